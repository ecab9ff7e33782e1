import { dayOf } from './calendar';

/*
 * Days of the Chinese lunar calendar by Gregorian year, as month * 100 + day; dates as in the conversion tables of the
 * Hong Kong Observatory. A table because the calendar follows the true moon, with leap months no short rule gives.
 */
const SPRING_FESTIVAL: Readonly<Record<number, number>> = {
  2010: 214,
  2011: 203,
  2012: 123,
  2013: 210,
  2014: 131,
  2015: 219,
  2016: 208,
  2017: 128,
  2018: 216,
  2019: 205,
  2020: 125,
  2021: 212,
  2022: 201,
  2023: 122,
  2024: 210,
  2025: 129,
  2026: 217,
  2027: 206,
  2028: 126,
  2029: 213,
  2030: 203,
  2031: 123,
  2032: 211,
  2033: 131,
  2034: 219,
  2035: 208,
};

const MID_AUTUMN: Readonly<Record<number, number>> = {
  2010: 922,
  2011: 912,
  2012: 930,
  2013: 919,
  2014: 908,
  2015: 927,
  2016: 915,
  2017: 1004,
  2018: 924,
  2019: 913,
  2020: 1001,
  2021: 921,
  2022: 910,
  2023: 929,
  2024: 917,
  2025: 1006,
  2026: 925,
  2027: 915,
  2028: 1003,
  2029: 922,
  2030: 912,
  2031: 1001,
  2032: 919,
  2033: 908,
  2034: 927,
  2035: 916,
};

const DRAGON_BOAT: Readonly<Record<number, number>> = {
  2010: 616,
  2011: 606,
  2012: 623,
  2013: 612,
  2014: 602,
  2015: 620,
  2016: 609,
  2017: 530,
  2018: 618,
  2019: 607,
  2020: 625,
  2021: 614,
  2022: 603,
  2023: 622,
  2024: 610,
  2025: 531,
  2026: 619,
  2027: 609,
  2028: 528,
  2029: 616,
  2030: 605,
};

const from =
  (table: Readonly<Record<number, number>>) =>
  (year: number): number | null => {
    const monthDay = table[year];
    return monthDay === undefined ? null : dayOf(year, Math.floor(monthDay / 100), monthDay % 100);
  };

/** Chinese New Year's Day; null outside 2010 to 2035. */
export const springFestival = from(SPRING_FESTIVAL);

/** The 15th of the 8th month; null outside 2010 to 2035. */
export const midAutumn = from(MID_AUTUMN);

/** The 5th of the 5th month; null outside 2010 to 2030. */
export const dragonBoat = from(DRAGON_BOAT);
