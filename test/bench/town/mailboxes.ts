import { mimeOf } from '../../../src/cli/demo/seed/mime';
import { GONE_FOLDERS, seededMailbox } from '../../../src/cli/demo/seed/seeded-mailbox';
import { SandboxControl, type SandboxMessage } from '../../../src/sandbox/control-client';

/** People's zone, and the one their client tells. */
export const ZONE = 'Europe/Berlin';

/** The sandbox's people: as many as are asked for, every one with the seeded mailbox of the demo. */
export class Mailboxes {
  private readonly control: SandboxControl;
  private readonly messages = messagesOf(new Date());
  private people = 0;

  constructor(readonly sandboxUrl: string) {
    this.control = new SandboxControl(sandboxUrl);
  }

  get messagesEach(): number {
    return this.messages.length;
  }

  /** Somebody whom nobody has met. @returns the person's object id */
  async newPerson(): Promise<string> {
    this.people += 1;
    const id = `00000000-0000-0000-0001-${String(this.people).padStart(12, '0')}`;
    await this.putEmpty(id);
    await this.control.addMessages(id, this.messages);
    for (const folder of GONE_FOLDERS) await this.control.deleteFolder(id, folder);
    return id;
  }

  /** Makes room: the mailbox is empty from now on. */
  async putEmpty(id: string): Promise<void> {
    const name = `person-${id.slice(-12)}`;
    await this.control.putUser(id, {
      userPrincipalName: `${name}@contoso.example`,
      displayName: name,
      mail: `${name}@contoso.example`,
      timeZone: ZONE,
    });
  }

  async forgetRequests(): Promise<void> {
    await this.control.clearRequests();
  }

  /** What Graph was asked about this person since, with version and query. */
  async requestsAbout(id: string): Promise<readonly { readonly method: string; readonly path: string }[]> {
    return (await this.control.requests()).filter(({ mailbox }) => mailbox === id);
  }
}

function messagesOf(now: Date): readonly SandboxMessage[] {
  return seededMailbox(now, ZONE).map((letter) => ({
    mime: mimeOf(letter),
    folder: letter.folder,
    ...(letter.deleted !== null && {
      deleted: {
        stage: letter.deleted.stage,
        at: letter.deleted.at.toUTC().toISO() ?? now.toISOString(),
        lastParent: letter.deleted.lastParent ?? true,
      },
    }),
  }));
}
