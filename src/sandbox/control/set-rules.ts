import { type Mailbox } from '../tenant/mailbox';
import { folderRestId } from '../tenant/rest-ids';
import { makePath } from './folder-path';
import { type RulesInput } from './input';

type Rule = RulesInput['rules'][number];
type Json = Readonly<Record<string, unknown>>;

const PEOPLE = ['fromAddresses', 'sentToAddresses'];

/** Replaces all rules of a mailbox. */
export function setRules(mailbox: Mailbox, { access, rules }: RulesInput): void {
  mailbox.inboxRules.access = access;
  mailbox.inboxRules.list = rules.map((rule, n) => ({
    id: Buffer.from([1, 0, 0, 0, 0x9e, 0x5d, 0x66, n]).toString('base64'),
    displayName: rule.displayName,
    sequence: n + 1,
    isEnabled: rule.isEnabled,
    hasError: rule.hasError,
    conditions: predicatesOf(rule.conditions),
    exceptions: predicatesOf(rule.exceptions),
    actions: actionsOf(mailbox, rule.actions),
  }));
}

function predicatesOf(predicates: Rule['conditions']): Json | null {
  if (predicates === undefined) return null;
  return Object.fromEntries(
    Object.entries(predicates).map(([name, value]) => [
      name,
      PEOPLE.includes(name) ? (value as object[]).map((emailAddress) => ({ emailAddress })) : value,
    ]),
  );
}

/** Graph names folders by their ids (messageRuleActions). */
function actionsOf(mailbox: Mailbox, { moveToFolder, copyToFolder, ...rest }: Rule['actions']): Json {
  const idOf = (path: string): string => folderRestId(mailbox.ids, makePath(mailbox, path).counter);
  return {
    ...(moveToFolder !== undefined && { moveToFolder: idOf(moveToFolder) }),
    ...(copyToFolder !== undefined && { copyToFolder: idOf(copyToFolder) }),
    ...rest,
  };
}
