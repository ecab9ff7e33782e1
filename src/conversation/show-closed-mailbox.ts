import { type Topic } from '../domain/topic';
import { presentClosedMailbox } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';
import { wishFromSearch } from './requests/wish-from-search';

const TOPIC: Topic = 'shared-mailbox';

/** The mailbox does not open for this person; the helpdesk is the next step, with what they looked for. */
export async function showClosedMailbox(
  desk: Desk,
  wanted: Wanted & { readonly shared: string },
): Promise<OutboundMessage> {
  desk.ports.answers.count(TOPIC, 'shown');
  await desk.remember({
    topic: TOPIC,
    searchRef: null,
    asks: { ...wishFromSearch(wanted, desk.viewer.timezone), mailbox: wanted.shared, matter: 'mail' },
  });
  return presentClosedMailbox(wanted.shared, desk.viewer);
}
