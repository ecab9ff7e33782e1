import { DateTime } from 'luxon';
import { SandboxControl, type SandboxFaults } from '../../../src/sandbox/control-client';
import { ZONE } from './mailboxes';

/** What brings all of it back. */
export const EVERYTHING = 'recover everything I deleted yesterday';
export const FOLDER = 'Inbox/Old';

/** How a restore went, told by the sandbox whoever carried it out. */
export interface RestoreRun {
  /** From the order until the last move was answered. */
  readonly ms: number;
  /** Messages in their folder again. */
  readonly back: number;
  /** Messages that are nowhere. */
  readonly lost: number;
  /** Copies too many. */
  readonly doubled: number;
  /** Answers 429 to moves. */
  readonly refused: number;
  /** Moves asked for, refused ones included. */
  readonly moves: number;
}

/** A mailbox whose owner deleted so many messages from one folder yesterday; as new with every `fill`. */
export class FullMailbox {
  private readonly control: SandboxControl;

  constructor(
    readonly sandboxUrl: string,
    readonly personId: string,
    readonly count: number,
  ) {
    this.control = new SandboxControl(sandboxUrl);
  }

  /** @returns immutable ids of the messages, and the id of the folder they came from */
  async fill(): Promise<{ readonly ids: readonly string[]; readonly folderId: string }> {
    const { control, personId, count } = this;
    const name = `person-${personId.slice(-12)}`;
    await control.putUser(personId, {
      userPrincipalName: `${name}@contoso.example`,
      displayName: name,
      mail: `${name}@contoso.example`,
      timeZone: ZONE,
    });
    const folderId = await control.putFolder(personId, FOLDER);
    const yesterday = DateTime.now().setZone(ZONE).minus({ days: 1 }).set({ hour: 12 });
    await control.bulk(personId, {
      count,
      folder: FOLDER,
      stage: 'deletions',
      at: yesterday.toUTC().toISO() ?? '',
    });
    const deleted = (await control.tree(personId)).flatMap(({ messages }) => messages);
    return { ids: deleted.map(({ id }) => id), folderId };
  }

  async faults(faults: SandboxFaults): Promise<void> {
    await this.control.faults(faults);
  }

  /** Times one way of bringing everything back. @param latencyMs of the sandbox, a move's own part included in the time */
  async time(latencyMs: number, restore: () => Promise<void>): Promise<RestoreRun> {
    await this.control.clearRequests();
    const startedAt = Date.now();
    await restore();
    const asked = (await this.control.requests()).filter(
      ({ mailbox, path }) => mailbox === this.personId && path.endsWith('/move'),
    );
    const last = Math.max(startedAt, ...asked.map(({ at }) => Date.parse(at) + latencyMs));
    const refused = asked.filter(({ status }) => status === 429).length;
    return { ms: last - startedAt, refused, moves: asked.length, ...(await this.whereabouts()) };
  }

  private async whereabouts(): Promise<Pick<RestoreRun, 'back' | 'lost' | 'doubled'>> {
    const folders = await this.control.tree(this.personId);
    const all = folders.flatMap(({ messages }) => messages.map(({ internetMessageId }) => internetMessageId));
    const back = folders.find(({ path }) => path === FOLDER)?.messages.length ?? 0;
    const known = new Set(all).size;
    return { back, lost: this.count - known, doubled: all.length - known };
  }
}
