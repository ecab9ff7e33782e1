import { type Lexicon } from './lexicon/lexicon';
import { type Sense } from './lexicon/senses';
import { overlapping } from './text/stretch';
import { type Token } from './text/token';
import { type TimeReading } from './time/reading';
import { isPosition } from './position-or-day';
import { requestNumbers } from './request-or-day';

/**
 * Leaves out readings of times that the rest of the sentence speaks against: "the second" with a list shown, "Guten
 * Morgen", "from Jan de Vries".
 */
export function believableTimes(
  times: readonly TimeReading[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  context: 'results' | 'form' | undefined,
): readonly TimeReading[] {
  if (times.length === 0) return times;
  const greeted = greetingEnd(tokens, lexicon);
  const isRequest = requestNumbers(tokens, lexicon);
  return times.filter((time) => {
    const inside = overlapping(tokens, time);
    if (time.from < greeted || isRequest(time, inside) || isQuoted(time, inside)) return false;
    if (isVerb(inside, lexicon) || countsFromElsewhere(time)) return false;
    if (time.hazy === true && isAttribute(inside, tokens, lexicon)) return false;
    if (context === 'results' && isPosition(inside, tokens, lexicon)) return false;
    if (isFolderYear(inside, tokens, lexicon) || isDeadline(time, tokens, lexicon)) return false;
    if (isGlued(inside, tokens) || isDepartment(time)) return false;
    return !isName(time, inside, tokens, lexicon) && !isOfTitle(time, inside, tokens, lexicon);
  });
}

/** "They disappear again a few seconds later": counted from what is told, and not from now. */
const countsFromElsewhere = ({ phrase }: TimeReading): boolean =>
  LATER.test(phrase) && !/\b(?:or|and|oder|und|ou|et|o|y|e|of|en)\s+\S+(?:\s\S+)?$/i.test(phrase);

const LATER =
  /^(?!.*\d{4})(?:a|an|one|two|some|few|einige|ein|eine|quelques|une?|unos|unas|alguns|algumas|alcun[ie]|een|enkele|\d+)\b.*\s(?:later|später|spaeter|plus tard|más tarde|mas tarde|mais tarde|più tardi|piu tardi)$/i;

/** 'the mail "Monday Meeting"': a time inside a quotation is part of what is quoted, unless it is all of it. */
const isQuoted = (time: TimeReading, inside: readonly Token[]): boolean =>
  inside.some(
    ({ kind, from, to, text }) =>
      kind === 'quoted' && from < time.from && to > time.to && text.length > time.phrase.length,
  );

/** "I need the mail to HR back": no hour ago. */
const isDepartment = ({ phrase }: TimeReading): boolean => /^HR\b/.test(phrase);

/** "AB-77/2026": a year that is part of a number of some file. */
function isGlued([first, more]: readonly Token[], tokens: readonly Token[]): boolean {
  if (more || first?.kind !== 'number' || first.key.length !== 4) return false;
  const at = tokens.indexOf(first);
  const [word, mark] = [tokens[at - 2], tokens[at - 1]];
  return (
    mark?.text === '/' &&
    mark.to === first.from &&
    word?.kind === 'word' &&
    word.to === mark.from &&
    /\d/.test(word.key)
  );
}

/** Dutch "er zat een pakbon in" is no Saturday the first: a verb and an article. */
function isVerb([first, ...rest]: readonly Token[], lexicon: Lexicon): boolean {
  const has = (token: Token, sense: Sense): boolean => lexicon.look(token.key, token.text).senses.has(sense);
  return (
    first !== undefined &&
    has(first, 'verb') &&
    rest.every((token) => token.kind === 'word' && has(token, 'article'))
  );
}

/** "recently deleted mails" says what kind of mail; "I recently deleted a mail" says when. */
function isAttribute(inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return false;
  const has = (token: Token | undefined, ...senses: readonly Sense[]): boolean =>
    token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));
  const at = tokens.indexOf(first);
  return (
    has(tokens[tokens.indexOf(last) + 1], 'deleted', 'lost', 'received', 'sent') &&
    !has(tokens[at - 1], 'I', 'auxiliary', 'pronoun')
  );
}

/** Where a greeting of several words at the start ends: "Guten Morgen", "good morning". */
function greetingEnd(tokens: readonly Token[], lexicon: Lexicon): number {
  const first = tokens[0];
  if (!first) return 0;
  const phrase = lexicon
    .phrases(first.key, tokens[1]?.key ?? '')
    .find(
      ({ rest, entry }) => entry.senses.has('greeting') && rest.every((key, i) => tokens[i + 1]?.key === key),
    );
  return phrase ? (tokens[phrase.rest.length]?.to ?? 0) : 0;
}

/** "need it back by tonight": until when it is wanted. */
function isDeadline(time: TimeReading, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (time.start !== null || !/^by\b/i.test(time.phrase)) return false;
  const at = tokens.findLastIndex(({ to }) => to <= time.from);
  const has = (token: Token | undefined, ...senses: readonly Sense[]): boolean =>
    token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));
  return has(tokens[at], 'back') && has(tokens[at - 1], 'pronoun', 'me');
}

/** "ordner Steuer 2024", "le dossier Factures 2025": a year behind a folder's own name belongs to it. */
function isFolderYear(inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [year] = inside;
  if (inside.length !== 1 || year?.kind !== 'number' || year.key.length !== 4) return false;
  let at = tokens.indexOf(year) - 1;
  const named = at;
  while (named - at < 3 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isFolder(tokens[at], lexicon)) at--;
  if (at === named) return false;
  // "a subfolder of the archive called Tenancy 2019".
  const called = lexicon.look(tokens[at]?.key ?? '').senses.has('nameWord');
  const behind = called ? tokens.slice(Math.max(0, at - FARTHEST_FOLDER), at) : tokens.slice(at, at + 1);
  return behind.some((token) => isFolder(token, lexicon));
}

/** How far from its name a folder stands. */
const FARTHEST_FOLDER = 5;

const isFolder = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && lexicon.look(token.key, token.text).senses.has('folder');

/**
 * "intitulé Planning de novembre", "about the budget 2026": a month or quarter behind a capital in a title, and a year right behind a
 * document, belong to what the mail is about.
 */
function isOfTitle(
  time: TimeReading,
  inside: readonly Token[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const [first] = inside;
  if (!first || inside.length > LONGEST_OF_TITLE) return false;
  const has = (token: Token | undefined, ...senses: readonly Sense[]): boolean =>
    token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));
  let at = tokens.indexOf(first) - 1;
  if (inside.length === 1 && /^(?:19|20)\d\d$/.test(first.key) && has(tokens[at], 'document', 'venture'))
    return true;
  if (qualifies(inside, tokens, at, lexicon)) return true;
  if (!lastsMonths(time) || inside.length > 2) return false;
  if (isOfMatter(inside, tokens.slice(0, at + 1), lexicon)) return true;
  if (has(tokens[at], 'ofWord') && !has(tokens[at], 'fromWord')) at--;
  const named = at;
  while (named - at < 3 && tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at--;
  // "subject: Board Minutes October", "titled FW: Scaffold Audit Q3".
  if (at < named && tokens[at]?.text === ':') at -= has(tokens[at - 1], 'subjectWord') ? 1 : 2;
  return at < named && has(tokens[at], 'subjectWord');
}

/**
 * "re: summer party", "titled Q3 budget", "about the Monday meeting": right behind what
 * announces a topic, and before its noun; "the Q3 budget mail", before the noun of a mail.
 */
function qualifies(
  inside: readonly Token[],
  tokens: readonly Token[],
  before: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[before + inside.length + 1];
  if (next?.kind !== 'word' || next.key === inside[0]?.key || !isNoun(next, lexicon)) return false;
  const behind = tokens[before + inside.length + 2];
  const determined = [tokens[before], inside[0]].some((token) => has(token, lexicon, 'article', 'my'));
  if (determined && has(behind, lexicon, 'mail')) return true;
  // "über Q3", "um Q3": the preposition may have been read as part of the time.
  return inside.some((_, i) => announces(tokens, before + i, lexicon));
}

/** Whether a topic has to follow the word at `end`, or its article. */
function announces(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  let at = end;
  while (has(tokens[at], lexicon, 'article', 'my', 'auxiliary') || tokens[at]?.text === ':') at--;
  if (has(tokens[at], lexicon, 'subjectWord', 'nameWord', 'containing', 'termWord', 'withWord')) return true;
  const upTo = (last: number): boolean =>
    endsAbout(tokens.slice(Math.max(0, last + 1 - LONGEST_ABOUT), last + 1), lexicon);
  // "en torno a", "quanto às": a second preposition may be joined to the article.
  return upTo(at) || (has(tokens[at], lexicon, 'toWord', 'ofWord') && upTo(at - 1));
}

const has = (token: Token | undefined, lexicon: Lexicon, ...senses: readonly Sense[]): boolean =>
  token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));

/** Unknown, or nothing but a thing. */
function isNoun({ key, text }: Token, lexicon: Lexicon): boolean {
  const { senses } = lexicon.look(key, text);
  return senses.size === 0 || senses.has('document') || senses.has('event') || senses.has('venture');
}

/** "rund um Q3", "the last quarter's". */
const LONGEST_OF_TITLE = 3;

/** "riguardo ai turni di agosto", "sobre los turnos de agosto": the month of what the mail is about. */
function isOfMatter([first]: readonly Token[], before: readonly Token[], lexicon: Lexicon): boolean {
  const has = (token: Token | undefined, ...senses: readonly Sense[]): boolean =>
    token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));
  const linked = has(first, 'ofWord') ? before : has(before.at(-1), 'ofWord') ? before.slice(0, -1) : [];
  const noun = linked.at(-1);
  if (noun?.kind !== 'word' || has(noun, 'mail', 'ofWord')) return false;
  const rest = linked.slice(0, -1);
  return endsAbout(rest, lexicon) || (has(rest.at(-1), 'article') && endsAbout(rest.slice(0, -1), lexicon));
}

/** "about", "riguardo ai", "au sujet de": in one word or several. */
const endsAbout = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.look(tokens.at(-1)?.key ?? '').senses.has('aboutWord') ||
  tokens
    .slice(-LONGEST_ABOUT)
    .some((token, i, last) =>
      lexicon
        .phrases(token.key, last[i + 1]?.key ?? '')
        .some(
          ({ rest, entry }) =>
            (entry.senses.has('aboutWord') ||
              entry.senses.has('containing') ||
              entry.senses.has('subjectWord')) &&
            rest.length === last.length - i - 1 &&
            rest.every((key, n) => last[i + 1 + n]?.key === key),
        ),
    );

/** No such phrase has more words. */
const LONGEST_ABOUT = 4;

/** A month, a quarter or a season. */
const lastsMonths = ({ start, end }: TimeReading): boolean => {
  const days = start === null || end === null ? 0 : (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return (days > 27 && days < 32) || (days > 89 && days < 96);
};

const SMALL: readonly Sense[] = ['fromWord', 'ofWord', 'article', 'inWord', 'toWord'];

/** A capitalised month name before another capitalised unknown word is a person: "Jan de Vries", "April Jones". */
function isName(
  time: TimeReading,
  inside: readonly Token[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const telling = inside.filter(({ key }) => !SMALL.some((sense) => lexicon.look(key).senses.has(sense)));
  const [only] = telling;
  if (!only || telling.length > 1 || only.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(only.text)) return false;
  if (isAddressed(tokens, tokens.indexOf(only), lexicon)) return true;
  // "Ayer Gonzalo me reenvió": at the head of a sentence a capital says nothing; months alone are names there.
  if (tokens.indexOf(only) === 0 && !lastsMonths(time)) return false;
  const next = tokens[tokens.indexOf(only) + 1];
  const after =
    next && /^(?:de|da|van|von|del|di|der|den|la)$/.test(next.key) ? tokens[tokens.indexOf(next) + 1] : next;
  return (
    after?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text) && lexicon.look(after.key).senses.size === 0
  );
}

/** "Frau Sommer", "Mr. May": a form of address makes it a name. */
function isAddressed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && lexicon.look(before.key, before.text).senses.has('honorific');
}
