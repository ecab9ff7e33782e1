import { type FormKind } from '../../domain/request';
import { type OutboundMessage } from '../../presentation/message';
import { type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';
import { openForm, openReleaseForm } from '../requests/open-form';
import { releasableHolds, whichOf } from '../requests/which-request';
import { wishFromIntent } from '../requests/wish-from-intent';

/** "put a legal hold on my mailbox until March", "export my mail of 2024", "release 12 because the case is closed". */
export async function askFor(desk: Desk, kind: FormKind, intent: Intent): Promise<OutboundMessage> {
  if (intent.release !== true) return openForm(desk, wishFromIntent(kind, intent));
  const which = await whichOf(desk, intent.request, releasableHolds);
  return which.kind === 'this' ? openReleaseForm(desk, which.which, intent.reason) : which.message;
}
