import { type Language } from '../../domain/language';
import { type Sentence, shows } from '../sentence';
import { type Slots } from '../slots';
import { foldText } from '../text/fold';
import { isAsked } from '../slots/asked';
import { is, isMark, isPlainNoun, type Word } from '../text/word';
import { argumentFeatures } from './argument';
import { asItStood } from './as-it-stood';
import { isLabelled } from './labelled';
import { deniedDecisions } from '../decisions/denial';
import { goesBackToTime } from './back-to-time';
import { isNoneLeft } from './none-left';
import { isInverted, openingFeatures } from './opening';
import { placingWord } from './phrases';
import { reachFeatures } from './beyond-reach';
import { BitSet, CUES, featureIndex } from './cues';
import { asksWhichPeriod } from './either-period';
import { isOtherThing } from './other-thing';
import { type Feature } from './rule';
import { isAsBefore, regretsRestore } from './regret';
import { addQuoted, addTelling } from './telling-senses';
import { thanksAside } from './thanks-aside';
import { hasLeft, isNoLongerThere } from './who-left';

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
  mark(present, 'hasExcept', slots.except.length > 0 || slots.exceptTime !== undefined);
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

/** "I threw away my IKEA receipt": a paper, and no word of mail, of somebody who sent it or of a mistake. */
const isPaper = (words: readonly Word[], { object, people }: Slots): boolean =>
  object !== undefined &&
  people.from.length === 0 &&
  words.some((word) => is(word, 'document', 'paper')) &&
  !words.some((word) =>
    is(word, 'mail', 'folder', 'folderName', 'mailbox', 'mistake', 'restore', 'back', 'need'),
  );

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
