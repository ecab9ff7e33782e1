import { wholeSecond } from '../tenant/clock';
import { type RestoreArtifact, type RestoreEnd, type RestoreSession } from '../tenant/backup';
import { folderRestId } from '../tenant/rest-ids';
import { type Tenant } from '../tenant/tenant';

/** Of the time a session takes, so much is the scheduling. */
const ACTIVATING = 0.2;

export function statusOf(
  { activatedAt, takesMs, end }: RestoreSession,
  now: number,
): 'draft' | 'activating' | 'active' | RestoreEnd {
  if (activatedAt === null) return 'draft';
  const passed = now - activatedAt;
  if (passed >= takesMs) return end;
  return passed < takesMs * ACTIVATING ? 'activating' : 'active';
}

/** What a session that is over has brought back lies in a new folder beside the Inbox. */
export function settleSession(tenant: Tenant, session: RestoreSession): void {
  const status = statusOf(session, tenant.clock.now());
  if (status !== 'completed' && status !== 'completedWithError') return;
  for (const artifact of session.artifacts) if (artifact.folder === undefined) bringBack(tenant, artifact);
}

function bringBack(tenant: Tenant, artifact: RestoreArtifact): void {
  const unit = tenant.backup.units.get(artifact.point.unitId);
  const mailbox = unit === undefined ? null : (tenant.findMailboxOwner(unit.ownerId)?.mailbox ?? null);
  if (mailbox === null) return;
  const root = mailbox.wellKnown('msgfolderroot');
  const name = `Restored ${new Date(artifact.point.at).toISOString().slice(0, 16).replace('T', ' ')}`;
  const inbox = mailbox.wellKnown('inbox');
  const folder =
    artifact.destinationType === 'inPlace'
      ? inbox
      : (root.child(name) ?? mailbox.createFolder({ displayName: name, parent: root }));
  const now = wholeSecond(tenant.clock.now());
  mailbox.addAll(
    artifact.messages.map(({ content, receivedAt, sentAt }) => ({
      content,
      receivedAt,
      sentAt,
      createdAt: now,
      modifiedAt: now,
      isRead: false,
      isDraft: false,
      importance: 'normal' as const,
      flag: 'notFlagged' as const,
      categories: [],
      lastParent: null,
      deletedOn: null,
    })),
    folder,
  );
  artifact.folder = { id: folderRestId(mailbox.ids, folder.counter), name: folder.displayName };
}
