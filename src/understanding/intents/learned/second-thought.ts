import { INTENT_NAMES, type IntentName } from '../../intent';

/** What it takes to go against the rules, in the measure of the weights, the logarithm of a chance; chosen by `npm run train`. */
export interface Caution {
  /** To make a search, a hold or an export of anything else. */
  readonly ofOurs: number;
  /** To say that what the rules read as another wish than a search is none of our business. */
  readonly ofOther: number;
  /** To find what is carried out at once. */
  readonly atOnce: number;
}

export const CAUTION: Caution = { ofOurs: 1.75, ofOther: 2, atOnce: 2 };

/** A decision on a request is neither found nor dropped but by rules, which know what is denied or only spoken of. */
const BY_RULES_ONLY: ReadonlySet<IntentName> = new Set(['approve', 'reject', 'withdraw']);

/** Taken for these, somebody else's business would set us searching, or a request on its way. */
const OURS: ReadonlySet<IntentName> = new Set(['recover', 'hold', 'export']);

/** What is carried out at once: each can be taken back. */
const AT_ONCE: ReadonlySet<IntentName> = new Set(['select', 'undo']);

/**
 * Another intent than the rules chose, where the second reading speaks for it by more than caution wants; undefined where the rules'
 * choice stands.
 *
 * @param chances as `secondReading` gives them
 * @param isListOpen whether there is something to select from
 */
export function secondThought(
  byRules: IntentName,
  chances: readonly number[],
  isListOpen: boolean,
  caution = CAUTION,
): IntentName | undefined {
  if (BY_RULES_ONLY.has(byRules)) return undefined;
  let most = chances[INTENT_NAMES.indexOf(byRules)] ?? 0;
  let found: IntentName | undefined;
  INTENT_NAMES.forEach((name, i) => {
    if (name === byRules || BY_RULES_ONLY.has(name) || (name === 'select' && !isListOpen)) return;
    const weight = (chances[i] ?? 0) - costOf(byRules, name, caution);
    if (weight <= most) return;
    found = name;
    most = weight;
  });
  return found;
}

/** Somebody whose wish is dropped is worse off than somebody who is asked: of what is ours only searches are dropped lightly. */
function costOf(from: IntentName, to: IntentName, { ofOurs, ofOther, atOnce }: Caution): number {
  if (OURS.has(to)) return ofOurs;
  if (AT_ONCE.has(to)) return atOnce;
  return to === 'other' && from !== 'recover' ? ofOther : 0;
}
