import { is, type Word } from '../text/word';

const UNITS: ReadonlySet<string> = new Set(
  `day days week weeks month months year years tag tage tagen woche wochen monat monate monaten jahr jahre jahren jour jours
   semaine semaines mois an ans dia dias semana semanas mes meses ano anos giorno giorni settimana settimane mese mesi anno anni
   dag dagen weken maand maanden jaar 日 日間 週間 か月 ヶ月 年 天 周 个月`.split(/\s+/),
);

/** "14 or 30 days", "14天还是30天": of two spans one is true, so that it is asked and nothing is named. */
export const asksWhichPeriod = (words: readonly Word[]): boolean =>
  words.some((word, i) => {
    if (!is(word, 'or')) return false;
    const before = isUnit(words[i - 1]) ? words[i - 2] : words[i - 1];
    return isFigure(before) && isFigure(words[i + 1]) && (isUnit(words[i - 1]) || isUnit(words[i + 2]));
  });

const isUnit = (word: Word | undefined): boolean => word !== undefined && UNITS.has(word.key);

const isFigure = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/.test(word.key);
