import { type Explanation } from '../guidance/why-gone';
import { type Match } from '../recovery/search-outcome';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { presentAnswer } from './present-answer';
import { isolated, plainLine } from './text/plain';
import { subjectLine } from './text/subject';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { wordsFor } from './words';
import { type AnswerBook, answerBookFor } from './words/answer-books';

/** What was found out about one message. */
export interface Loss {
  readonly match: Match;
  readonly explanation: Explanation;
  /** False where the bot may not see the person's rules. */
  readonly seesRules: boolean;
  /** How many more messages the list has. */
  readonly others: number;
}

const SUBJECT_LENGTH = 80;
const NAME_LENGTH = 60;

/** Why one message is gone, how sure that is, and who could look up the rest. */
export function presentLoss(loss: Loss, viewer: Viewer): OutboundMessage {
  const { loss: says, tag } = answerBookFor(viewer.language);
  const { explanation, match, others } = loss;
  const dates = datesFor(viewer, tag);
  const { restoredBefore, certainty } = explanation;
  const remarks = [
    ...(explanation.cause.kind === 'restored' ? [] : [whatHappened(match, viewer, says)]),
    ...(restoredBefore === null ? [] : [says.restoredBefore(dates.day(restoredBefore))]),
    causeOf(loss, viewer, says),
    says.sure[certainty],
    ...(others > 0 ? [says.others] : []),
  ];
  return presentAnswer('why-gone', viewer, remarks);
}

/** No message is meant, or it is not clear which. @param isListOpen a list is shown to choose from */
export function presentLossInGeneral(isListOpen: boolean, viewer: Viewer): OutboundMessage {
  const { loss } = answerBookFor(viewer.language);
  return presentAnswer('why-gone', viewer, [isListOpen ? loss.which : loss.whichMail], 'retention');
}

function whatHappened({ message }: Match, viewer: Viewer, says: AnswerBook['loss']): string {
  const words = wordsFor(viewer.language);
  const { tag } = answerBookFor(viewer.language);
  const { stage, deleted } = message;
  const subject = words.quoted(isolated(subjectLine(message.subject, SUBJECT_LENGTH, words.row.noSubject)));
  const day = datesFor(viewer, tag).day(deleted.at);
  return stage === 'deleteditems' ? says.inDeletedItems(subject, day) : says.leftDeletedItems(subject, day);
}

function causeOf({ explanation, seesRules }: Loss, viewer: Viewer, says: AnswerBook['loss']): string {
  const { cause } = explanation;
  const { tag } = answerBookFor(viewer.language);
  switch (cause.kind) {
    case 'undone':
      return says.undone(datesFor(viewer, tag).day(cause.at));
    case 'restored':
      return says.restored(datesFor(viewer, tag).day(cause.at));
    case 'policy':
      return says.policy(cause.afterDays === null ? null : String(cause.afterDays));
    case 'rule': {
      const { quoted } = wordsFor(viewer.language);
      return says.rule(quoted(isolated(shorten(plainLine(cause.rule.name), NAME_LENGTH))));
    }
    case 'unknown':
      return seesRules ? says.unknownNoRule : says.unknown;
  }
}
