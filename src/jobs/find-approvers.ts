import { DAY_MS } from '../domain/time';
import { errorCodeOf, RecoveryError } from '../domain/errors';
import { type EscalationPorts } from '../escalation/escalation-ports';

/** A membership found is believed for a day, for telling people; for deciding it is asked each time. */
const BELIEVED_MS = DAY_MS;
/** Asked at most at a time: each costs the directory a request. */
const ASKED_AT_ONCE = 100;

type Ports = Pick<EscalationPorts, 'helpdesk' | 'directory' | 'helpdeskGroupId' | 'now'>;

/**
 * Object ids of the helpdesk's members that the bot has met. Graph tells whether one person is a member; so those whose
 * membership was not looked at for a day are looked at first, those last seen before others.
 *
 * @throws RecoveryError `service-unavailable` where nobody is known yet and the directory does not answer: what is to be
 * told would be told to nobody
 */
export async function findApprovers(ports: Ports, tenantId: string): Promise<readonly string[]> {
  const { helpdesk, directory, helpdeskGroupId } = ports;
  if (helpdeskGroupId === null) return [];
  const unchecked = await helpdesk.unchecked(tenantId, ports.now() - BELIEVED_MS, ASKED_AT_ONCE);
  let silent = false;
  for (const personId of unchecked) {
    const isMember = await askOnce(directory.isMember(personId, helpdeskGroupId));
    silent = isMember === 'silent';
    if (isMember === 'silent') break;
    await helpdesk.noteApprover(tenantId, personId, isMember);
  }
  const known = await helpdesk.approvers(tenantId);
  if (silent && known.length === 0) throw new RecoveryError('service-unavailable');
  return known;
}

/** Somebody the directory does not know any more is no member; a directory that does not answer tells nothing. */
async function askOnce(asked: Promise<boolean>): Promise<boolean | 'silent'> {
  try {
    return await asked;
  } catch (error) {
    return errorCodeOf(error) === 'item-gone' ? false : 'silent';
  }
}
