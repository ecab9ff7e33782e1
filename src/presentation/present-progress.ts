import { type MoveBatch, type MoveProgress } from '../recovery/move-batch';
import { cardMessage } from './card-message';
import { type OutboundMessage } from './message';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** How far a long restore or undo has come. The card is updated in place: `tracks` names the batch. */
export function presentProgress(batch: MoveBatch, progress: MoveProgress, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const says = words.progress;
  const done = progress.total - progress.waiting;
  const title = says[batch.kind](progress.total);
  const doneText = says.done(done, progress.total);
  const failedText = progress.failed > 0 ? says.failed(progress.failed) : '';
  const data = {
    title,
    done,
    left: progress.waiting,
    doneText,
    failedText,
    carryOn: says.carryOn,
  };
  const text = [
    `${title}: ${doneText}.`,
    ...(failedText === '' ? [] : [`${failedText}.`]),
    says.carryOn,
  ].join('\n');
  return {
    ...cardMessage({ template: 'progress', data, text, summary: says.summary }, words),
    tracks: batch.ref,
  };
}
