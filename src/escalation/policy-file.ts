import { z } from 'zod';
import { REQUEST_KINDS, type RequestKind } from '../domain/request';
import { isTimeZone } from '../domain/time';
import { DEFAULT_POLICY, type KindPolicy, type Policy, type WorkingHours } from './policy';

/** What is wrong with a policy file, and where: `kinds.export.approvers`. */
export interface PolicyProblem {
  readonly path: string;
  readonly message: string;
}

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const MOST_HOURS = 2000;

const hours = z
  .number({ message: 'must be a number of working hours' })
  .positive('must be more than 0')
  .max(MOST_HOURS, `must be at most ${MOST_HOURS}`);

const approvers = z.union([z.literal(1), z.literal(2)], {
  errorMap: () => ({ message: 'must be 1 or 2' }),
});

const rejection = z.enum(['first', 'majority'], {
  errorMap: () => ({ message: 'must be "first" or "majority"' }),
});

const clock = (latest: RegExp, message: string): z.ZodString => z.string({ message }).regex(latest, message);

const kind = z
  .object({
    approvers,
    rejection,
    remindAfterHours: hours,
    handOverAfterHours: hours,
    expireAfterHours: hours,
  })
  .partial()
  .strict();

const workingHours = z
  .object({
    timezone: z
      .string({ message: 'must be an IANA time zone such as "Europe/Berlin"' })
      .refine(isTimeZone, 'must be an IANA time zone such as "Europe/Berlin"'),
    days: z
      .array(z.number().int().min(1).max(7), { message: 'must be a list of days' })
      .nonempty('must name one day at least')
      .refine((days) => new Set(days).size === days.length, 'must not name a day twice'),
    from: clock(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "08:00"'),
    to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time such as "18:00"'),
  })
  .partial()
  .strict();

const file = z
  .object({
    workingHours,
    default: kind,
    kinds: z
      .object(
        Object.fromEntries(REQUEST_KINDS.map((name) => [name, kind])) as Record<RequestKind, typeof kind>,
      )
      .partial()
      .strict(),
    restoreApprovalAbove: z
      .number({ message: 'must be a whole number' })
      .int('must be a whole number')
      .nonnegative('must be 0 or more'),
  })
  .partial()
  .strict();

type PolicyFile = z.infer<typeof file>;

/**
 * Reads a policy. Whatever it leaves out is as in `DEFAULT_POLICY`; rules under `default` are those of every kind that
 * does not say otherwise.
 *
 * @param text JSON
 */
export function readPolicy(text: string): PolicyReading {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: [{ path: '', message: 'is not JSON' }] };
  const read = file.safeParse(json);
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(problemsOf) };
  const policy = filledIn(read.data);
  const problems = contradictions(policy);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function problemsOf(issue: z.ZodIssue): readonly PolicyProblem[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: messageOf(issue) }];
  return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'is not known' }));
}

/** Where zod's own words would be for programmers. */
function messageOf(issue: z.ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'must be an object';
  if (issue.path.includes('days') && issue.path.at(-1) !== 'days')
    return 'must be a day: 1 is Monday, 7 Sunday';
  return issue.message;
}

function filledIn({ workingHours: given, default: usual, kinds, restoreApprovalAbove }: PolicyFile): Policy {
  const rules = (name: RequestKind): KindPolicy =>
    defined({ ...DEFAULT_POLICY.kinds[name] }, usual, kinds?.[name]);
  return {
    workingHours: defined<WorkingHours>(DEFAULT_POLICY.workingHours, given),
    kinds: Object.fromEntries(REQUEST_KINDS.map((name) => [name, rules(name)])) as Policy['kinds'],
    restoreApprovalAbove: restoreApprovalAbove ?? DEFAULT_POLICY.restoreApprovalAbove,
  };
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The later ones win where they say something. */
function defined<T extends object>(first: T, ...rest: readonly (Partly<T> | undefined)[]): T {
  const given = rest.flatMap((one) => Object.entries(one ?? {}).filter(([, value]) => value !== undefined));
  return { ...first, ...Object.fromEntries(given) };
}

const LEAST_MINUTES = 60;

function contradictions({ workingHours: { from, to }, kinds }: Policy): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (minutes(to) - minutes(from) < LEAST_MINUTES) {
    problems.push({ path: 'workingHours.to', message: 'must be an hour after "from" at least' });
  }
  for (const name of REQUEST_KINDS) {
    const { remindAfterHours, expireAfterHours } = kinds[name];
    if (remindAfterHours >= expireAfterHours) {
      problems.push({
        path: `kinds.${name}.remindAfterHours`,
        message: 'must be less than "expireAfterHours": nobody would be reminded',
      });
    }
  }
  return problems;
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
