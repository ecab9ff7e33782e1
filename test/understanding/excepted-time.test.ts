import { type Basis } from '../../src/understanding';
import { wish } from './ask';

/** A time that is left out is never what is searched by. */
type Row = readonly [
  lang: string,
  context: 'results' | undefined,
  sentence: string,
  left: { readonly days: string; readonly basis: Basis; readonly wanted?: string },
];

// prettier-ignore
const table: readonly Row[] = [
  ['en', undefined, 'restore everything except what I deleted on Monday', { days: '2026-11-16..2026-11-17', basis: 'deleted' }],
  ['en', undefined, "everything from Anna except last week's mails", { days: '2026-11-09..2026-11-16', basis: 'either' }],
  ['en', undefined, 'get me all mail from last week except Friday', { days: '2026-11-13..2026-11-14', basis: 'either', wanted: '2026-11-09..2026-11-16' }],
  ['en', undefined, "except Monday's, bring everything from Anna back", { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['en', 'results', 'all except the ones from Monday', { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['en', 'results', "restore all but yesterday's", { days: '2026-11-21..2026-11-22', basis: 'either' }],
  ['en', 'results', 'restore them all, but not the ones received in October', { days: '2026-10-01..2026-11-01', basis: 'received' }],
  ['de', undefined, 'stell alles wieder her außer dem, was ich am Montag gelöscht habe', { days: '2026-11-16..2026-11-17', basis: 'deleted' }],
  ['de', undefined, 'alle Mails vom Oktober außer die von letzter Woche', { days: '2026-11-09..2026-11-16', basis: 'either', wanted: '2026-10-01..2026-11-01' }],
  ['de', 'results', 'alle außer denen von Montag', { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['fr', undefined, "restaure tout sauf ce que j'ai supprimé lundi", { days: '2026-11-16..2026-11-17', basis: 'deleted' }],
  ['fr', 'results', 'tout sauf ceux de lundi', { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['es', undefined, 'recupera todo menos lo de ayer', { days: '2026-11-21..2026-11-22', basis: 'either' }],
  ['pt', undefined, 'recupera tudo menos os de ontem', { days: '2026-11-21..2026-11-22', basis: 'either' }],
  ['it', undefined, 'ripristina tutto tranne quello che ho cancellato lunedì', { days: '2026-11-16..2026-11-17', basis: 'deleted' }],
  ['nl', undefined, 'alles terug behalve wat ik maandag heb verwijderd', { days: '2026-11-16..2026-11-17', basis: 'deleted' }],
  ['ja', undefined, '月曜日のもの以外全部復元してください', { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['ja', undefined, '昨日削除したもの以外すべて', { days: '2026-11-21..2026-11-22', basis: 'either' }],
  ['zh', undefined, '除了周一删除的，都恢复', { days: '2026-11-16..2026-11-17', basis: 'either' }],
  ['zh', undefined, '恢复全部，除了昨天的', { days: '2026-11-21..2026-11-22', basis: 'either' }],
];

const daysOf = (range: { readonly start?: string | null; readonly end?: string | null } | undefined) =>
  range?.start === undefined ? undefined : `${range.start}..${range.end}`;

test.each(table)('%s (%s): %s', (lang, context, sentence, { days, basis, wanted }) => {
  const read = wish(sentence, { lang, ...(context && { context }) });
  expect(read.intent).toBe(context ? 'select' : 'recover');
  expect(daysOf(read.exceptTime)).toBe(days);
  expect(read.exceptTime?.basis).toBe(basis);
  expect(daysOf(read)).toBe(wanted);
});

// What else is told of what is left out is left out as words; a loss is no exception.
// prettier-ignore
const others: readonly [sentence: string, except: readonly string[] | undefined][] = [
  ["everything except Anna's mail from last week", ["Anna's mail"]],
  ['all mails have not arrived since Monday', undefined],
  ['all my mail is gone, I did not delete anything on Monday', undefined],
];

test.each(others)('no time alone is left out: %s', (sentence, except) => {
  const read = wish(sentence, { lang: 'en' });
  expect(read.exceptTime).toBeUndefined();
  expect(read.except).toEqual(except);
});
