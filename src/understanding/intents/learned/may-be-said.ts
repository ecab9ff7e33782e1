import { type IntentName } from '../../intent';
import { setOf } from '../../lexicon/sense-set';
import { type Sentence, shows, showsOneOf } from '../../sentence';
import { type Slots } from '../../slots';
import { is, type Word } from '../../text/word';
import { forbidsRestoring, isChoice } from '../choosing';
import { helpAside } from '../help-aside';

/**
 * What the weights may not find: a restore or its undoing where somebody forbids it, a choice that is none, the end of a hold, a question about
 * the bot where the call for help is a sentence of its own.
 */
export function mayBeSaid(intent: IntentName, part: Sentence, slots: Slots): boolean {
  if (OF_A_RESTORE.has(intent) && forbidsRestoring(part)) return false;
  if (intent === 'recover') return !isOfABank(part);
  if (intent === 'other') return !isSearch(part, slots) && !isRestoreAlone(part);
  if (intent === 'select') return isChoice(part, slots);
  if (intent === 'help') return !helpAside(part);
  if (intent === 'undo') return slots.choice.picks.length === 0;
  return intent !== 'hold' || !slots.held.release;
}

/**
 * "Search for mail from Tailspin Toys", "show me all my deleted mail", "die Nachricht an Greta": said to who looks for mail, whatever it
 * is that other assistants are asked so.
 */
function isSearch(part: Sentence, { people, topics, attachments }: Slots): boolean {
  if (!shows(part, 'mail')) return false;
  if (shows(part, 'deleted')) return true;
  const isDescribed =
    attachments.has !== undefined ||
    people.from.length + people.to.length + topics.subject.length + topics.words.length > 0;
  return isDescribed && (opensWithMail(part) || shows(part, 'find', 'show', 'where', 'restore', 'lost'));
}

/** A mail and what it is like, and no order before it. */
function opensWithMail({ words, context }: Sentence): boolean {
  const first = words.findIndex((word) => !is(word, 'article', 'my', 'quality'));
  return context === undefined && is(words[first], 'mail') && !words.some(isOfAnOrder);
}

const isOfAnOrder = (word: Word): boolean => is(word, 'compose', 'organise', 'read', 'mailFlow');

/** "Restore!", 元に戻して: nothing but the one thing there is to do here. */
const isRestoreAlone = ({ words, context, shown }: Sentence): boolean =>
  context === undefined &&
  shown.has('restore') &&
  words.every((word) => word.kind === 'mark' || is(word, 'restore', 'please') || isEnding(word));

/** The て that a Japanese verb is cut from. */
const isEnding = ({ kind, key }: Word): boolean => kind === 'run' && key.length === 1;

/** "No money has been put on my account": whose customer somebody is, however the loss is told, where nothing speaks of mail. */
const isOfABank = (part: Sentence): boolean => shows(part, 'money') && !showsOneOf(part, OF_MAIL);

const OF_MAIL = setOf([
  'mail',
  'mailed',
  'mailbox',
  'folder',
  'folderName',
  'attachment',
  'document',
  'paper',
  'fileType',
  'deleted',
  'thrown',
  'restore',
  'recoverable',
]);

const OF_A_RESTORE: ReadonlySet<IntentName> = new Set(['recover', 'select', 'undo']);
