import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitMbox } from './mbox';
import { faultCode, faultMessage } from '../fault';

/** A mail as it lies on disk. */
export interface FoundMail {
  /** File name relative to the folder given, with the message's number where it is an archive: for reports. */
  readonly source: string;
  /** Mail folder, `Inbox` for what lies at the top. */
  readonly folder: string;
  readonly bytes: Buffer;
}

/** What could not be taken, and why. */
export interface Skipped {
  readonly source: string;
  readonly reason: string;
}

export interface FoundMails {
  readonly mails: readonly FoundMail[];
  readonly skipped: readonly Skipped[];
}

const TOP_FOLDER = 'Inbox';

/**
 * Collects `.eml` files and `.mbox` archives, in the order of their names. A sub-folder is a mail folder. Apple Mail's
 * form of an archive, a folder `Name.mbox` with a file `mbox`, counts as the mail folder `Name`.
 *
 * @throws Error where `root` itself cannot be listed; everything below that cannot be read is among the skipped
 */
export function findMails(root: string): FoundMails {
  const mails: FoundMail[] = [];
  const skipped: Skipped[] = [];
  const visit = (directory: string, entries: readonly Dirent[], folder: string): void => {
    for (const entry of entries) {
      const file = path.join(directory, entry.name);
      const source = path.relative(root, file).replaceAll(path.sep, '/');
      try {
        if (entry.isDirectory()) visit(file, list(file), below(folder, entry.name));
        else mails.push(...readMails(file, entry, { source, folder: folder === '' ? TOP_FOLDER : folder }));
      } catch (error) {
        skipped.push({ source, reason: reasonOf(error) });
      }
    }
  };
  visit(root, list(root), '');
  return { mails, skipped };
}

function list(directory: string): readonly Dirent[] {
  return readdirSync(directory, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
}

function below(folder: string, name: string): string {
  const step = name.replace(/\.mbox$/i, '').trim();
  return folder === '' ? step : `${folder}/${step}`;
}

class NotTaken extends Error {}

function readMails(file: string, entry: Dirent, found: Omit<FoundMail, 'bytes'>): readonly FoundMail[] {
  const name = entry.name.toLowerCase();
  const isArchive = name.endsWith('.mbox') || name === 'mbox';
  if (!isArchive && !name.endsWith('.eml')) throw new NotTaken('is neither .eml nor .mbox');
  const bytes = readFileSync(file);
  if (bytes.toString('latin1').trim() === '') throw new NotTaken('is empty');
  if (!isArchive) return [{ ...found, bytes }];
  return splitMbox(bytes).map((message) => ({
    ...found,
    source: `${found.source}#${message.number}`,
    bytes: message.bytes,
  }));
}

function reasonOf(error: unknown): string {
  if (error instanceof NotTaken) return error.message;
  switch (faultCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'ENOENT':
      return 'leads nowhere';
    case 'EISDIR':
      return 'is a link to a folder, which is not followed';
    default:
      return `cannot be read (${faultMessage(error)})`;
  }
}
