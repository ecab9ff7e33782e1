import { type InboxRule } from '../domain/inbox-rule';
import { type Mailbox } from '../domain/mail';
import { type InboxRules } from './ports';

/** An answer that only lacks its rules need not wait for them longer. */
const PATIENCE_MS = 4_000;

/** The rules that are at work in a mailbox; null where the bot may not see them, or nobody answers. */
export async function readInboxRules(
  rules: InboxRules,
  mailbox: Mailbox,
): Promise<readonly InboxRule[] | null> {
  try {
    const all = await rules.of(mailbox, AbortSignal.timeout(PATIENCE_MS));
    return all === null ? null : all.filter(({ isActive }) => isActive);
  } catch {
    return null;
  }
}
