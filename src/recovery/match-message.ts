import { type DeletionTime, type ListedMessage, type Stage } from '../domain/mail';
import { isWithin } from '../domain/time';
import { type Criteria, type Dated, type Vanishing } from './criteria';
import { SENDER_MATCHES, senderLikeness } from './match-sender';
import { foldForMatching, mentions, phraseLikeness } from './match-words';
import { type Match } from './search-outcome';

/** Which part of what was asked a message fails; a message that fails one alone is a near miss. */
export type Mismatch = 'sender' | 'recipient' | 'dates' | 'words' | 'excluded' | 'marks';

/** What is judged: a message that is not deleted fits no day of deletion. */
type Candidate = ListedMessage & { readonly deleted?: DeletionTime; readonly stage?: Stage };

export type Verdict =
  | { readonly kind: 'match'; readonly score: number }
  | { readonly kind: 'mismatch'; readonly mismatches: readonly Mismatch[] };

/**
 * Judges one message against the criteria, folders aside. The score orders matches: certain senders and subject words
 * first; dates only decide whether, not how well.
 */
export function matchMessage(message: Candidate, criteria: Criteria): Verdict {
  const sender = bestOf(criteria.senders, (wanted) => senderLikeness(wanted, message.from));
  const recipient = bestOf(criteria.recipients, (wanted) =>
    Math.max(0, ...message.to.map((address) => senderLikeness(wanted, address))),
  );
  const words = wordsScore(message, criteria);
  const mismatches: Mismatch[] = [];
  if (sender < SENDER_MATCHES) mismatches.push('sender');
  if (recipient < SENDER_MATCHES) mismatches.push('recipient');
  if (words === 0) mismatches.push('words');
  if (!fitsDates(message, criteria)) mismatches.push('dates');
  if (!fitsMarks(message, criteria)) mismatches.push('marks');
  if (isExcluded(message, criteria)) mismatches.push('excluded');
  if (mismatches.length > 0) return { kind: 'mismatch', mismatches };
  return { kind: 'match', score: 2 * sender + words + recipient };
}

function bestOf(wanted: readonly string[], likeness: (wanted: string) => number): number {
  return wanted.length === 0 ? 1 : Math.max(...wanted.map(likeness));
}

const IN_PREVIEW = 0.8;
const IN_SENDER = 0.7;

function wordsScore(message: Candidate, criteria: Criteria): number {
  if (criteria.subject.length === 0 && criteria.words.length === 0) return 1;
  const subject = foldForMatching(message.subject);
  const subjectScores = criteria.subject.map((wanted) => phraseLikeness(wanted, subject));
  const preview = criteria.words.length === 0 ? subject : foldForMatching(message.preview);
  const sender = foldForMatching(message.from?.name ?? '');
  const wordScores = criteria.words.map((wanted) =>
    Math.max(
      phraseLikeness(wanted, subject),
      IN_PREVIEW * phraseLikeness(wanted, preview),
      IN_SENDER * phraseLikeness(wanted, sender),
    ),
  );
  const scores = [...subjectScores, ...wordScores];
  return Math.min(...scores) === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function fitsDates(message: Candidate, { interval, basis, vanishing }: Criteria): boolean {
  if (vanishing !== undefined && !isVanishing(message, vanishing)) return false;
  return interval === undefined || isDated(message, { interval, basis });
}

/** Whether one of its dates, or that one, lies in the days. */
export function isDated(
  message: Pick<Candidate, 'deleted' | 'receivedAt'>,
  { interval, basis }: Dated,
): boolean {
  const deleted =
    basis !== 'received' && message.deleted !== undefined && isWithin(message.deleted.at, interval);
  const received =
    basis !== 'deleted' && message.receivedAt !== null && isWithin(message.receivedAt, interval);
  return deleted || received;
}

/** The clock runs in Recoverable Items alone. */
export function isVanishing(
  { stage, deleted }: Pick<Candidate, 'stage' | 'deleted'>,
  vanishing: Vanishing,
): boolean {
  return stage === 'deletions' && deleted !== undefined && deleted.at <= vanishing.deletedBefore;
}

function fitsMarks(message: Candidate, criteria: Criteria): boolean {
  return (
    (criteria.hasAttachments === undefined || message.hasAttachments === criteria.hasAttachments) &&
    (criteria.unread === undefined || message.isRead !== criteria.unread) &&
    (criteria.flagged === undefined || message.isFlagged === criteria.flagged) &&
    (criteria.meetings === undefined || (message.isMeeting === true) === criteria.meetings) &&
    (criteria.important === undefined || message.isImportant === criteria.important) &&
    (criteria.largerThan === undefined || (message.size ?? 0) > criteria.largerThan)
  );
}

function isExcluded(message: Candidate, { except, exceptTime }: Criteria): boolean {
  return (
    except.some((wanted) => isMeant(message, wanted) || mentions(wanted, message.preview)) ||
    (exceptTime !== undefined && isDated(message, exceptTime))
  );
}

function isMeant({ from, subject }: Pick<ListedMessage, 'from' | 'subject'>, wanted: string): boolean {
  return senderLikeness(wanted, from) >= SENDER_MATCHES || mentions(wanted, subject);
}

/** "all except …": true where sender or subject is one of the words. */
export function isExcludedMatch({ message }: Match, except: readonly string[]): boolean {
  return except.some((wanted) => isMeant(message, wanted));
}

/** "restore the one from Anna": true where the sender is one of those and sender or subject has all the words. */
export function isMeantMatch(
  { message }: Match,
  senders: readonly string[],
  words: readonly string[],
): boolean {
  const from =
    senders.length === 0 || senders.some((wanted) => senderLikeness(wanted, message.from) >= SENDER_MATCHES);
  const subject = foldForMatching(message.subject);
  return from && words.every((wanted) => phraseLikeness(wanted, subject) > 0 || isMeant(message, wanted));
}
