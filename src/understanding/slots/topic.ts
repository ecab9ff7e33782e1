import { type Sentence, showsOneOf } from '../sentence';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../text/word';
import { endsSender, joinedText, nameable, namesSender } from './names';
import { namesKind } from './people/behind-preposition';
import { isExchange } from './people/correspondent';
import { isVerbLate, subjectOf } from './people/clause';
import { isOfRun, isVenture } from './people/looks-named';
import { BORDERS, readTopic, type Span } from './noun-phrase';
import { sentObject } from './sent-object';
import { readTold } from './told';
import { setOf } from '../lexicon/sense-set';

/** What the mail is about: `subject` where the sentence speaks of the subject line, `words` otherwise. */
export interface Topics {
  readonly subject: readonly string[];
  readonly words: readonly string[];
}

const NOTHING: Topics = { subject: [], words: [] };

const MARKERS = setOf([
  'subjectWord',
  'containing',
  'find',
  'aboutWord',
  'aboutWeak',
  'withWord',
  'ofWord',
  'nameWord',
  'subjectAfter',
  'aboutAfter',
  'containAfter',
  'event',
  'fileType',
  'venture',
  'forWord',
  'document',
  'sent',
]);

/** A mail noun with a relative clause or a quotation. */
const mayTellOfMail = ({ shown, words }: Sentence): boolean =>
  shown.has('mail') && (shown.has('relative') || words.some(({ kind }) => kind === 'quoted'));

/** Words at which a topic may be told. */
const INTRODUCING = setOf([
  'subjectWord',
  'containing',
  'find',
  'aboutWord',
  'aboutWeak',
  'toWord',
  'forWord',
  'byWord',
  'withWord',
  'fromWord',
  'ofWord',
  'nameWord',
  'fileType',
  'document',
  'relative',
  'sent',
  'subjectAfter',
  'aboutAfter',
  'containAfter',
]);

/** Reads every topic of a sentence. */
export function readTopics(sentence: Sentence): Topics {
  if (!showsOneOf(sentence, MARKERS) && !mayTellOfMail(sentence)) return NOTHING;
  const { words } = sentence;
  const found: { subject: string[]; words: string[] } = { subject: [], words: [] };
  for (let i = 0; i < words.length; i++) {
    const at = topicAt(sentence, i);
    if (!at) continue;
    const list = found[at.slot];
    if (!list.includes(at.span.text)) list.push(at.span.text);
    const more = is(words[i], 'termWord') ? furtherTerms(words, at.span.next) : [];
    list.push(...more.filter((term) => !list.includes(term)));
    i = Math.max(i, at.span.next - 1);
  }
  return found;
}

/** "keywords merger, Tollgate": what goes on behind the first. */
function furtherTerms(words: readonly Word[], at: number): readonly string[] {
  const first = words[at + 1];
  const joined = isMark(words[at], ',', '、', '，', '/') || is(words[at], 'and', 'or');
  if (!joined || !first || (first.kind !== 'quoted' && !isPlainNoun(first))) return [];
  const span = told(words, readTopic(words, at + 1));
  return span ? [span.text, ...furtherTerms(words, span.next)] : [];
}

interface Found {
  readonly slot: 'subject' | 'words';
  readonly span: Span;
}

function topicAt(sentence: Sentence, i: number): Found | undefined {
  const { words } = sentence;
  const word = words[i];
  if (isTitleOfMail(words, i)) return as('subject', readTopic(words, i));
  if (!isOneOf(word, INTRODUCING)) return isMark(word, '(') ? as('words', bracketed(sentence, i)) : undefined;
  if (is(word, 'subjectWord')) return as('subject', subjectSpan(words, i));
  if (is(word, 'containing')) return as('words', containedSpan(sentence, i));
  if (is(word, 'find')) return as('words', soughtSpan(words, i));
  if (is(word, 'aboutWord') && mayIntroduce(words, i)) return as('words', aboutSpan(words, i));
  if (is(word, 'aboutWeak') && isOnMatter(words, i) && !namesSender(words, i))
    return as('words', unplaced(words, aboutSpan(words, i)));
  if (isMatterOfSending(sentence, i)) return as('words', aboutSpan(words, i));
  if (isOccasion(words, i)) return as('words', aboutSpan(words, i));
  if (isOfBody(words, i)) return as('words', readTopic(words, i + 1));
  if (is(word, 'fromWord', 'ofWord') && isVenture(words, i + 1)) return as('words', readTopic(words, i + 1));
  if (is(word, 'nameWord') && is(words[i - 1], 'auxiliary') && is(words[i - 2], 'pronoun'))
    return as('subject', readTopic(words, i + 1));
  if (is(word, 'forWord') && isSoughtFor(sentence, i)) return as('words', readTopic(words, i + 1));
  if (is(word, 'fileType')) return as('words', fileName(words, i));
  if (is(word, 'document') && words[i + 1]?.kind === 'number') return as('words', numbered(sentence, i));
  if (is(word, 'withWord') && mayHold(words, i)) return as('words', withSpan(words, i));
  if (is(word, 'relative') && !is(word, 'aboutWord')) return as('words', readTold(sentence, i).span);
  if (is(word, 'sent')) return as('words', sentObject(sentence, i));
  if (namesKind(words, i)) return as('words', { text: words[i + 1]?.text ?? '', next: i + 2 });
  if (is(word, 'subjectAfter')) return as('subject', topicBefore(words, i));
  if (is(word, 'aboutAfter', 'containAfter')) return as('words', topicBefore(words, i));
  if (is(word, 'nameWord') && is(words[i - 1], 'mail', 'one')) return as('subject', readTopic(words, i + 1));
  return undefined;
}

/**
 * "die unser Steuerberater zum Jahresabschluss geschickt hat", "mi ha scritto per la caparra", "something about the budget" with a
 * weak preposition: what somebody wrote of.
 */
function isMatterOfSending(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if (is(words[i], 'forWord', 'byWord') && is(words[i - 1], 'sent') && is(words[i + 1], 'article', 'my'))
    return is(words[i - 2], 'me', 'auxiliary');
  // "mi ha scritto della gita".
  if (is(words[i], 'ofWord') && is(words[i], 'aboutWeak') && is(words[i - 1], 'sent'))
    return is(words[i - 2], 'auxiliary') && is(words[i - 3], 'me');
  if (!isVerbLate(sentence) || !is(words[i], 'aboutWeak') || is(words[i - 1], 'mail', 'document'))
    return false;
  const verb = words.findIndex((word, at) => at > i && at < i + 7 && (is(word, 'sent') || isMark(word)));
  const subject = is(words[verb], 'sent') ? subjectOf(sentence, verb) : undefined;
  return subject !== undefined && subject.to <= i;
}

/** "mails on the renovation", "a mail by Ingrid on solar panels", "wrote to me on the timetable", "Mail von Kathrin zur Inventur". */
function isOnMatter(words: readonly Word[], i: number): boolean {
  const before = behindTime(words, i) - 1;
  if (is(words[before], 'mail')) return true;
  if (
    is(words[i], 'ofWord') ||
    ADVERBIAL.has(words[i + 1]?.key ?? '') ||
    ADVERBIAL.has(words[i + 2]?.key ?? '')
  )
    return false;
  const noun = is(words[i + 1], 'article', 'my') ? words[i + 2] : words[i + 1];
  if (noun?.kind !== 'word' || noun.time >= 0 || !nameable(noun)) return false;
  if (
    is(words[before], 'me') &&
    words.slice(Math.max(0, before - 3), before).some((word) => is(word, 'sent'))
  )
    return true;
  return (
    endsSender(words, before) ||
    is(words[before], 'sent') ||
    words[before]?.key === 'one' ||
    endsPartner(words, before)
  );
}

/** "the email chain with Rosa and Hamid". */
function endsPartner(words: readonly Word[], end: number): boolean {
  let at = end;
  while (at > end - 4 && (nameable(words[at]) || is(words[at], 'and'))) at--;
  return at < end && is(words[at], 'withWord') && is(words[at - 1], 'dialogue');
}

/** "all my mail on the new phone": where it lies. */
const unplaced = (words: readonly Word[], span: Span | undefined): Span | undefined =>
  span && is(words[span.next - 1], 'place') ? undefined : span;

/** Where somebody was, and how it went: "on the train", "zum Glück". */
const ADVERBIAL: ReadonlySet<string> = new Set(
  (
    'train bus plane tram tube ferry way road fly sofa couch go move spot morning whim side purpose time hold leave ' +
    'holiday vacation weekend gluck beispiel hause teil zeit schluss ende mal arbeit anfang verfugung not'
  ).split(' '),
);

/** 'lost msg: "Delivery 5512 delayed"', "die Mail „Inventur 2026“": quoted right behind a mail noun. */
const isTitleOfMail = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'quoted' &&
  is(isMark(words[i - 1], ':') ? words[i - 2] : words[i - 1], 'mail') &&
  !is(words[i + 1], 'folder', 'mailbox');

/** "the mail from Roelofs (offer)": a document in brackets. */
function bracketed({ words, shown }: Sentence, i: number): Span | undefined {
  const span = shown.has('mail') ? readTopic(words, i + 1) : undefined;
  const document = span !== undefined && is(words[span.next - 1], 'document', 'paper');
  return document && isMark(words[behindTimes(words, span.next)], ')') ? span : undefined;
}

/** "the invitation to the kick-off", "Einladung zur Betriebsversammlung", "my draft for the press release". */
const isOccasion = (words: readonly Word[], i: number): boolean =>
  ((is(words[i - 1], 'event') || (is(words[i - 1], 'one') && is(words[i - 2], 'event'))) &&
    is(words[i], 'toWord', 'aboutWeak', 'forWord', 'withWord') &&
    !is(words[i], 'inWord')) ||
  (is(words[i], 'toWord', 'forWord') && isInvited(words, i)) ||
  (is(words[i], 'forWord') &&
    (words[i - 1]?.entry.value === 'drafts' ||
      (endsSender(words, i - 1) && words.slice(0, i).some((word) => is(word, 'event')))));

/** "all meetings of the exam board", "las reuniones del comité": whose they are, where that is no person. */
const isOfBody = (words: readonly Word[], i: number): boolean => {
  if (
    !is(words[i], 'ofWord') ||
    is(words[i], 'fromWord') ||
    !is(words[i - 1], 'event') ||
    is(words[i - 1], 'mail')
  )
    return false;
  const noun = is(words[i + 1], 'article') ? words[i + 2] : words[i + 1];
  return (
    noun?.kind === 'word' && noun.time < 0 && isPlainNoun(noun) && !capitalised(noun) && !SPAN.has(noun.key)
  );
};

/** "the meetings of the month": when they were. */
const SPAN: ReadonlySet<string> = new Set(
  'day week month year quarter jour semaine mois annee trimestre dia semana mes ano giorno settimana mese anno'.split(
    ' ',
  ),
);

/** "l'invitation de Benoît au séminaire", "la respuesta de Ana a mi solicitud": what it is, who sent it, and to what. */
export function isInvited(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at > Math.max(0, i - INVITERS); at--) {
    if (is(words[at], 'fromWord', 'ofWord'))
      return (
        (is(words[at - 1], 'event') || REPLY.test(words[at - 1]?.text ?? '')) && endsSender(words, i - 1)
      );
    if (isMark(words[at])) return false;
  }
  return false;
}

const REPLY = /r[ée]ponse|respuesta|resposta|risposta|antwoord|reply/iu;

/** No inviter's name is longer. */
const INVITERS = 6;

/** Where the time ends that stands before `i`: "mails from July on the renovation". */
function behindTime(words: readonly Word[], i: number): number {
  let at = i;
  while (at > 0 && (words[at - 1]?.time ?? -1) >= 0) at--;
  return at;
}

/** Where the times end that begin at `i`. */
function behindTimes(words: readonly Word[], i: number): number {
  let at = i;
  while ((words[at]?.time ?? -1) >= 0) at++;
  return at;
}

/** 'search deleted for "purchase order 12"'. */
const isSoughtFor = ({ words, shown }: Sentence, i: number): boolean =>
  words[i + 1]?.kind === 'quoted' && shown.has('find');

/** "invoice.pdf": a file by its name, without a blank. */
function fileName(words: readonly Word[], i: number): Span | undefined {
  const [name, dot, type] = [words[i - 2], words[i - 1], words[i]];
  const tight = isMark(dot, '.') && name?.to === dot?.from && dot?.to === type?.from;
  return tight && name?.kind === 'word' ? { text: joinedText(words, i - 2, i + 1), next: i + 1 } : undefined;
}

/** "a mail from DHL, tracking number 00340434": a document of a mail, and its number. */
function numbered({ words, shown }: Sentence, i: number): Span | undefined {
  const long = (words[i + 1]?.key.length ?? 0) >= SHORTEST_NUMBER && (words[i + 1]?.time ?? 0) < 0;
  return long && shown.has('mail') ? { text: joinedText(words, i, i + 2), next: i + 2 } : undefined;
}

const SHORTEST_NUMBER = 3;

/** "the mail with", "the mail from Anna with", "el correo que me mandó Julián con", 'anything with "purchase order 12"'. */
function mayHold(words: readonly Word[], i: number): boolean {
  if (is(words[i - 1], 'dialogue') || isExchange(words, i)) return false;
  if (is(words[i - 1], 'mail', 'one', 'sent') || words[i + 1]?.kind === 'quoted') return true;
  const before = behindArrival(words, i) - 1;
  return is(words[before], 'mail') || endsSender(words, before) || endsSent(words, before);
}

/** "un courriel de Solène reçu le 18 avec": where a mail's arrival ends that stands before `i`. */
function behindArrival(words: readonly Word[], i: number): number {
  let at = i;
  while (at > 0 && ((words[at - 1]?.time ?? -1) >= 0 || is(words[at - 1], 'received'))) at--;
  return at;
}

/** Whether the word at `j` ends "that was sent by X" with the verb first. */
function endsSent(words: readonly Word[], j: number): boolean {
  let at = j;
  while (at > j - 4 && nameable(words[at])) at--;
  return at < j && is(words[at], 'sent');
}

/** Japanese: "請求書についての", "「見積」という件名の": the topic stands before its particle. */
function topicBefore(words: readonly Word[], end: number): Span | undefined {
  const before = words[end - 1];
  const quoted = before?.kind === 'quoted' ? before : is(before, 'containAfter') ? words[end - 2] : undefined;
  if (quoted?.kind === 'quoted') return { text: quoted.text, next: end + 1 };
  let start = end;
  while (start > 0 && end - start < 4 && goesBefore(words, start - 1, end)) start--;
  while (start < end && isOfRun(words[start])) start++;
  return start === end ? undefined : { text: joinedText(words, start, end), next: end + 1 };
}

function goesBefore(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind === 'mark') return false;
  // "土地の図面": between two nouns, and not behind somebody.
  if (isOfRun(word)) return at < end - 1 && !is(words[at - 1], 'honorific', 'role', 'fromAfter', 'sent');
  return !isOneOf(word, BORDERS) && !is(word, 'mail', 'fromAfter', 'toAfter', 'article', 'my');
}

const as = (slot: Found['slot'], span: Span | undefined): Found | undefined =>
  span && { slot, span: slot === 'subject' ? { ...span, text: withoutReplied(span.text) } : span };

/** "containing the words X"; in German the verb may come last: "Mails, die X enthalten". */
function containedSpan({ words, language }: Sentence, i: number): Span | undefined {
  let at = i + 1;
  while (is(words[at], 'termWord', 'article', 'ofWord', 'containing')) at++;
  if (is(words[at], 'mail')) return undefined;
  const behind = told(words, readTopic(words, at));
  if (behind || at > i + 1 || (language !== 'de' && language !== 'nl')) return behind;
  const before = topicBefore(words, i);
  return before && { text: before.text, next: i + 1 };
}

/** "search X in my mails", "suche nach X in meinen Mails": what is sought stands right behind the verb. */
function soughtSpan(words: readonly Word[], i: number): Span | undefined {
  let at = i + 1;
  while (is(words[at], 'termWord', 'forWord', 'article', 'filler')) at++;
  const span = readTopic(words, at);
  const first = words[at];
  if (!span || !first || (first.kind !== 'quoted' && !isPlainNoun(first))) return undefined;
  if (is(words[span.next - 1], 'honorific', 'role')) return undefined;
  let next = span.next;
  if (!is(words[next], 'inWord', 'intoWord', 'ofWord', 'fromWord'))
    return first.kind === 'quoted' ? span : undefined;
  while (is(words[next], 'inWord', 'intoWord', 'ofWord', 'fromWord', 'article', 'my', 'all')) next++;
  return is(words[next], 'mail', 'folderName', 'mailbox') ? span : undefined;
}

/** "subject something with X", "subject is X", "subject: X". */
function subjectSpan(words: readonly Word[], i: number): Span | undefined {
  let at = i + 1;
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
  if (is(words[at], 'ofWord')) return undefined;
  const within = withParticle(words, at);
  if (within) return within;
  while (REPLIED.test(words[at]?.text ?? '') && isMark(words[at + 1], ':')) at += 2;
  return readTopic(words, at);
}

/** "subject line biopsy follow up": a particle at the end of a title belongs to it. */
function withParticle(words: readonly Word[], at: number): Span | undefined {
  const span = readTopic(words, at);
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
function withoutReplied(title: string): string {
  const [mark = '', ...rest] = title.split(':');
  return rest.length > 0 && REPLIED.test(mark) ? withoutReplied(rest.join(':').trim()) || title : title;
}

/** "about 2000 mails" and "worried about my mail" introduce no topic; "which was about lab coats" does. */
function mayIntroduce(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.key === 'about' && words[i + 1]?.key === 'to') return false;
  if (before === undefined) return true;
  return (
    before.time >= 0 ||
    (is(before, 'relative') &&
      is(isMark(words[i - 2], ',') ? words[i - 3] : words[i - 2], 'mail', 'deleted', 'lost')) ||
    before.kind === 'mark' ||
    before.kind === 'address' ||
    (is(before, 'auxiliary') && is(words[i - 2], 'relative') && !is(words[i + 1], 'toWord')) ||
    !is(before, 'verb', 'relative', 'auxiliary', 'how', 'help', 'not', 'can')
  );
}

function aboutSpan(words: readonly Word[], i: number): Span | undefined {
  const first = words[i + 1];
  if (first?.kind === 'run') return enclosedSpan(words, i + 1) ?? told(words, readTopic(words, i + 1));
  if (first?.kind === 'number' || is(first, 'mail', 'all', 'cardinal', 'mailbox', 'account', 'folder'))
    return undefined;
  // "sur la boîte de Mme Delcourt": whose mailbox it is.
  if (is(first, 'article', 'my') && is(words[i + 2], 'mailbox') && is(words[i + 3], 'ofWord'))
    return undefined;
  return told(words, readTopic(words, i + 1));
}

/** Chinese: "关于春节特别活动的邮件", all that stands between the preposition and 的. */
function enclosedSpan(words: readonly Word[], from: number): Span | undefined {
  for (let to = from + 1; to < from + 10 && to < words.length; to++) {
    if (words[to]?.kind === 'mark') return undefined;
    if (is(words[to], 'ofWord')) return { text: joinedText(words, from, to), next: to + 1 };
  }
  return undefined;
}

/** A topic that ends in "mails" or is one general word tells nothing: "a couple of thousand emails". */
function told(words: readonly Word[], span: Span | undefined): Span | undefined {
  const last = span && words[span.next - 1];
  if (!span || last?.kind === 'quoted') return span;
  if (is(last, 'mail', 'folder', 'folderName', 'mailbox', 'preserve')) return undefined;
  const general = is(last, 'quality', 'attachment', 'fileType', 'account', 'stuff', 'place');
  return general && !span.text.includes(' ') ? undefined : span;
}

/** "with the signed contract attached": that it was attached is no part of what it is. */
function withoutAttached(words: readonly Word[], from: number, span: Span | undefined): Span | undefined {
  if (!span || !is(words[span.next - 1], 'attachment')) return span;
  const head = words[span.next - 2];
  const held = head !== undefined && !is(head, 'article', 'my', 'quality', 'digital', 'cardinal');
  return held && span.next - 1 > from ? readTopic(words.slice(0, span.next - 1), from) : span;
}

/** "the mail with the signed contract"; attachments have their own slot, and "with no subject" has none. */
function withSpan(words: readonly Word[], i: number): Span | undefined {
  const span = withoutAttached(words, i + 1, readTopic(words, i + 1));
  if (!span) return undefined;
  const inside = words.slice(i + 1, span.next).filter((word) => !is(word, 'article'));
  const other = inside.some((word) =>
    is(
      word,
      'attachment',
      'fileType',
      'large',
      'place',
      'mail',
      'mailbox',
      'important',
      'flagged',
      'all',
      'stuff',
    ),
  );
  const document = inside.some((word) => is(word, 'document', 'paper'));
  const owned = is(words[i + 1], 'my') && !is(words[i - 1], 'mail');
  return other || (owned && !document) ? undefined : span;
}
