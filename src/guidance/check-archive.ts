import { type ArchiveStanding } from '../domain/archive-standing';
import { type Mailbox } from '../domain/mail';
import { type Policy } from '../policy/policy';
import { type ArchiveMailboxes, type ArchiveReader } from './ports';

/** The report of a whole organisation may be long; an answer without it is as good as one that comes late. */
const PATIENCE_MS = 4_000;

export interface ArchivePorts {
  readonly archives: ArchiveMailboxes;
  readonly archiveReader: ArchiveReader;
}

/**
 * Whether a person has an archive mailbox, by the policy or by Microsoft's usage report, and what a look into it brings.
 * Never fails.
 *
 * @param addresses asks for the person's own addresses, where they are needed
 */
export async function checkArchive(
  { archives, archiveReader }: ArchivePorts,
  mailbox: Mailbox,
  { retention }: Pick<Policy, 'retention'>,
  addresses: () => Promise<readonly string[]>,
): Promise<ArchiveStanding> {
  if (retention.archiveMailboxes) return archiveReader.look(mailbox);
  try {
    const has = await archives.has(await addresses(), AbortSignal.timeout(PATIENCE_MS));
    if (has === null) return { kind: 'unknown' };
    return has ? await archiveReader.look(mailbox) : { kind: 'none' };
  } catch {
    return { kind: 'unknown' };
  }
}
