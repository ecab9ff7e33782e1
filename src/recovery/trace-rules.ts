import { type InboxRule } from '../domain/inbox-rule';
import { type Mailbox, type MailFolder } from '../domain/mail';
import { type Criteria } from './criteria';
import { type LiveMail } from './find-live-mail';
import { rulesThatFit } from './fit-rules';
import { type Folders } from './ports';

/** A rule that may have taken the mail away. */
export interface RuleTrail {
  readonly rule: InboxRule;
  /** Where it moves mail; null where it moves none, or where nobody sees that folder. */
  readonly folder: MailFolder | null;
}

/** More would be a list of rules, not an answer. */
const MOST = 3;

/** True where rules can tell something: of mail known by its dates alone every rule could have had it. */
export function canTrace({ senders, recipients, subject, words }: Criteria): boolean {
  return [senders, recipients, subject, words].some((list) => list.length > 0);
}

/** True where mail was found in a place that a rule may have chosen. */
export function liesApart({ found }: LiveMail): boolean {
  return found.some(({ folder }) => folder.wellKnown === null);
}

/** The rules that fit, each with its folder; where mail was found, those alone that move it there. */
export async function traceRules(
  folders: Folders,
  mailbox: Mailbox,
  { rules, criteria, live }: { rules: readonly InboxRule[]; criteria: Criteria; live: LiveMail },
): Promise<readonly RuleTrail[]> {
  const places = new Set(live.found.map(({ folder }) => folder.id));
  const fitting = rulesThatFit(rules, criteria)
    .filter(({ effect }) => places.size === 0 || (effect.kind === 'moves' && places.has(effect.folderId)))
    .slice(0, MOST);
  const ids = fitting.flatMap(({ effect }) => (effect.kind === 'moves' ? [effect.folderId] : []));
  const named = await folders.byId(mailbox, [...new Set(ids)]).catch(() => new Map<string, MailFolder>());
  return fitting.map((rule) => ({
    rule,
    folder: rule.effect.kind === 'moves' ? (named.get(rule.effect.folderId) ?? null) : null,
  }));
}
