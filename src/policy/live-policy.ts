import { PolicyUnusable, textOf, UNREADABLE } from './load-policy';
import { type CurrentPolicy } from './policy';
import {
  type PolicyFault,
  type PolicyReading,
  type PolicySurroundings,
  readPolicy,
  usualPolicy,
} from './read-policy';

/** The policy, as its file says it at this moment. */
export interface LivePolicy {
  readonly current: CurrentPolicy;
  /** No more looks at the file. */
  stop(): void;
}

export interface LivePolicyOptions extends PolicySurroundings {
  /** Null: the usual rules, which do not change. */
  readonly file: string | null;
  /** Told when another policy holds, and when the file has a fault and the one before goes on. */
  readonly onChange: (change: PolicyChange) => void;
  readonly lookEveryMs?: number | undefined;
}

export type PolicyChange =
  { readonly kind: 'changed' } | { readonly kind: 'kept'; readonly faults: readonly PolicyFault[] };

const LOOK_EVERY_MS = 3_000;

/**
 * Reads the policy file and goes on looking at it. It is read rather than watched: editors put a new file in the place
 * of the old one, Kubernetes swaps a link two folders above, network drives tell nobody, and a few kilobytes cost
 * nothing. What changed counts when two looks in a row have found the same: half a file may be sound, and mean less.
 *
 * @throws PolicyUnusable where it has a fault at the start
 */
export async function openPolicy(options: LivePolicyOptions): Promise<LivePolicy> {
  const { file, onChange, lookEveryMs = LOOK_EVERY_MS } = options;
  if (file === null) {
    const policy = usualPolicy(options);
    return { current: () => policy, stop: () => undefined };
  }
  let held = await textOf(file);
  const first = readingOf(held, options);
  if (!first.ok) throw new PolicyUnusable(first.faults);
  let { policy } = first;
  let lastLook = held;
  const look = async (): Promise<void> => {
    const text = await textOf(file);
    const settled = text === lastLook;
    lastLook = text;
    if (!settled || text === held) return;
    held = text;
    const reading = readingOf(text, options);
    if (reading.ok) ({ policy } = reading);
    onChange(reading.ok ? { kind: 'changed' } : { kind: 'kept', faults: reading.faults });
  };
  return { current: () => policy, stop: every(lookEveryMs, look) };
}

function readingOf(text: string | null, surroundings: PolicySurroundings): PolicyReading {
  return text === null ? UNREADABLE : readPolicy(text, surroundings);
}

/** One look after the other, until it is stopped; a process that wants to end is not kept by it. */
function every(ms: number, look: () => Promise<void>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(() => void look().finally(() => stopped || next()), ms).unref();
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
