import { type SandboxControl, type SandboxUser } from '../../sandbox/control-client';
import { HELPDESK_GROUP_ID } from '../../sandbox/demo-users';
import { findMails } from './mail/mail-files';
import { loadMails, type LoadReport } from './mail/load-mails';
import { COLLEAGUES, type DemoPerson, EMPLOYEE, fullName, HELPDESK_AGENT, MANAGER } from './people';
import { mimeOf } from './seed/mime';
import { GONE_FOLDERS, seededMailbox } from './seed/seeded-mailbox';

export interface Town {
  /** IANA. */
  readonly timezone: string;
  readonly retentionDays: number;
}

/** The people of the demo, with empty mailboxes. */
export async function putPeople(control: SandboxControl, { timezone, retentionDays }: Town): Promise<void> {
  const put = (person: DemoPerson, place: Pick<SandboxUser, 'groups' | 'manager'> = {}): Promise<void> =>
    control.putUser(person.id, {
      userPrincipalName: person.email,
      displayName: fullName(person),
      mail: person.email,
      timeZone: timezone,
      retentionDays,
      ...place,
    });
  await put(EMPLOYEE, { manager: MANAGER.id });
  await put(HELPDESK_AGENT, { groups: [HELPDESK_GROUP_ID] });
  for (const colleague of COLLEAGUES) await put(colleague);
}

/** After this many days even a slow reader has read a mail. */
const READ_AFTER_MS = 2 * 24 * 60 * 60 * 1000;

/** Alex Morgan's story. @returns how many messages it has. */
export async function fillWithSeed(control: SandboxControl, now: Date, timezone: string): Promise<number> {
  const letters = seededMailbox(now, timezone);
  const messages = letters.map((letter) => ({
    mime: mimeOf(letter),
    folder: letter.folder,
    isRead: letter.from === 'alex' || now.getTime() - letter.sentAt.toMillis() > READ_AFTER_MS,
    ...(letter.deleted !== null && {
      deleted: {
        stage: letter.deleted.stage,
        at: letter.deleted.at.toUTC().toISO() ?? now.toISOString(),
        lastParent: letter.deleted.lastParent ?? true,
      },
    }),
  }));
  await control.addMessages(EMPLOYEE.id, messages);
  for (const folder of GONE_FOLDERS) await control.deleteFolder(EMPLOYEE.id, folder);
  return letters.length;
}

/** Real mail from a folder, all of it deleted. @throws Error where the folder cannot be listed */
export async function fillWithRealMail(
  control: SandboxControl,
  directory: string,
  now: Date,
): Promise<LoadReport> {
  return loadMails(control, EMPLOYEE.id, findMails(directory), now);
}
