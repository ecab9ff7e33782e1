import { type z } from 'zod';
import { REQUEST_KINDS, type RequestKind } from '../domain/request';
import { contradictions } from './contradictions';
import { DEFAULT_POLICY, type KindPolicy, type Policy } from './policy';
import { namesAt, type PolicyFile, SHAPE } from './shape';
import { type Path, readSource, type Source } from './source';

/** What is wrong with a policy file, where, and what would be right. */
export interface PolicyFault {
  /** From 1. */
  readonly line: number;
  /** `kinds.export.approvers`; empty where it is about the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy; readonly stated: readonly string[] }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** What the settings say about a policy. */
export interface PolicySurroundings {
  /** Recoverable Items' days where the file names none. */
  readonly retentionDays: number;
  /** Whether there is a helpdesk group, whose members decide. */
  readonly decides: boolean;
}

/**
 * Reads a policy. Whatever it leaves out is as in `DEFAULT_POLICY`; rules under `default` are those of every kind that
 * does not say otherwise. `stated` are the paths that the file itself says.
 *
 * @param text YAML or JSON
 */
export function readPolicy(text: string, surroundings: PolicySurroundings): PolicyReading {
  const reading = readSource(text);
  if (!reading.ok) return { ok: false, faults: reading.faults.map((fault) => ({ ...fault, path: '' })) };
  const { source } = reading;
  // A file of comments alone says nothing, and may.
  const read = SHAPE.safeParse(source.value ?? {});
  if (!read.success) return { ok: false, faults: inOrder(read.error.issues.flatMap(wrongsOf), source) };
  const policy = filledIn(read.data, surroundings);
  const faults = contradictions(policy, surroundings.decides);
  return faults.length > 0
    ? { ok: false, faults: inOrder(faults, source) }
    : { ok: true, policy, stated: statedIn(source.value) };
}

/** What holds without a file. */
export function usualPolicy(surroundings: PolicySurroundings): Policy {
  return filledIn({}, surroundings);
}

interface Wrong {
  readonly path: Path;
  readonly message: string;
}

function inOrder(wrongs: readonly Wrong[], source: Source): readonly PolicyFault[] {
  return wrongs
    .map(({ path, message }) => ({ line: source.lineOf(path), path: path.join('.'), message }))
    .sort((one, other) => one.line - other.line);
}

function wrongsOf(issue: z.ZodIssue): readonly Wrong[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: messageOf(issue) }];
  const known = namesAt(issue.path).join(', ');
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: `is not known; known here: ${known}`,
  }));
}

/** Where zod's own words would be for programmers. */
function messageOf(issue: z.ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    return `must hold one or more of: ${namesAt(issue.path).join(', ')}`;
  }
  if (issue.path.includes('days') && issue.path.at(-1) !== 'days')
    return 'must be a day: 1 is Monday, 7 Sunday';
  return issue.message;
}

/** By default nothing waits for a helpdesk that is not there. */
const UNDECIDED = { restoreApprovalAbove: 0, oldApprovalAbove: 0 };

function filledIn(file: PolicyFile, { retentionDays, decides }: PolicySurroundings): Policy {
  const usual = DEFAULT_POLICY;
  const rules = (name: RequestKind): KindPolicy =>
    defined(usual.kinds[name], file.default, file.kinds?.[name]);
  const formerName = { restoreApprovalAbove: file.restoreApprovalAbove };
  return {
    retention: defined(usual.retention, { recoverableDays: retentionDays }, file.retention),
    selfService: defined(usual.selfService, decides ? {} : UNDECIDED, formerName, file.selfService),
    workingHours: defined(usual.workingHours, file.workingHours),
    kinds: Object.fromEntries(REQUEST_KINDS.map((name) => [name, rules(name)])) as Policy['kinds'],
    links: defined(usual.links, file.links),
    languages: file.languages ?? usual.languages,
    features: defined(usual.features, file.features),
  };
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The later ones win where they say something. */
function defined<T extends object>(first: T, ...rest: readonly (Partly<T> | undefined)[]): T {
  const given = rest.flatMap((one) => Object.entries(one ?? {}).filter(([, value]) => value !== undefined));
  return { ...first, ...Object.fromEntries(given) };
}

/** Every path that ends in a value: `kinds.export.approvers`. */
function statedIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path === '' ? [] : [path];
  return Object.entries(value).flatMap(([name, part]) =>
    statedIn(part, path === '' ? name : `${path}.${name}`),
  );
}
