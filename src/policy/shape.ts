import { z } from 'zod';
import { LANGUAGES } from '../domain/language';
import { REQUEST_KINDS, type RequestKind } from '../domain/request';
import { isTimeZone } from '../domain/time';
import { LINK_TOPICS, type LinkTopic, type MayAsk } from './policy';

const MOST_HOURS = 2000;
const MOST_DAYS = 36_500;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One message for whatever is wrong with it. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T): z.ZodEnum<z.Writeable<T>> =>
  z.enum(values, { errorMap: () => ({ message: `must be ${either(values.map((it) => `"${it}"`))}` }) });

const wholeNumber = (least: number, most: number): z.ZodNumber => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.number({ message }).int(message).min(least, message).max(most, message);
};

const limit = z
  .number({ message: 'must be a whole number' })
  .int('must be a whole number')
  .nonnegative('must be 0 or more');

const flag = z.boolean({ message: 'must be true or false' });

const days = z.union([z.literal('never'), wholeNumber(1, MOST_DAYS)], {
  errorMap: () => ({ message: `must be a whole number of days from 1 to ${MOST_DAYS}, or "never"` }),
});

const hours = z
  .number({ message: 'must be a number of working hours' })
  .positive('must be more than 0')
  .max(MOST_HOURS, `must be at most ${MOST_HOURS}`);

const WHO = 'must be "everyone", "nobody" or the object id of an Entra group';

const kind = z
  .object({
    mayAsk: z.string({ message: WHO }).refine(isMayAsk, WHO),
    approvers: z.union([z.literal(1), z.literal(2)], { errorMap: () => ({ message: 'must be 1 or 2' }) }),
    rejection: oneOf(['first', 'majority']),
    remindAfterHours: hours,
    handOverAfterHours: hours,
    expireAfterHours: hours,
  })
  .partial()
  .strict();

const clock = (latest: RegExp, example: string): z.ZodString => {
  const message = `must be a time such as "${example}"`;
  return z.string({ message }).regex(latest, message);
};

const ZONE = 'must be an IANA time zone such as "Europe/Berlin"';

const workingHours = z
  .object({
    timezone: z.string({ message: ZONE }).refine(isTimeZone, ZONE),
    days: z
      .array(z.number().int().min(1).max(7), { message: 'must be a list of days' })
      .nonempty('must name one day at least')
      .refine(isWithoutRepeats, 'must not name a day twice'),
    from: clock(/^([01]\d|2[0-3]):[0-5]\d$/, '08:00'),
    to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '18:00'),
  })
  .partial()
  .strict();

const retention = z
  .object({
    recoverableDays: wholeNumber(7, 30),
    singleItemRecovery: flag,
    emptyDeletedItemsAfterDays: days,
    archiveMailboxes: flag,
    archiveAfterDays: days,
    departedMailboxDays: wholeNumber(1, MOST_DAYS),
  })
  .partial()
  .strict();

const selfService = z
  .object({
    activitiesPerMinute: limit,
    searchesPerDay: limit,
    restoredPerDay: limit,
    restoreApprovalAbove: limit,
    oldApprovalAbove: limit,
    oldAfterDeletedDays: days,
    oldAfterReceivedDays: days,
  })
  .partial()
  .strict();

const ADDRESS = 'must be an address that begins with https://';

const link = z.string({ message: ADDRESS }).refine(isHttps, ADDRESS);

const features = z
  .object({
    backupRestore: flag,
    watch: flag,
    model: flag,
    serviceHealth: flag,
    archiveReport: flag,
    inboxRules: flag,
    sharedMailboxes: flag,
    manager: flag,
  })
  .partial()
  .strict();

/** A policy file: everything may be left out, nothing may be added. */
export const SHAPE = z
  .object({
    retention,
    selfService,
    workingHours,
    default: kind,
    kinds: z.object(forEach<RequestKind, typeof kind>(REQUEST_KINDS, kind)).partial().strict(),
    links: z.object(forEach<LinkTopic, typeof link>(LINK_TOPICS, link)).partial().strict(),
    languages: z
      .array(oneOf(LANGUAGES), { message: 'must be a list of languages' })
      .nonempty('must name one language at least')
      .refine(isWithoutRepeats, 'must not name a language twice'),
    features,
    /** Where it stood before there was `selfService`. */
    restoreApprovalAbove: limit,
  })
  .partial()
  .strict();

export type PolicyFile = z.infer<typeof SHAPE>;

/** The names that may stand at a place of the file; none where it holds a value. */
export function namesAt(path: readonly (string | number)[]): readonly string[] {
  let place: z.ZodTypeAny | undefined = SHAPE;
  for (const name of path) place = membersOf(place)[name];
  return Object.keys(membersOf(place));
}

function membersOf(place: z.ZodTypeAny | undefined): Readonly<Record<string, z.ZodTypeAny>> {
  const bare = place instanceof z.ZodOptional ? (place.unwrap() as z.ZodTypeAny) : place;
  return bare instanceof z.ZodObject ? (bare.shape as Record<string, z.ZodTypeAny>) : {};
}

function forEach<K extends string, T>(names: readonly K[], what: T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, what])) as Record<K, T>;
}

function isWithoutRepeats(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

function isMayAsk(who: string): who is MayAsk {
  return who === 'everyone' || who === 'nobody' || GUID.test(who);
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** `"a", "b" or "c"`. */
function either(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
