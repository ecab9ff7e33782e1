import { ExpiringMap } from '../domain/expiring-map';
import { errorCodeOf } from '../domain/errors';
import { type InboxRules } from '../guidance/ports';
import { type Clock } from './clock';
import { type Gateway } from './gateway';
import { inboxRuleOf } from './messages/inbox-rule';
import { listInboxRules } from './operations/list-inbox-rules';

/** Consent seldom comes and seldom goes: who was refused is not asked for again at each search. */
const REFUSALS = { most: 2_000, lifeMs: 10 * 60 * 1000 };

/** Inbox rules over Graph, one request each time; null without MailboxSettings.Read, which is optional. */
export function graphInboxRules(gateway: Gateway, clock: Clock): InboxRules {
  const refused = new ExpiringMap<true>({ ...REFUSALS, now: () => clock.now() });
  return {
    async of(mailbox, signal) {
      if (refused.get(mailbox.personId) === true) return null;
      try {
        const rules = await listInboxRules(gateway, mailbox, signal);
        return rules.flatMap((rule) => inboxRuleOf(rule) ?? []);
      } catch (error) {
        if (errorCodeOf(error) !== 'access-denied') throw error;
        refused.set(mailbox.personId, true);
        return null;
      }
    },
  };
}
