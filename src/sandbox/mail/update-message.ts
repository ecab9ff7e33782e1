import { bodyObject, metadataRoot, type MailCall } from '../call';
import { badRequest } from '../errors';
import { ok, type Reply } from '../http/reply';
import { wholeSecond } from '../tenant/clock';
import { type FlagStatus, type Message } from '../tenant/folder';
import { requestedMessage } from './find';
import { MessageView } from './message-view';

const FLAGS: readonly string[] = ['notFlagged', 'flagged', 'complete'] satisfies FlagStatus[];
const IMPORTANCES: readonly string[] = ['low', 'normal', 'high'] satisfies Message['importance'][];

type Change = (message: Message) => void;

/** PATCH …/messages/{id}: what an owner may change on received mail. Bumps the modification time (graph-facts 3.4). */
export function updateMessage(call: MailCall): Reply {
  const message = requestedMessage(call);
  const changes = Object.entries(bodyObject(call)).map(([name, value]) => changeOf(name, value));
  if (changes.length === 0) throw badRequest('The update changes nothing.');
  call.mailbox.update(message, (item) => {
    for (const change of changes) change(item);
    item.modifiedAt = wholeSecond(call.tenant.clock.now());
  });
  const context = `${metadataRoot(call)}#users('${call.owner.id}')/messages/$entity`;
  return ok({ '@odata.context': context, ...new MessageView(call).write(message) });
}

function changeOf(name: string, value: unknown): Change {
  if (name === 'isRead' && typeof value === 'boolean') return (item) => void (item.isRead = value);
  if (name === 'categories' && Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return (item) => void (item.categories = [...value]);
  }
  if (name === 'importance' && isOneOf(IMPORTANCES, value)) {
    return (item) => void (item.importance = value as Message['importance']);
  }
  if (name === 'flag' && typeof value === 'object' && value !== null && 'flagStatus' in value) {
    const { flagStatus } = value;
    if (isOneOf(FLAGS, flagStatus)) return (item) => void (item.flag = flagStatus as FlagStatus);
  }
  throw badRequest(`The property '${name}' cannot be set to that value.`);
}

function isOneOf(allowed: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && allowed.includes(value);
}
