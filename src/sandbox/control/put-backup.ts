import { randomUUID } from 'node:crypto';
import { type Mailbox } from '../tenant/mailbox';
import { type Tenant } from '../tenant/tenant';
import { type BackupInput } from './input';

/** Protects a mailbox, and makes restore points of what lies in it now, Recoverable Items included. */
export function putBackup(tenant: Tenant, mailbox: Mailbox, { points }: BackupInput): void {
  const { backup, clock } = tenant;
  const unit = backup.protect(mailbox.ownerId, clock.now());
  const folders = [...mailbox.visibleFolders(), mailbox.wellKnown('recoverableitemsdeletions')];
  const messages = folders.flatMap((folder) =>
    [...folder.messages.values()].map(({ content, receivedAt, sentAt }) => ({ content, receivedAt, sentAt })),
  );
  for (const at of points) {
    const id = randomUUID();
    backup.points.set(id, { id, at, unitId: unit.id, messages });
  }
}
