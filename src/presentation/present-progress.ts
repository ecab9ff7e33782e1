import { type MoveBatch, type MoveProgress } from '../recovery/move-batch';
import { buttonAction } from './button';
import { cardMessage } from './card-message';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/**
 * How far a long restore or undo has come. The card is updated in place: `tracks` names the batch.
 *
 * @param msLeft how long it will still take, as far as can be told by now
 */
export function presentProgress(
  batch: MoveBatch,
  progress: MoveProgress,
  viewer: Viewer,
  msLeft: number | null = null,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const says = words.progress;
  const done = progress.total - progress.waiting;
  const title = says[batch.kind](progress.total);
  const doneText = says.done(done, progress.total);
  const failedText = progress.failed > 0 ? says.failed(progress.failed) : '';
  const leftText = msLeft === null || progress.waiting === 0 ? '' : says.timeLeft(Math.ceil(msLeft / 1000));
  const isStopping = progress.stopping === true;
  const carryOn = isStopping ? says.stopping : (parkedLine(progress, viewer) ?? says.carryOn);
  const data = {
    title,
    done,
    left: progress.waiting,
    doneText,
    failedText,
    leftText,
    carryOn,
    actions: isStopping
      ? []
      : [buttonAction({ title: words.button.stop, data: { verb: 'stop', ref: batch.ref } })],
  };
  const text = [
    words.ended(words.labelled(title, doneText)),
    ...(failedText === '' ? [] : [words.ended(failedText)]),
    ...(leftText === '' ? [] : [words.ended(leftText)]),
    carryOn,
  ].join('\n');
  return {
    ...cardMessage({ template: 'progress', data, text, summary: says.summary }, words),
    tracks: batch.ref,
  };
}

/** Exchange asked for a pause: until when it lasts. */
function parkedLine({ parkedMs = null }: MoveProgress, viewer: Viewer): string | null {
  if (parkedMs === null) return null;
  // The next whole minute: a clock without seconds would promise too early.
  const until = Math.ceil((viewer.now + parkedMs) / MINUTE_MS) * MINUTE_MS;
  const dates = datesFor(viewer);
  const at = parkedMs > HALF_A_DAY_MS ? dates.moment(until) : dates.clock(until);
  return wordsFor(viewer.language).progress.parked(at);
}

const MINUTE_MS = 60_000;
const HALF_A_DAY_MS = 12 * 60 * MINUTE_MS;
