import { DateTime } from 'luxon';
import { presentDigest } from '../presentation';
import { type TellPorts } from './escalation-jobs';
import { findApprovers } from './find-approvers';

export interface DigestPorts extends TellPorts {
  /** Tenants in which something waits for the helpdesk. */
  readonly tenants: () => Promise<readonly string[]>;
  /** True for the first caller with this key, over all replicas. */
  readonly firstTime: (key: string) => Promise<boolean>;
}

const MOST_SHOWN = 10;
/** A digest that could not be sent in the first hours of the day is not sent any more. */
const MORNING_HOURS = 3;

/** Each working morning: what waits, once a day for each helpdesk. Called now and then; most calls do nothing. */
export async function sendDigest(ports: DigestPorts): Promise<void> {
  const morning = morningOf(ports);
  if (morning === null) return;
  for (const tenantId of await ports.tenants()) {
    const list = await ports.escalation.requestLists.queue(tenantId, 0, MOST_SHOWN);
    if (list.total === 0) continue;
    // Found before it counts as sent: a directory that is silent just now is asked again.
    const found = await readers(ports, tenantId);
    if (!(await ports.firstTime(`digest/${tenantId}/${morning}`))) continue;
    for (const { chat, viewer } of found)
      await ports.messenger.send(chat, presentDigest(list, await viewer()));
  }
}

/** The local date, in the first hours of a working day; null at any other time. */
function morningOf({ escalation: { policy, now } }: TellPorts): string | null {
  const { timezone, days, from } = policy().workingHours;
  const local = DateTime.fromMillis(now(), { zone: timezone });
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const start = local.set({ hour, minute, second: 0, millisecond: 0 });
  const isMorning = local >= start && local < start.plus({ hours: MORNING_HOURS });
  return isMorning && days.includes(local.weekday) ? local.toISODate() : null;
}

interface Reader {
  readonly chat: string;
  readonly viewer: () => Promise<ReturnType<TellPorts['anybody']>>;
}

async function readers(ports: TellPorts, tenantId: string): Promise<readonly Reader[]> {
  const channel = await ports.escalation.helpdesk.channel(tenantId);
  if (channel !== null) return [{ chat: channel, viewer: () => Promise.resolve(ports.anybody()) }];
  const found: Reader[] = [];
  for (const personId of await findApprovers(ports.escalation, tenantId)) {
    const chat = await ports.chats.personalChat(personId, tenantId);
    if (chat !== null) found.push({ chat, viewer: () => ports.viewerOf(personId) });
  }
  return found;
}
