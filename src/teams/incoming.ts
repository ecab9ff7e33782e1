import { z } from 'zod';
import { type IsChannelAddress } from './channel-address';

/**
 * What the edge reads of an activity. Only the three parts without which nobody could be answered are demanded; anything
 * else of a wrong type counts as absent, so that no reader and no SDK code meets a number where it expects a list.
 */
const text = z.string().optional().catch(undefined);
const record = z.record(z.unknown()).optional().catch(undefined);

const account = z.object({ id: z.string().min(1).max(1_000), name: text, aadObjectId: text });

const accounts = z
  .array(account.or(z.null()).catch(null))
  .transform((list) => list.filter((one) => one !== null))
  .optional()
  .catch(undefined);

const entities = z
  .array(z.record(z.unknown()).or(z.null()).catch(null))
  .transform((list) => list.filter((one) => one !== null).filter((one) => typeof one['type'] === 'string'))
  .optional()
  .catch(undefined);

const activity = z.object({
  type: z.string().min(1).max(100),
  id: text,
  name: text,
  channelId: z.string().min(1).catch('emulator'),
  serviceUrl: text,
  deliveryMode: text,
  from: account,
  recipient: account.catch({ id: 'bot' }),
  conversation: z.object({
    id: z.string().min(1).max(2_000),
    conversationType: text,
    tenantId: text,
    name: text,
    isGroup: z.boolean().optional().catch(undefined),
  }),
  text,
  value: z.unknown(),
  action: text,
  replyToId: text,
  locale: text,
  localTimezone: text,
  membersAdded: accounts,
  channelData: record,
  entities,
});

/** An activity whose every field has the type it claims. */
export type IncomingActivity = z.infer<typeof activity>;

export type IncomingReading =
  | { readonly kind: 'activity'; readonly activity: IncomingActivity }
  | { readonly kind: 'refused'; readonly reason: string };

const NO_ACTIVITY = 'The body is not a Bot Framework activity: type, from.id and conversation.id are needed.';
const NO_SERVICE_URL =
  'The activity has no usable serviceUrl to send replies to; give one, or ask with deliveryMode "expectReplies".';

function isHttpUrl(address: string | undefined): boolean {
  const url = address === undefined || !URL.canParse(address) ? null : new URL(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** True where the replies go back with the HTTP response. */
export function wantsRepliesInline(incoming: IncomingActivity): boolean {
  return incoming.deliveryMode === 'expectReplies';
}

/** Reads a request body as an activity, or says in one sentence what it lacks. */
export function readIncoming(body: unknown): IncomingReading {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return { kind: 'refused', reason: NO_ACTIVITY };
  const incoming = parsed.data;
  if (isHttpUrl(incoming.serviceUrl)) return { kind: 'activity', activity: incoming };
  if (!wantsRepliesInline(incoming)) return { kind: 'refused', reason: NO_SERVICE_URL };
  return { kind: 'activity', activity: { ...incoming, serviceUrl: undefined } };
}

const FOREIGN_SERVICE_URL =
  'The serviceUrl is none of the channel; give one, or ask with deliveryMode "expectReplies".';

/** The activity with a `serviceUrl` that the bot may speak to, or with none where it is answered inline all the same. */
export function atChannel(incoming: IncomingActivity, isChannelAddress: IsChannelAddress): IncomingReading {
  const { serviceUrl } = incoming;
  if (serviceUrl === undefined || isChannelAddress(serviceUrl))
    return { kind: 'activity', activity: incoming };
  if (!wantsRepliesInline(incoming)) return { kind: 'refused', reason: FOREIGN_SERVICE_URL };
  return { kind: 'activity', activity: { ...incoming, serviceUrl: undefined } };
}
