import { writeNamedAddress } from '../domain/named-address';
import { type Intent } from '../understanding/intent';
import { type Desk } from './desk';

/** "my boss" by name and address, where the directory tells who that is; else the word stays and is searched as one. */
export async function nameManager(desk: Desk, intent: Intent): Promise<Intent> {
  const { from = [], fromManager } = intent;
  if (fromManager === undefined) return intent;
  const manager = await desk.ports.owners.managerOf(desk.mailbox);
  if (manager === null) return intent;
  return { ...intent, from: from.map((name) => (name === fromManager ? writeNamedAddress(manager) : name)) };
}
