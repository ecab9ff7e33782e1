import { randomUUID } from 'node:crypto';
import { messageId } from '../mail/message-id';
import { pathOf } from '../tenant/folder-path';
import { isoSeconds } from '../tenant/clock';
import { type ExportFile, type ExportWish } from '../tenant/ediscovery/operation';
import { type MailboxHits } from './matches';
import { storedZip, type ZipEntry } from './zip';

const NO_PST =
  'This archive comes from a sandbox, which makes no Outlook data files.\r\n' +
  'The service puts the exported mail here as PST or MSG; items.csv says which mail that would be.\r\n';

/**
 * The files of an export (graph-facts 7.5): an archive of mail for every data file, none without hits, and always the
 * report. They are real zip archives; what is inside the first kind says itself that it is no PST.
 */
export function exportFiles(wish: ExportWish, hits: readonly MailboxHits[]): readonly ExportFile[] {
  const name = wish.displayName.replaceAll(/[^A-Za-z0-9]+/g, '') || 'Export';
  const report = file(`Reports-${name}.zip`, [
    { name: 'Results.csv', bytes: itemsOf(hits) },
    { name: 'Summary.csv', bytes: summaryOf(hits) },
  ]);
  if (wish.exportFormat === null) return [report];
  const kind = wish.exportFormat === 'pst' ? 'PSTs' : 'Items';
  const split = wish.additionalOptions.includes('splitSource');
  const parts = hits.length === 0 ? [] : split ? hits.map((one) => [one]) : [hits];
  const archives = parts.map((part, n) =>
    file(`${kind}.${String(n + 1).padStart(3, '0')}.${name}.zip`, [
      { name: 'NOT-A-PST.txt', bytes: Buffer.from(NO_PST) },
      { name: 'items.csv', bytes: itemsOf(part) },
    ]),
  );
  return [...archives, report];
}

function file(fileName: string, entries: readonly ZipEntry[]): ExportFile {
  const bytes = storedZip(entries);
  return { fileName, secret: randomUUID(), bytes, size: bytes.length };
}

function itemsOf(hits: readonly MailboxHits[]): Buffer {
  const rows = hits.flatMap(({ owner, mailbox, messages }) =>
    messages.map((message) => [
      owner.mail ?? owner.userPrincipalName,
      pathOf(mailbox, message.folder) ?? '',
      messageId(mailbox, message, true),
      message.content.internetMessageId,
      message.content.subject,
      isoSeconds(message.receivedAt),
      String(message.content.size),
    ]),
  );
  return csv(['Mailbox', 'Folder', 'Id', 'InternetMessageId', 'Subject', 'Received', 'Size'], rows);
}

function summaryOf(hits: readonly MailboxHits[]): Buffer {
  const rows = hits.map(({ owner, messages }) => [
    owner.mail ?? owner.userPrincipalName,
    String(messages.length),
    String(messages.reduce((sum, { content }) => sum + content.size, 0)),
  ]);
  return csv(['Mailbox', 'Items', 'Bytes'], rows);
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): Buffer {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return Buffer.from([header, ...rows].map(line).join(''));
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
