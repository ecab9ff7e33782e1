import { createHash } from 'node:crypto';
import { type Actor } from './actor';
import { type EscalationPorts } from './escalation-ports';
import { askMembership, type MembershipPorts } from './membership';
import { type PageReader } from './ports';

export type PageLinkPorts = MembershipPorts & Pick<EscalationPorts, 'page' | 'now'>;
export type PagePorts = Pick<EscalationPorts, 'page' | 'now'>;

const LINK_MS = 10 * 60 * 1000;
export const SESSION_MS = 8 * 60 * 60 * 1000;

export type PageLinkOutcome =
  | { readonly kind: 'link'; readonly url: string }
  /** No address is set under which people reach the page. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'refused'; readonly why: 'not-an-approver' | 'membership-unknown' };

/**
 * "helpdesk page": a link for this person, good once and for ten minutes. The link itself is nowhere kept, only its hash:
 * whoever reads the database cannot open the page with it.
 */
export async function linkToPage(ports: PageLinkPorts, actor: Actor): Promise<PageLinkOutcome> {
  const { page, now } = ports;
  const root = page.root();
  const membership = await askMembership(ports, actor);
  if (membership === 'unknown') return { kind: 'refused', why: 'membership-unknown' };
  if (membership === 'not-a-member') return { kind: 'refused', why: 'not-an-approver' };
  if (root === null) return { kind: 'no-page' };
  const secret = page.newSecret();
  const reader = { tenantId: actor.tenantId, id: actor.id };
  await page.keys.keepLink(hashOf(secret), reader, now() + LINK_MS);
  return { kind: 'link', url: `${root}/helpdesk/link/${secret}` };
}

/** Uses a link up. @returns the secret of the session it opens; null where it is unknown, used or too old */
export async function openSession({ page, now }: PagePorts, link: string): Promise<string | null> {
  const secret = page.newSecret();
  const opened = await page.keys.exchange(hashOf(link), now(), hashOf(secret), now() + SESSION_MS);
  return opened ? secret : null;
}

/** Whose session it is; null where it is unknown, ended or too old. */
export function readerOf({ page, now }: PagePorts, session: string): Promise<PageReader | null> {
  return page.keys.reader(hashOf(session), now());
}

export function endSession({ page }: Pick<PagePorts, 'page'>, session: string): Promise<void> {
  return page.keys.end(hashOf(session));
}

/** The secrets are random and long: a plain hash cannot be turned round. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
