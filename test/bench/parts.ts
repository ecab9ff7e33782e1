/** What can be measured by itself; each takes processes and databases of its own. */
export const PARTS = [
  'turns',
  'requests',
  'restore',
  'faults',
  'sizes',
  'crowd',
  'processes',
  'memory',
] as const;

export type BenchPart = (typeof PARTS)[number];

/** Too long for every run: measured when asked for by name. */
const BY_NAME_ALONE: ReadonlySet<BenchPart> = new Set<BenchPart>(['memory']);

/** The part asked for, or all that belong to a run. */
export function partsOf(only: BenchPart | null): readonly BenchPart[] {
  return only === null ? PARTS.filter((part) => !BY_NAME_ALONE.has(part)) : [only];
}

export function isPart(name: string): name is BenchPart {
  return (PARTS as readonly string[]).includes(name);
}
