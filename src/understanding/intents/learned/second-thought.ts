import { INTENT_NAMES, type IntentName } from '../../intent';

/** How the rules and the second reading are weighed against each other; chosen by `npm run train`. */
export interface Trust {
  /** What a point of the rules' counts in the second reading's measure, the logarithm of a chance. */
  readonly perPoint: number;
  /** What it takes, in the same measure, to go against the rules' choice. */
  readonly ofTheirChoice: number;
  /** What it takes beyond that to say that what the rules read as a search is none of our business. */
  readonly ofOurs: number;
  /** What it takes beyond that to make a search of anything else, or an export of what the rules did not understand. */
  readonly ofOthers: number;
}

export const TRUST: Trust = { perPoint: 0.25, ofTheirChoice: 0, ofOurs: 0, ofOthers: 2 };

/** What takes effect at once is neither found nor dropped but by rules. */
const AT_ONCE: readonly IntentName[] = ['select', 'undo', 'approve', 'reject', 'withdraw'];
const BY_RULES_ONLY: ReadonlySet<IntentName> = new Set(AT_ONCE);

/** What the weights never choose: a list that is changed needs a list; of the holds they found, half were none. */
const NEVER_CHOSEN: ReadonlySet<IntentName> = new Set([...AT_ONCE, 'refine', 'hold']);

/** What the rules found: the intent they chose, and what they gave each, in the order of `INTENT_NAMES`. */
export interface ByRules {
  readonly intent: IntentName;
  readonly sums: readonly number[];
}

/**
 * Another intent than the rules chose, where the second reading speaks for it by more than the rules are trusted; undefined
 * where the rules' choice stands.
 *
 * @param chances as `secondReading` gives them
 */
export function secondThought(
  { intent, sums }: ByRules,
  chances: readonly number[],
  trust = TRUST,
): IntentName | undefined {
  if (BY_RULES_ONLY.has(intent)) return undefined;
  const weigh = (i: number): number => (chances[i] ?? 0) + (sums[i] ?? 0) * trust.perPoint;
  let most = weigh(INTENT_NAMES.indexOf(intent)) + trust.ofTheirChoice;
  let found: IntentName | undefined;
  INTENT_NAMES.forEach((name, i) => {
    const weight = weigh(i) - caution(intent, name, trust);
    // Where rules speak against an intent on the whole, there is a reason that the weights may not know.
    if (weight <= most || (sums[i] ?? 0) < 0 || NEVER_CHOSEN.has(name)) return;
    found = name;
    most = weight;
  });
  return found === intent ? undefined : found;
}

/**
 * Somebody whose wish is dropped is worse off than somebody who is asked: other wishes than searches are not dropped at all, and it
 * takes more to make a search of anything else, which is what most people want and the weights expect.
 */
function caution(from: IntentName, to: IntentName, { ofOurs, ofOthers }: Trust): number {
  if (to === 'other') return from === 'recover' ? ofOurs : Infinity;
  if (to === 'recover') return ofOthers;
  return to === 'export' && UNCERTAIN.has(from) ? ofOthers : 0;
}

/** Nothing was understood, or a list is spoken of that is not there. */
const UNCERTAIN: ReadonlySet<IntentName> = new Set(['other', 'refine']);
