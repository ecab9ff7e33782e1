import { type MoveItem, type MoveState } from '../../recovery/move-batch';
import { folderPath } from '../text/folder-path';
import { type RunStyle } from '../text/runs';
import { type Words } from '../words';

/** What became of one message, in words, with the style that shows it at a glance. */
export interface ItemLine {
  readonly status: string;
  readonly style: RunStyle;
}

/** @param state of the batch: what waits in a stopped one is not on its way */
export function itemLine(item: MoveItem, state: MoveState, words: Words): ItemLine {
  const { receipt } = words;
  const target = placeName(item.to.path, item.to.wellKnown === 'recoverableitemsdeletions', words);
  const origin = placeName(item.from.path, item.from.stage === 'deletions', words);
  const { outcome } = item;
  switch (outcome?.kind) {
    case undefined:
      return {
        status: state === 'stopped' ? receipt.untouched(origin) : receipt.waiting,
        style: { isSubtle: true },
      };
    case 'moved': {
      const why = receipt.because[item.to.reason];
      const status = why === '' ? receipt.moved(target) : receipt.movedBecause(target, why);
      return { status, style: { color: 'good' } };
    }
    case 'already-there':
      return { status: receipt.alreadyThere(target), style: { color: 'good' } };
    case 'moved-elsewhere':
      return { status: receipt.movedElsewhere(folderPath(outcome.path)), style: { color: 'good' } };
    case 'gone':
      return { status: receipt.gone, style: { color: 'attention' } };
    case 'failed':
      return { status: receipt.failed(origin, receipt.reasons[outcome.code]), style: { color: 'attention' } };
  }
}

/** Recoverable Items has inner names that Outlook never shows. */
export function placeName(path: string, isDeletions: boolean, { stage }: Words): string {
  return isDeletions ? stage.deletions : folderPath(path);
}
