import { is, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { endsSender } from '../names/sender';
import { readTitle, type Span } from '../noun-phrase';

/** "subject something with X", "subject is X", "subject: X". */
export function subjectSpan(words: readonly Word[], i: number): Span | undefined {
  const labelled = runTitle(words, i + 1);
  if (labelled) return labelled;
  let at = i + 1;
  if (isWhereItStands(words, i)) return undefined;
  while (
    is(
      words[at],
      'subjectWord',
      'pronoun',
      'filler',
      'withWord',
      'auxiliary',
      'containing',
      'aboutWord',
      'nameWord',
    ) &&
    at - i < 5
  )
    at++;
  at = behindColon(words, at);
  if (is(words[at], 'ofWord')) return undefined;
  const within = withParticle(words, at);
  if (within) return within;
  if (isMark(words[at], ':', '：')) at++;
  while (REPLIED.test(words[at]?.text ?? '') && isMark(words[at + 1], ':', '：')) at += 2;
  return isPasted(words, i) ? pastedSpan(words, at) : readTitle(words, at);
}

/** "件名：工場移転のお知らせ": behind a colon all up to the next mark or blank. */
function runTitle(words: readonly Word[], colon: number): Span | undefined {
  const from = colon + 1;
  if (!isMark(words[colon], ':', '：') || words[from]?.kind !== 'run') return undefined;
  let end = from + 1;
  while (words[end] && !isMark(words[end]) && words[end - 1]?.to === words[end]?.from) end++;
  return { text: joinedText(words, from, end), next: end };
}

/** "o assunto era outro: Troca de senha". */
function behindColon(words: readonly Word[], at: number): number {
  let colon = at;
  while (is(words[colon], 'quality', 'otherOne') && colon < at + 3) colon++;
  return colon > at && isMark(words[colon], ':') ? colon + 1 : at;
}

/** "Oggetto: preventivo finestre via Roma": a line from the head of a mail. */
const isPasted = (words: readonly Word[], i: number): boolean =>
  i === 0 && (isMark(words[1], ':', '：') || words[0]?.text.endsWith(':') === true);

/** All of the line, up to a comma, a time or what happened to the mail. */
function pastedSpan(words: readonly Word[], from: number): Span | undefined {
  if (words[from]?.kind === 'quoted') return readTitle(words, from);
  let next = from;
  while (goesOnPasted(words[next])) next++;
  return next === from ? undefined : { text: joinedText(words, from, next), next };
}

const goesOnPasted = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  !isMark(word, ',', ';', '.', '、', '，', '。', '\n') &&
  word.kind !== 'quoted' &&
  !is(word, 'lost', 'deleted', 'restore', 'fromWord', 'fromAfter');

/** 'with "offer" in the subject that Anna sent': what stood there has been said. */
function isWhereItStands(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (is(words[at], 'article', 'my')) at--;
  return (
    is(words[at], 'inWord') &&
    !(
      is(words[at], 'aboutWeak') &&
      (is(words[at - 1], 'mail', 'one', 'sent') || endsSender(words, at - 1))
    ) &&
    !is(words[at - 1], 'withWord') &&
    words[i + 1]?.kind !== 'quoted' &&
    !isMark(words[i + 1], ':')
  );
}

/** "subject line biopsy follow up": a particle at the end of a title belongs to it. */
function withParticle(words: readonly Word[], at: number): Span | undefined {
  const span = readTitle(words, at);
  const [particle, after] = span ? [words[span.next], words[span.next + 1]] : [];
  const ends =
    after === undefined || isMark(after) || after.time >= 0 || is(after, 'lost', 'deleted', 'auxiliary');
  return span && ends && PARTICLES.has(particle?.key ?? '')
    ? { text: joinedText(words, at, span.next + 1), next: span.next + 1 }
    : undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'off', 'out', 'down', 'over']);

/** "FW:", "Re:", "AW:": what mail programs put before a subject is no part of it. */
const REPLIED = /^(?:re|fwd?|aw|wg|tr|rv|res|enc|rif|i|antw|doorst|sv|vs)$/iu;

/** The same in a quotation: 'subject "Re: parental leave"'. */
export function withoutReplied(title: string): string {
  const [mark = '', ...rest] = title.split(':');
  return rest.length > 0 && REPLIED.test(mark) ? withoutReplied(rest.join(':').trim()) || title : title;
}
