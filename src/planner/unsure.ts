import { type Intent, type IntentName } from '../understanding/intent';
import { mentionsMail } from './mail-words';

/** From here on the rules are right about every sentence they are tested with, in all their languages. */
const SURE = 0.68;
/** `other` is what is left where no rule speaks, and that weighs 0.67; above this a rule spoke for it. */
const SURE_OF_OTHER = 0.7;

/** Sentences longer than this are not a wish typed by hand: a mail may have been pasted, and mail is not shown to a model. */
const LONGEST_WISH = 400;

/** Orders that change something. The rules alone read them, or nobody does. */
const RULES_ONLY: ReadonlySet<IntentName> = new Set(['approve', 'reject', 'withdraw', 'undo', 'select']);
/** What people also say to a bot when they speak of something else. */
const TALK: ReadonlySet<IntentName> = new Set(['help', 'greeting', 'thanks', 'health', 'status']);

/**
 * The rules' reading where a second one is worth asking for: a single wish the rules are unsure of, and none that changes
 * anything; or talk, or nothing at all, read from a sentence that speaks of mail. Otherwise undefined.
 */
export function unsureReading(text: string, readings: readonly Intent[]): Intent | undefined {
  const [reading, ...more] = readings;
  if (reading === undefined || more.length > 0 || text.length > LONGEST_WISH) return undefined;
  // Whether "go on" means a restore, who knows the restore can tell.
  if (reading.perhaps !== undefined) return undefined;
  if (RULES_ONLY.has(reading.intent) || isSure(reading)) return undefined;
  const ofMail = reading.intent !== 'other' && !TALK.has(reading.intent);
  return ofMail || mentionsMail(text) ? reading : undefined;
}

const isSure = ({ intent, confidence, answer }: Intent): boolean =>
  intent === 'other' ? answer !== undefined || confidence >= SURE_OF_OTHER : confidence >= SURE;
