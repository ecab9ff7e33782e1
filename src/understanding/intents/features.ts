import { type Sentence } from '../sentence';
import { type Slots } from '../slots';
import { fold } from '../text/fold';
import { is, isMark, type Word } from '../text/word';
import { type Feature } from './rule';
import { CUES, featureIndex } from './score';

/** Which cues a sentence shows: the senses of its words, and what it shows as a whole. */
export function cuesOf(sentence: Sentence, slots: Slots): Uint8Array {
  const present = new Uint8Array(CUES);
  for (const word of sentence.words) {
    if (word.time < 0) for (const index of word.entry.indexes) present[index] = 1;
  }
  for (const [feature, holds] of features(sentence, slots)) if (holds) present[featureIndex(feature)] = 1;
  return present;
}

function features(sentence: Sentence, slots: Slots): readonly (readonly [Feature, boolean])[] {
  const { words, context } = sentence;
  const opening = openingWord(words);
  const { people, topics, mailbox = '', folder = '' } = slots;
  const taken = [...people.from, ...people.to, ...topics.subject, ...topics.words, mailbox, folder].map(fold);
  const count = words.filter((word) => word.kind !== 'mark').length;
  return [
    ['hasSender', slots.people.from.length > 0],
    ['hasRecipient', slots.people.to.length > 0],
    ['hasTopic', slots.topics.subject.length + slots.topics.words.length > 0],
    ['hasTime', sentence.times.length > 0],
    ['hasFolder', slots.folder !== undefined],
    ['hasPicks', slots.choice.picks.length > 0],
    ['plainPicks', slots.choice.picks.length > 0 && slots.choice.plain],
    ['hasExcept', slots.except.length > 0],
    ['hasRequest', slots.requests.length > 0],
    ['hasAddress', words.some((word) => word.kind === 'address')],
    ['hasMailbox', slots.mailbox !== undefined],
    ['hasAttachment', slots.hasAttachments !== undefined],
    ['opensCompose', is(opening, 'compose') && !is(opening, 'mail', 'find', 'get')],
    ['opensDelete', is(opening, 'delete') && !isAttribute(words, opening)],
    ['opensOrganise', is(opening, 'organise') && !is(opening, 'restore', 'show', 'undo')],
    ['opensRead', is(opening, 'read')],
    ['iDelete', words.some((word, i) => is(word, 'delete') && is(words[i - 1], 'I'))],
    ['tiny', count <= 2],
    ['short', count <= 4],
    ['bare', !words.some((word) => strange(word) && !taken.some((text) => text.includes(word.key)))],
    ['results', context === 'results'],
    ['form', context === 'form'],
    ['question', words.some((word) => isMark(word, '?', '¿'))],
  ];
}

/** "删除的邮件": deleted mail, no order to delete. */
const isAttribute = (words: readonly Word[], word: Word | undefined): boolean =>
  word?.kind === 'run' && is(words[words.indexOf(word) + 1], 'ofWord');

const strange = (word: Word): boolean =>
  word.time < 0 &&
  (word.kind === 'word' || word.kind === 'run' || word.kind === 'domain') &&
  word.entry.senses.size === 0;

/** The first word that says what is to be done: "could you please ...", "hi, i want to ..." are passed over. */
function openingWord(words: readonly Word[]): Word | undefined {
  for (const word of words.slice(0, 12)) {
    if (word.time >= 0 || word.kind === 'mark') continue;
    const passing =
      is(
        word,
        'please',
        'can',
        'I',
        'pronoun',
        'greeting',
        'article',
        'my',
        'me',
        'filler',
        'toWord',
        'thanks',
        'yes',
        'auxiliary',
        'how',
        'and',
        'then',
      ) ||
      (is(word, 'need') && !is(word, 'restore'));
    if (!passing || is(word, 'compose', 'delete', 'organise')) return word;
  }
  return undefined;
}
