import { is, type Word } from '../text/word';

const UNITS: ReadonlySet<string> = new Set(
  `day days week weeks month months year years tag tage tagen woche wochen monat monate monaten jahr jahre jahren jour jours
   semaine semaines mois an ans dia dias semana semanas mes meses ano anos giorno giorni settimana settimane mese mesi anno anni
   dag dagen weken maand maanden jaar 日 日間 週間 か月 ヶ月 年 天 周 个月`.split(/\s+/),
);

/** "14 or 30 days", "14天还是30天": of two spans one is true, so that it is asked; "30 days of leave" are of something else. */
export const asksWhichPeriod = (words: readonly Word[]): boolean =>
  words.some((word, i) => {
    if (!is(word, 'or')) return false;
    const ahead = isUnit(words[i - 1]);
    const behind = isUnit(words[i + 2]);
    return (
      isFigure(words[ahead ? i - 2 : i - 1]) &&
      isFigure(words[i + 1]) &&
      (ahead || behind) &&
      !is(words[behind ? i + 3 : i + 2], 'ofWord')
    );
  });

const isUnit = (word: Word | undefined): boolean => word !== undefined && UNITS.has(word.key);

const isFigure = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/.test(word.key);
