import { errorCodeOf } from '../domain/errors';
import { type ArchiveMailboxes } from '../guidance/ports';
import { type Clock } from './clock';
import { type Gateway } from './gateway';
import { getMailboxUsage } from './operations/get-mailbox-usage';
import { downloadReport } from './reports/download-report';
import { type ArchiveFlags, readArchiveFlags } from './reports/read-archive-flags';
import { type GraphRoot } from './root';

/** Microsoft makes the report once a day; who may not read it is not asked for it all day long. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const FAILURE_KEPT_MS = 10 * 60 * 1000;
/** It goes on when who asked first has stopped waiting. */
const DOWNLOAD_MS = 60_000;

/** Archive mailboxes by the mailbox usage report, in the application's name (Reports.Read.All, optional); kept for a day. */
export function graphArchiveMailboxes(gateway: Gateway, root: GraphRoot, clock: Clock): ArchiveMailboxes {
  let kept: { readonly flags: Promise<ArchiveFlags | null>; until: number } | null = null;

  const load = async (): Promise<ArchiveFlags | null> => {
    const signal = AbortSignal.timeout(DOWNLOAD_MS);
    const location = await getMailboxUsage(gateway, signal);
    return readArchiveFlags(await downloadReport(root, location, signal));
  };
  const flagsNow = (): Promise<ArchiveFlags | null> => {
    if (kept !== null && clock.now() < kept.until) return kept.flags;
    const made = {
      flags: load().catch((error: unknown) => {
        if (errorCodeOf(error) !== 'access-denied') made.until = clock.now() + FAILURE_KEPT_MS;
        return null;
      }),
      until: clock.now() + KEPT_MS,
    };
    kept = made;
    return made.flags;
  };

  return {
    async has(addresses, signal) {
      const flags = await Promise.race([flagsNow(), untilAborted(signal)]);
      if (flags === null) return null;
      const told = addresses.flatMap((address) => flags.get(address.toLowerCase()) ?? []);
      return told.length === 0 ? null : told.includes(true);
    },
  };
}

/** Null once whoever asks waits no longer. */
function untilAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
