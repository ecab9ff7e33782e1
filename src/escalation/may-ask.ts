import { type Matter, type RequestKind } from '../domain/request';
import { type Actor } from './actor';
import { heard } from './directory-silence';
import { type EscalationPorts } from './escalation-ports';

export type MayAskPorts = Pick<EscalationPorts, 'directory' | 'policy'>;

/** Why somebody may not ask for this kind of request: nobody may, a group may, or the directory does not say. */
export type NotToAsk = 'nobody-may' | 'others-may' | 'membership-unknown';

/** What is asked for, as far as it decides who may. */
export interface Asked {
  readonly kind: RequestKind;
  readonly matter?: Matter;
}

/** Null where the organisation lets them ask; membership is asked of the directory at this moment. */
export async function whyNotAsk(
  { directory, policy }: MayAskPorts,
  { id }: Pick<Actor, 'id'>,
  { kind, matter }: Asked,
): Promise<NotToAsk | null> {
  const { kinds, features } = policy();
  if (matter === 'backup' && !features.backupRestore) return 'nobody-may';
  const { mayAsk } = kinds[kind];
  if (mayAsk === 'everyone') return null;
  if (mayAsk === 'nobody') return 'nobody-may';
  const member = await heard(directory.isMember(id, mayAsk));
  if (member.kind === 'silent') return 'membership-unknown';
  return member.answer ? null : 'others-may';
}
