import { dayOf, easter, nthWeekday, weekdayOf } from './calendar';
import { diwali, type MoonCalendar, moonDay, orthodoxEaster } from './moons';
import { type DaySpan } from './units';

type Day = (year: number, country: string) => number | null;

const fixed =
  (month: number, day: number): Day =>
  (year) =>
    dayOf(year, month, day);

const fromEaster =
  (offset: number): Day =>
  (year) =>
    easter(year) + offset;

/** The `nth` weekday (Monday 0) of a month. */
const nth =
  (month: number, weekday: number, n: number): Day =>
  (year) =>
    nthWeekday(dayOf(year, month, 1), dayOf(year, month + 1, 1), weekday, n);

/** A day of a month of a calendar that follows the moon. */
const moon =
  (calendar: MoonCalendar, month: string, day: number): Day =>
  (year) =>
    moonDay(calendar, month, day, year);

const fromOrthodoxEaster =
  (offset: number): Day =>
  (year) =>
    orthodoxEaster(year) + offset;

const springFestival = moon('chinese', '1', 1);

/** The Friday between 19 and 25 June, and the days to Midsummer's Day itself. */
const midsummer: Day = (year) => nthWeekday(dayOf(year, 6, 19), dayOf(year, 6, 26), 4, 1);

/** The fourth Sunday before Christmas begins Advent. */
const advent =
  (n: number): Day =>
  (year) => {
    const fourth = nthWeekday(dayOf(year, 12, 18), dayOf(year, 12, 25), 6, 1);
    return fourth === null ? null : fourth - (4 - n) * 7;
  };

const after =
  (day: Day, offset: number): Day =>
  (year, country) => {
    const found = day(year, country);
    return found === null ? null : found + offset;
  };

const thanksgiving: Day = (year, country) =>
  country === 'CA' ? nth(10, 0, 2)(year, country) : nth(11, 3, 4)(year, country);

/** Where Mother's Day is not the second Sunday of May. */
const MOTHERS: Readonly<Record<string, Day>> = {
  GB: fromEaster(-21),
  IE: fromEaster(-21),
  FR: (year) => lastOfMayUnlessPentecost(year),
  SE: nth(5, 6, -1),
  NO: nth(2, 6, 2),
  ES: nth(5, 6, 1),
  PT: nth(5, 6, 1),
  HU: nth(5, 6, 1),
  RO: nth(5, 6, 1),
  MX: fixed(5, 10),
  GT: fixed(5, 10),
  SV: fixed(5, 10),
  PL: fixed(5, 26),
  AR: nth(10, 6, 3),
};

/** French mothers are fêted on the last Sunday of May, or a week later where that is Pentecost. */
const lastOfMayUnlessPentecost = (year: number): number | null => {
  const last = nthWeekday(dayOf(year, 5, 1), dayOf(year, 6, 1), 6, -1);
  return last === easter(year) + 49 ? last + 7 : last;
};

const mothersDay: Day = (year, country) => (MOTHERS[country] ?? nth(5, 6, 2))(year, country);

/** Where Father's Day is not the third Sunday of June. */
const FATHERS: Readonly<Record<string, Day>> = {
  ES: fixed(3, 19),
  IT: fixed(3, 19),
  PT: fixed(3, 19),
  DE: fromEaster(39),
  AT: nth(6, 6, 2),
  CH: nth(6, 6, 1),
  AU: nth(9, 6, 1),
  NZ: nth(9, 6, 1),
  BR: nth(8, 6, 2),
  SE: nth(11, 6, 2),
  NO: nth(11, 6, 2),
  PL: fixed(6, 23),
};

const fathersDay: Day = (year, country) => (FATHERS[country] ?? nth(6, 6, 3))(year, country);

/** The national day of German-speaking countries. */
const nationalDayDe: Day = (year, country) =>
  country === 'AT' ? dayOf(year, 10, 26) : country === 'CH' ? dayOf(year, 8, 1) : dayOf(year, 10, 3);

/** 15 April, or the next working day; 16 April is off in Washington, on Friday or Monday where it falls on a weekend. */
const taxDay: Day = (year) => {
  const emancipation = dayOf(year, 4, 16);
  const off = emancipation + (weekdayOf(emancipation) === 5 ? -1 : weekdayOf(emancipation) === 6 ? 1 : 0);
  let day = dayOf(year, 4, 15);
  while (weekdayOf(day) > 4 || day === off) day += 1;
  return day;
};

/** The Tuesday after the first Monday of November. */
const electionUs: Day = (year, country) => after(nth(11, 0, 1), 1)(year, country);

/** The Monday on or before 24 May. */
const victoria: Day = (year) => nthWeekday(dayOf(year, 5, 18), dayOf(year, 5, 25), 0, 1);

const labour: Day = (year, country) =>
  country === 'US' || country === 'CA' ? nth(9, 0, 1)(year, country) : dayOf(year, 5, 1);

/** Holidays by the id vocabularies use: fixed days, days that move with Easter or the weekday, days of the lunar calendar. */
const HOLIDAYS: Readonly<Record<string, Day>> = {
  newYear: fixed(1, 1),
  newYearsEve: fixed(12, 31),
  epiphany: fixed(1, 6),
  groundhog: fixed(2, 2),
  valentine: fixed(2, 14),
  patrick: fixed(3, 17),
  womensDay: fixed(3, 8),
  girlsDay: fixed(3, 7),
  aprilFools: fixed(4, 1),
  earthDay: fixed(4, 22),
  laborDayUs: nth(9, 0, 1),
  labourDay: labour,
  mayDay: fixed(5, 1),
  youthDay: fixed(5, 4),
  childrensDay: fixed(6, 1),
  independenceUs: fixed(7, 4),
  bastille: fixed(7, 14),
  germanUnity: fixed(10, 3),
  nationalDayChina: fixed(10, 1),
  halloween: fixed(10, 31),
  allSaints: fixed(11, 1),
  allSouls: fixed(11, 2),
  veterans: fixed(11, 11),
  singles: fixed(11, 11),
  martin: fixed(11, 11),
  sinterklaas: fixed(12, 5),
  nicholas: fixed(12, 6),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 25),
  boxingDay: fixed(12, 26),
  assumption: fixed(8, 15),
  immaculate: fixed(12, 8),
  john: fixed(6, 24),
  barbara: fixed(12, 4),
  reformation: fixed(10, 31),
  augsburg: fixed(8, 8),
  fathersIt: fixed(3, 19),
  liberationIt: fixed(4, 25),
  republicIt: fixed(6, 2),
  liberationNl: fixed(5, 5),
  kingsDay: fixed(4, 27),
  prinsjesdag: nth(9, 1, 3),
  teachersDay: fixed(9, 10),
  guyFawkes: fixed(11, 5),
  juneteenth: fixed(6, 19),
  mlk: nth(1, 0, 3),
  presidents: nth(2, 0, 3),
  memorial: nth(5, 0, -1),
  columbus: nth(10, 0, 2),
  thanksgiving,
  blackFriday: after(nth(11, 3, 4), 1),
  cyberMonday: after(nth(11, 3, 4), 4),
  mothersDay,
  fathersDay,
  victoria,
  canadaDay: fixed(7, 1),
  anzac: fixed(4, 25),
  australiaDay: fixed(1, 26),
  summerBank: nth(8, 0, -1),
  springBank: nth(5, 0, -1),
  earlyMayBank: nth(5, 0, 1),
  easter: fromEaster(0),
  easterDays: fromEaster(-2),
  easterMonday: fromEaster(1),
  goodFriday: fromEaster(-2),
  maundyThursday: fromEaster(-3),
  holySaturday: fromEaster(-1),
  palmSunday: fromEaster(-7),
  holyWeek: fromEaster(-7),
  betweenYears: fixed(12, 25),
  ashWednesday: fromEaster(-46),
  carnival: fromEaster(-47),
  roseMonday: fromEaster(-48),
  carnivalSaturday: fromEaster(-50),
  weiberfastnacht: fromEaster(-52),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  whitMonday: fromEaster(50),
  corpusChristi: fromEaster(60),
  advent1: advent(1),
  advent2: advent(2),
  advent3: advent(3),
  advent4: advent(4),
  penance: (year) => {
    const fourth = advent(1)(year, '');
    return fourth === null ? null : fourth - 11;
  },
  memorialSundayDe: (year) => {
    const first = advent(1)(year, '');
    return first === null ? null : first - 14;
  },
  totensonntag: (year) => {
    const first = advent(1)(year, '');
    return first === null ? null : first - 7;
  },
  chineseNewYear: springFestival,
  chineseNewYearsEve: after(springFestival, -1),
  lantern: after(springFestival, 14),
  dragonBoat: moon('chinese', '5', 5),
  midAutumn: moon('chinese', '8', 15),
  nationalWeekChina: fixed(10, 1),
  ramadan: moon('islamic-umalqura', '9', 1),
  eidAlFitr: moon('islamic-umalqura', '10', 1),
  eidAlAdha: moon('islamic-umalqura', '12', 10),
  mawlid: moon('islamic-umalqura', '3', 12),
  ashura: moon('islamic-umalqura', '1', 10),
  islamicNewYear: moon('islamic-umalqura', '1', 1),
  // Feasts of the Hebrew calendar begin on the evening before.
  roshHashanah: after(moon('hebrew', 'Tishri', 1), -1),
  yomKippur: after(moon('hebrew', 'Tishri', 10), -1),
  sukkot: after(moon('hebrew', 'Tishri', 15), -1),
  hanukkah: after(moon('hebrew', 'Kislev', 25), -1),
  purim: (year) => moonDay('hebrew', 'Adar II', 14, year) ?? moonDay('hebrew', 'Adar', 14, year),
  passover: after(moon('hebrew', 'Nisan', 15), -1),
  shavuot: after(moon('hebrew', 'Sivan', 6), -1),
  diwali: (year) => diwali(year),
  orthodoxEaster: fromOrthodoxEaster(0),
  orthodoxGoodFriday: fromOrthodoxEaster(-2),
  orthodoxEasterMonday: fromOrthodoxEaster(1),
  orthodoxHolySaturday: fromOrthodoxEaster(-1),
  carnivalDays: fromEaster(-52),
  midsummer,
  qingming: (year) => dayOf(year, 4, year % 4 < 2 ? 4 : 5),
  showaDay: fixed(4, 29),
  goldenWeekJp: fixed(4, 29),
  constitutionJp: fixed(5, 3),
  childrensDayJp: fixed(5, 5),
  obon: fixed(8, 15),
  cultureJp: fixed(11, 3),
  comingOfAgeJp: nth(1, 0, 2),
  foundationJp: fixed(2, 11),
  emperorJp: fixed(2, 23),
  greeneryJp: fixed(5, 4),
  marineJp: nth(7, 0, 3),
  mountainJp: fixed(8, 11),
  respectJp: nth(9, 0, 3),
  sportsJp: nth(10, 0, 2),
  labourJp: fixed(11, 23),
  setsubun: fixed(2, 3),
  tanabata: fixed(7, 7),
  doubleSeventh: moon('chinese', '7', 7),
  doubleNinth: moon('chinese', '9', 9),
  arborChina: fixed(3, 12),
  armyChina: fixed(8, 1),
  partyChina: fixed(7, 1),
  hispanicDay: fixed(10, 12),
  constitutionEs: fixed(12, 6),
  republicPt: fixed(10, 5),
  republicBr: fixed(11, 15),
  tiradentes: fixed(4, 21),
  aparecida: fixed(10, 12),
  portugalDay: fixed(6, 10),
  freedomPt: fixed(4, 25),
  restorationPt: fixed(12, 1),
  victoryFr: fixed(5, 8),
  remembranceNl: fixed(5, 4),
  taxDay,
  lincoln: fixed(2, 12),
  flagDay: fixed(6, 14),
  electionUs,
  nationalDayDe,
  george: fixed(4, 23),
  andrew: fixed(11, 30),
  burns: fixed(1, 25),
};

/** Feasts that last: how many days, evening before included. */
const LENGTHS: Readonly<Record<string, number>> = {
  ramadan: 30,
  roshHashanah: 3,
  yomKippur: 2,
  sukkot: 9,
  hanukkah: 8,
  passover: 9,
  shavuot: 3,
  carnivalDays: 6,
  holyWeek: 8,
  betweenYears: 7,
  easterDays: 4,
  midsummer: 3,
  goldenWeekJp: 7,
  nationalWeekChina: 7,
};

/** Ramadan ends where the next month begins. */
const ramadanEnd: Day = moon('islamic-umalqura', '10', 1);

/** The holiday's days in a year; null for unknown ids and where the lunar table ends. */
export function holidaySpan(id: string, year: number, country: string): DaySpan | null {
  const day = HOLIDAYS[id]?.(year, country) ?? null;
  if (day === null) return null;
  const end = id === 'ramadan' ? (ramadanEnd(year, country) ?? 0) : 0;
  return [day, end > day ? end : day + (LENGTHS[id] ?? 1)];
}
