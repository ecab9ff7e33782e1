import { type Language } from '../../domain/language';
import { type Sentence, shows } from '../sentence';
import { type Slots } from '../slots';
import { lexiconOf } from '../lexicon/lexicons';
import { fold, foldText } from '../text/fold';
import { tokenise } from '../text/tokenise';
import { isAsked } from '../slots/asked';
import { nameable } from '../slots/names/nameable';
import { is, isMark, isOneOf, isPlainNoun, type Word } from '../text/word';
import { readWords } from '../text/words';
import { argumentFeatures } from './argument';
import { asItStood } from './as-it-stood';
import { isLabelled } from './labelled';
import { deniedDecisions } from '../decisions/denial';
import { goesBackToTime } from './back-to-time';
import { isNoneLeft } from './none-left';
import { isInverted, openingFeatures } from './opening';
import { placingWord } from './phrases';
import { reachFeatures } from './beyond-reach';
import { BitSet, cueIndex, CUES, featureIndex } from './cues';
import { asksWhichPeriod } from './either-period';
import { type Feature } from './rule';
import { setOf } from '../lexicon/sense-set';
import { isAsBefore, regretsRestore } from './regret';

/** Which cues a sentence shows: the senses of its words, and what it shows as a whole. */
export function cuesOf(sentence: Sentence, slots: Slots): BitSet {
  const present = new BitSet(CUES);
  if (shows(sentence, 'money', 'forward', 'digital', 'foreign')) addTelling(present, sentence, slots);
  else present.addAll(sentence.shown.bits);
  addQuoted(present, sentence);
  markSlots(present, sentence, slots);
  markShape(present, sentence.words, slots);
  mark(present, 'backToTime', goesBackToTime(sentence));
  mark(present, 'nothingLeft', isNoneLeft(sentence));
  mark(present, 'thanksAside', shows(sentence, 'thanks') && thanksAside(sentence));
  for (const feature of openingFeatures(sentence)) mark(present, feature, true);
  for (const feature of reachFeatures(sentence)) mark(present, feature, true);
  mark(
    present,
    'deletesOther',
    sentence.words.some((_, i) => isOtherThing(sentence.words, i)),
  );
  markMail(present, sentence);
  mark(present, 'asItStood', asItStood(sentence));
  mark(present, 'labelled', shows(sentence, 'subjectWord', 'fromWord') && isLabelled(sentence));
  mark(present, 'mailFile', shows(sentence, 'exportFormat') && namesMailFile(sentence));
  mark(present, 'asks', VERB_FIRST.has(sentence.language) && asksFirst(sentence.words));
  mark(present, 'asksWhichPeriod', shows(sentence, 'or') && asksWhichPeriod(sentence.words));
  mark(present, 'asksDone', slots.requests.length > 0 && shows(sentence, 'done') && isAsked(sentence));
  mark(present, 'regretsRestore', regretsRestore(sentence));
  mark(present, 'isAsBefore', isAsBefore(sentence));
  const denied = deniedDecisions(sentence);
  mark(present, 'notApproved', denied.has('approve'));
  mark(present, 'notRejected', denied.has('reject'));
  mark(present, 'notWithdrawn', denied.has('withdraw'));
  for (const feature of argumentFeatures(sentence)) mark(present, feature, true);
  return present;
}

/** Zip files hold anything. */
const namesMailFile = ({ words }: Sentence): boolean => words.some(({ text }) => MAIL_FILE.test(text));
const MAIL_FILE = /\b(?:pst|ost|mbox|eml)$/i;

/** A question begins with its verb; where the person is left out, a statement does. */
const VERB_FIRST: ReadonlySet<Language> = new Set(['en', 'de', 'nl']);

function asksFirst(words: readonly Word[]): boolean {
  const first = words.find((word) => !isMark(word) && !is(word, 'greeting', 'please'));
  return is(first, 'auxiliary') && !is(first, 'can', 'need', 'get', 'not', 'relative');
}

/** The senses of words that speak of the wish, where some may speak of a mail instead. */
function addTelling(present: BitSet, sentence: Sentence, slots: Slots): void {
  const names = [
    ...slots.people.from,
    ...(slots.object ? [] : [...slots.topics.subject, ...slots.topics.words]),
  ];
  const sends = slots.people.from.length > 0 && shows(sentence, 'sent', 'received');
  const mailed = sends || shows(sentence, 'mail');
  const quoted = new Set(names.flatMap((phrase) => fold(phrase).split(' ')));
  for (const word of sentence.words) {
    // "From the bank" and "about the deposit" ask for no money: what a mail is from or about says nothing of the wish.
    const named = isOneOf(word, mailed ? SAID_OF_MAIL : SAID_OF_ANY) && quoted.has(word.key);
    // "The slides Jill sent me": what somebody sent was a mail's, of whatever trade it is.
    if (word.time < 0 && !named && !(sends && is(word, 'digital'))) present.addAll(word.entry.set.bits);
  }
}

/** "It isn't in 'Recover deleted items' either", "what does 'expires in 23 days' mean": what a screen says is quoted. */
function addQuoted(present: BitSet, { words, language }: Sentence): void {
  for (const { kind, text } of words) {
    if (kind !== 'quoted') continue;
    for (const { entry } of readWords(text, tokenise(text), lexiconOf(language), []))
      for (const sense of SAID_ON_SCREEN) if (entry.senses.has(sense)) present.add(cueIndex(sense));
  }
}

const SAID_ON_SCREEN = ['recoverable', 'expires'] as const;

/** What says nothing of the wish where a mail is from it or about it: "about the deposit", "the grant application". */
const SAID_OF_ANY = setOf(['money', 'forward']);
const SAID_OF_MAIL = setOf(['money', 'forward', 'foreign', 'request', 'approve', 'reject', 'health']);

function mark(present: BitSet, feature: Feature, holds: boolean): void {
  if (holds) present.add(featureIndex(feature));
}

function markSlots(present: BitSet, sentence: Sentence, slots: Slots): void {
  const topics = slots.topics.subject.length + slots.topics.words.length;
  mark(present, 'hasSender', slots.people.from.length > 0);
  mark(present, 'hasRecipient', slots.people.to.length > 0);
  mark(present, 'hasTopic', topics > 0 && !slots.object);
  mark(present, 'hasObject', slots.object !== undefined);
  // "Have I got any mail lately" asks for news: only a time that can be placed makes a search.
  mark(
    present,
    'hasTime',
    sentence.times.some(({ hazy }) => hazy !== true),
  );
  mark(present, 'liesAhead', liesAhead(sentence));
  mark(present, 'hasFolder', slots.folder !== undefined);
  mark(present, 'hasPicks', slots.choice.picks.length > 0);
  mark(present, 'plainPicks', slots.choice.picks.length > 0 && slots.choice.plain);
  mark(present, 'hasExcept', slots.except.length > 0);
  mark(present, 'hasRequest', slots.requests.length > 0);
  mark(present, 'hasOrder', slots.order !== undefined);
  mark(present, 'releases', slots.held.release);
  mark(present, 'speaksOfRelease', slots.held.speaksOfRelease);
  mark(present, 'hasMailbox', slots.mailbox !== undefined);
  mark(present, 'hasAttachment', slots.attachments.has !== undefined);
  mark(present, 'toBin', sentence.context === 'results' && goesToBin(sentence));
  mark(present, 'results', sentence.context === 'results');
  mark(present, 'form', sentence.context === 'form');
}

/** "Devolve essas mensagens para a lixeira"; "nel cestino" is where they are as well, but not beside a mistake. */
function goesToBin(sentence: Sentence): boolean {
  const { words } = sentence;
  const isErring = shows(sentence, 'mistake');
  return words.some((word, i) => {
    if (!is(word, 'folderName') || word.entry.value !== 'deleteditems') return false;
    const placing = placingWord(words, i);
    return is(placing, 'intoWord') || (isErring && is(placing, 'inWord') && !is(placing, 'fromWord'));
  });
}

/** "Where is the meeting tomorrow": mail that is missed was there before. */
const liesAhead = ({ times, around }: Sentence): boolean =>
  times.length > 0 && times.every(({ start }) => start !== null && start > around.reference);

function markShape(present: BitSet, words: readonly Word[], slots: Slots): void {
  let count = 0;
  words.forEach((word, i) => {
    if (word.kind !== 'mark') count++;
    else if (word.key === '?' || word.key === '¿') mark(present, 'question', true);
    if (word.kind === 'address') mark(present, 'hasAddress', true);
    if (is(word, 'undo') && is(words[i + 1], 'article', 'my') && isStrange(words[i + 2]))
      mark(present, 'undoesOther', true);
    if (is(word, 'delete') && is(words[i - 1], 'I') && !isInverted(words, i - 1))
      mark(present, 'iDelete', true);
    if (is(word, 'leaves') && hasLeft(words, i)) mark(present, 'hasLeft', true);
    if (is(word, 'former') && is(words[i + 1], 'employee')) mark(present, 'hasLeft', true);
    if (is(word, 'employee') && isNoLongerThere(words, i)) mark(present, 'hasLeft', true);
    if (is(word, 'thrown') && isPaper(words, slots)) mark(present, 'discarded', true);
  });
  mark(present, 'tiny', count <= 2);
  mark(present, 'short', count <= 4);
  mark(present, 'bare', isBare(words, slots));
}

const COURTESY = setOf(['thanks', 'greeting', 'please', 'filler', 'quality', 'pronoun', 'article']);

/** What a wish shows; "it worked, thanks" shows none. */
const WANTING = setOf([
  ...([
    'mail',
    'folder',
    'folderName',
    'stuff',
    'deleted',
    'delete',
    'lost',
    'restore',
    'find',
    'show',
  ] as const),
  ...(['where', 'compose', 'organise', 'hold', 'preserve', 'export', 'exportFormat', 'request'] as const),
  ...(['document', 'attachment', 'status', 'retention', 'backup', 'health', 'down', 'departed'] as const),
  ...(['purged', 'recoverable', 'mailbox', 'event', 'contact', 'undo'] as const),
]);

/** So many words before the thanks tell something of their own. */
const FEWEST_BEFORE_THANKS = 4;

/** "I removed a folder, what now. Thanks a lot!": polite, and no answer to what the bot did. */
function thanksAside({ words }: Sentence): boolean {
  let from = words.length;
  while (from > 0 && (isMark(words[from - 1]) || isOneOf(words[from - 1], COURTESY))) from--;
  while (from < words.length && !is(words[from], 'thanks')) from++;
  const before = words.slice(0, from).filter((word) => !isMark(word) && !is(word, 'greeting', 'please'));
  return (
    from < words.length &&
    isMark(words[from - 1]) &&
    before.length >= FEWEST_BEFORE_THANKS &&
    !before.some((word) => is(word, 'thanks')) &&
    before.some((word) => isOneOf(word, WANTING))
  );
}

/** How the sentence speaks of a mail: of one that came, of "the one of" somebody. */
function markMail(present: BitSet, sentence: Sentence): void {
  const { words } = sentence;
  if (shows(sentence, 'received') && shows(sentence, 'mail') && shows(sentence, 'I', 'auxiliary'))
    mark(
      present,
      'receivedOne',
      words.some((word, i) => is(word, 'mail') && isIndefinite(words, i)),
    );
  if (sentence.context === 'form' || shows(sentence, 'deleted', 'lost'))
    mark(
      present,
      'theOneOf',
      words.some((_, i) => isHeadless(words, i)),
    );
}

/** A word that ties the next phrase to what stands before: "on my phone" says where, and is no object. */
function relates(word: Word | undefined): boolean {
  return is(
    word,
    'fromWord',
    'inWord',
    'intoWord',
    'toWord',
    'withWord',
    'ofWord',
    'byWord',
    'forWord',
    'aboutWeak',
    'aboutWord',
  );
}

/**
 * "Tom left in September, where are his mails", "get tom@contoso.com back, he left in May": who left is named, left no thing
 * behind, and had what is asked for.
 */
const hasLeft = (words: readonly Word[], i: number): boolean =>
  (nameable(words[i - 1]) ||
    is(words[i - 1], 'pronoun', 'relative', 'auxiliary', 'employee', 'role', 'manager')) &&
  !is(words[i + 1], 'article', 'my', 'me') &&
  words.some(
    (word, at) =>
      is(word, 'theirs') ||
      (word.kind === 'address' &&
        is(words[i - 1], 'pronoun') &&
        !is(words[at - 1], 'fromWord', 'toWord', 'byWord')),
  );

/** "An employee who is no longer here", "un empleado que ya no está": gone, and nothing that was lost. */
const isNoLongerThere = (words: readonly Word[], i: number): boolean => {
  const relative = isMark(words[i + 1], ',') ? i + 2 : i + 1;
  const said =
    is(words[relative + 1], 'auxiliary') && !is(words[relative + 1], 'lost') ? relative + 2 : relative + 1;
  return (
    is(words[relative], 'relative') &&
    is(words[said], 'lost') &&
    NO_LONGER.test(words[said]?.text.toLowerCase() ?? '')
  );
};
const NO_LONGER = /no longer|not .*any|nicht mehr|n.est plus|ya no|non c|più|já não|não está mais|niet meer/;

/** "I threw away my IKEA receipt": a paper, and no word of mail, of somebody who sent it or of a mistake. */
const isPaper = (words: readonly Word[], { object, people }: Slots): boolean =>
  object !== undefined &&
  people.from.length === 0 &&
  words.some((word) => is(word, 'document', 'paper')) &&
  !words.some((word) =>
    is(word, 'mail', 'folder', 'folderName', 'mailbox', 'mistake', 'restore', 'back', 'need'),
  );

/** Of what a verb of deleting or losing has for its object: "the app", "my WhatsApp chat", not "on my phone". */
function isOtherThing(words: readonly Word[], i: number): boolean {
  if (
    !is(words[i], 'place', 'elsewhere') ||
    is(words[i], 'mail', 'attachment') ||
    !is(words[i - 1], 'article', 'my')
  )
    return false;
  const behind = words[i + 1];
  return (
    !relates(words[i - 2]) &&
    !(is(words[i - 2], 'verb', 'organise') && !is(words[i - 2], 'deleted', 'lost', 'delete')) &&
    !relates(words[i - 1]) &&
    !is(behind, 'mail', 'mailbox', 'folder', 'sent', 'possessive', 'account') &&
    words.some((word) => is(word, 'deleted', 'lost'))
  );
}

/** Whether every word is known or belongs to a slot. */
function isBare(words: readonly Word[], slots: Slots): boolean {
  const unknown = words.filter(strange);
  if (unknown.length === 0) return true;
  const { people, topics, mailbox, folder } = slots;
  const slotted = [...people.from, ...people.to, ...topics.subject, ...topics.words];
  if (mailbox !== undefined) slotted.push(mailbox);
  if (folder !== undefined) slotted.push(folder);
  if (slotted.length === 0) return false;
  const taken = slotted.map(foldText);
  return unknown.every((word) => taken.some((phrase) => phrase.includes(word.key)));
}

const strange = (word: Word): boolean =>
  word.time < 0 &&
  (word.kind === 'word' || word.kind === 'run' || word.kind === 'domain') &&
  isPlainNoun(word);

const isStrange = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.entry.senses.size === 0 && word.time < 0;

/** "die vom Anwalt", "el del abogado": at the beginning of a clause, an article with nothing but a sender. */
const isHeadless = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'article') &&
  is(words[i + 1], 'fromWord', 'ofWord') &&
  !is(words[i + 1], 'article') &&
  !is(words[i], 'fromWord', 'ofWord', 'inWord') &&
  (i === 0 || isMark(words[i - 1]) || is(words[i - 1], 'and'));

const INDEFINITE: ReadonlySet<string> = new Set('a an ein eine einen une un una uno um uma een'.split(' '));

/** "a strange mail" */
function isIndefinite(words: readonly Word[], mail: number): boolean {
  let at = mail - 1;
  while (at > mail - 3 && is(words[at], 'quality')) at--;
  const article = words[at];
  return (
    (article !== undefined && INDEFINITE.has(article.key)) ||
    (INDEFINITE.has(words[at - 1]?.key ?? '') && isStrange(article))
  );
}
