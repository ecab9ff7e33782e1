import { type SandboxControl, type SandboxMessage } from '../../../sandbox/control-client';
import { deletedAt } from './deleted-at';
import { type FoundMail, type FoundMails, type Skipped } from './mail-files';
import { faultMessage } from '../fault';

export interface LoadReport {
  readonly loaded: number;
  /** Not loaded. */
  readonly skipped: readonly Skipped[];
  /** Loaded, but not quite as stated. */
  readonly remarks: readonly Skipped[];
}

/** The sandbox takes bodies whole: a call carries this much mail at most, before base64. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_COUNT = 500;

/**
 * Puts real mail into a mailbox, each as deleted from its folder. What the sandbox refuses is found one by one and
 * reported, and the rest goes in.
 */
export async function loadMails(
  control: SandboxControl,
  personId: string,
  { mails, skipped }: FoundMails,
  now: Date,
): Promise<LoadReport> {
  const report = { loaded: 0, skipped: [...skipped], remarks: [] as Skipped[] };
  for (const batch of batches(mails)) {
    const messages = batch.map((mail) => {
      const { at, remark } = deletedAt(mail.bytes, now);
      if (remark !== null) report.remarks.push({ source: mail.source, reason: remark });
      return asDeleted(mail, at);
    });
    const refused = await add(control, personId, messages);
    report.loaded += batch.length - refused.size;
    for (const [index, reason] of refused) {
      report.skipped.push({ source: batch[index]?.source ?? '?', reason });
    }
  }
  return report;
}

/**
 * In Deleted Items: what a person deletes goes there first, and there no retention period runs that could take away mail
 * whose `X-Deleted-At` is long ago.
 */
function asDeleted(mail: FoundMail, at: Date): SandboxMessage {
  return {
    mimeBase64: mail.bytes.toString('base64'),
    folder: mail.folder,
    isRead: true,
    deleted: { stage: 'deleteditems', at: at.toISOString() },
  };
}

/** Positions of what was refused, with the reasons. */
async function add(
  control: SandboxControl,
  personId: string,
  messages: readonly SandboxMessage[],
): Promise<ReadonlyMap<number, string>> {
  try {
    await control.addMessages(personId, messages);
    return new Map();
  } catch (error) {
    const [only] = messages;
    if (messages.length === 1 && only !== undefined) return new Map([[0, faultMessage(error)]]);
  }
  const refused = new Map<number, string>();
  for (const [index, message] of messages.entries()) {
    for (const reason of (await add(control, personId, [message])).values()) refused.set(index, reason);
  }
  return refused;
}

function* batches(mails: readonly FoundMail[]): Generator<readonly FoundMail[]> {
  let batch: FoundMail[] = [];
  let bytes = 0;
  for (const mail of mails) {
    if (batch.length > 0 && (batch.length >= BATCH_COUNT || bytes + mail.bytes.length > BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(mail);
    bytes += mail.bytes.length;
  }
  if (batch.length > 0) yield batch;
}
