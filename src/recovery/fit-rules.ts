import { type InboxRule, type RuleConditions } from '../domain/inbox-rule';
import { type MailAddress } from '../domain/mail';
import { type Criteria } from './criteria';
import { foldText } from './fold-text';
import { SENDER_MATCHES, senderLikeness } from './match-sender';
import { foldForMatching, phraseLikeness } from './match-words';

/** Whether mail of which only that is known meets a condition. */
type Verdict = 'met' | 'unmet' | 'open';

/**
 * The rules that may have taken away the mail looked for: what is known of it contradicts none of their conditions and
 * meets one at least, or they take all mail. In the order they run.
 */
export function rulesThatFit(rules: readonly InboxRule[], sought: Criteria): readonly InboxRule[] {
  return rules.filter(({ conditions, exceptions }) => {
    const verdicts = verdictsOn(conditions, sought);
    const fits = verdicts.length === 0 || (verdicts.includes('met') && !verdicts.includes('unmet'));
    return fits && !verdictsOn(exceptions, sought).includes('met');
  });
}

/** One verdict for each condition there is. */
function verdictsOn(conditions: RuleConditions, sought: Criteria): readonly Verdict[] {
  const { senders, senderParts, recipients, recipientParts } = conditions;
  const words = [...sought.subject, ...sought.words];
  return [
    ...on(senders, () => isOneOf(sought.senders, senders)),
    ...on(senderParts, () => hasPart(sought.senders, senderParts)),
    ...on(recipients, () => isOneOf(sought.recipients, recipients)),
    ...on(recipientParts, () => hasPart(sought.recipients, recipientParts)),
    ...[conditions.subjectParts, conditions.bodyParts, conditions.textParts].flatMap((parts) =>
      on(parts, () => speaksOf(words, parts)),
    ),
    ...onAttachments(conditions.hasAttachments, sought.hasAttachments),
    ...(conditions.others ? (['open'] as const) : []),
  ];
}

function on(parts: readonly unknown[], verdict: () => Verdict): readonly Verdict[] {
  return parts.length === 0 ? [] : [verdict()];
}

function isOneOf(wanted: readonly string[], people: readonly MailAddress[]): Verdict {
  if (wanted.length === 0) return 'open';
  const fits = wanted.some((one) => people.some((person) => senderLikeness(one, person) >= SENDER_MATCHES));
  return fits ? 'met' : 'unmet';
}

/** "@contoso.example" may be part of anybody's address of whom only the name is known. */
function hasPart(wanted: readonly string[], parts: readonly string[]): Verdict {
  if (wanted.length === 0) return 'open';
  const names = wanted.map(foldText);
  const folded = parts.map(foldText);
  if (names.some((name) => folded.some((part) => name.includes(part) || part.includes(name)))) return 'met';
  const isTold = names.every((name) => name.includes('@')) || folded.every((part) => !part.includes('@'));
  return isTold ? 'unmet' : 'open';
}

/** People name few of the words of a mail: other words speak against nothing. */
function speaksOf(words: readonly string[], parts: readonly string[]): Verdict {
  const fits = words.some((word) =>
    parts.some(
      (part) =>
        phraseLikeness(part, foldForMatching(word)) > 0 || phraseLikeness(word, foldForMatching(part)) > 0,
    ),
  );
  return fits ? 'met' : 'open';
}

function onAttachments(demanded: boolean | null, sought: boolean | undefined): readonly Verdict[] {
  if (demanded === null) return [];
  if (sought === undefined) return ['open'];
  return [demanded === sought ? 'met' : 'unmet'];
}
