import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadMails } from '../../src/cli/demo/mail/load-mails';
import { findMails } from '../../src/cli/demo/mail/mail-files';
import { putPeople } from '../../src/cli/demo/fill-mailbox';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { EMPLOYEE_ID } from '../../src/sandbox/demo-users';

const REAL_MAIL = path.resolve(__dirname, '../../../shared/mail');
const NOW = new Date('2026-11-22T10:00:00Z');

let sandbox: Sandbox;
let control: SandboxControl;
let root: string;

beforeEach(async () => {
  sandbox = await startSandbox({ now: () => NOW });
  control = new SandboxControl(sandbox.url);
  await putPeople(control, { timezone: 'UTC', retentionDays: 14 });
  root = mkdtempSync(path.join(tmpdir(), 'demo-real-mail-'));
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await sandbox.close();
});

interface GraphMessage {
  readonly subject: string;
  readonly lastModifiedDateTime: string;
  readonly body: { readonly content: string };
  readonly singleValueExtendedProperties?: readonly { readonly value: string }[];
}

/** What Graph tells of the messages in Deleted Items, with the key of the folder each was deleted from. */
async function deletedItems(): Promise<readonly GraphMessage[]> {
  const expand = "singleValueExtendedProperties($filter=id eq 'Binary 0x348A')";
  const url = `${sandbox.url}/v1.0/me/mailFolders/deleteditems/messages?$top=1000&$expand=${expand}`;
  const response = await fetch(url, { headers: { authorization: `Bearer sandbox:${EMPLOYEE_ID}` } });
  const { value } = (await response.json()) as { value: readonly GraphMessage[] };
  return value;
}

(existsSync(REAL_MAIL) ? describe : describe.skip)('sixty-two messages of real programs', () => {
  it('are all loaded as deleted, from the folders they lay in', async () => {
    const found = findMails(REAL_MAIL);
    const folders = readdirSync(REAL_MAIL, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.mails).toHaveLength(62);
    expect(found.skipped.map(({ source }) => source)).toEqual(['LICENSE', 'README.md']);
    const report = await loadMails(control, EMPLOYEE_ID, found, NOW);
    expect(report).toEqual({ loaded: 62, skipped: found.skipped, remarks: [] });
    const messages = await deletedItems();
    expect(messages).toHaveLength(62);
    expect(
      messages.every(({ lastModifiedDateTime }) => Date.parse(lastModifiedDateTime) === NOW.getTime()),
    ).toBe(true);
    const parents = new Set(messages.map((message) => message.singleValueExtendedProperties?.[0]?.value));
    expect(parents.size).toBe(folders.length);
    const paths = (await control.tree(EMPLOYEE_ID)).map((folder) => folder.path);
    expect(paths).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it('keep the letters of their charsets', async () => {
    await loadMails(control, EMPLOYEE_ID, findMails(path.join(REAL_MAIL, 'multi_charset')), NOW);
    const text = (await deletedItems()).map(({ subject, body }) => subject + body.content).join('\n');
    expect(text).toMatch(/[\u3040-\u30ff]/);
    expect(text).not.toContain('\ufffd');
  });
});

describe('a folder of mail', () => {
  it('keeps 8-bit mail, deletion times and quoting through archive and file', async () => {
    mkdirSync(path.join(root, 'Projects'));
    const header = 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n';
    writeFileSync(
      path.join(root, 'Projects', 'old.mbox'),
      Buffer.from(
        `From a@x.example Tue Nov 17 09:12:00 2026\nSubject: eins\nX-Deleted-At: 2026-11-18T08:00:00Z\n${header}\nGr\u00fc\u00dfe\n\n>From Monday on\n\nFrom b@x.example Tue Nov 17 09:13:00 2026\nSubject: zwei\n\nb\n`,
        'latin1',
      ),
    );
    const report = await loadMails(control, EMPLOYEE_ID, findMails(root), NOW);
    expect(report).toEqual({ loaded: 2, skipped: [], remarks: [] });
    const [eins, zwei] = [...(await deletedItems())].sort((a, b) => a.subject.localeCompare(b.subject));
    expect(eins).toMatchObject({ subject: 'eins', lastModifiedDateTime: '2026-11-18T08:00:00Z' });
    expect(eins!.body.content).toContain('Grüße');
    expect(eins!.body.content).toContain('\nFrom Monday on');
    expect(zwei).toMatchObject({ subject: 'zwei', lastModifiedDateTime: '2026-11-22T10:00:00Z' });
  });

  it('loads what is hardly mail, and reports what the mailbox refuses while the rest goes on', async () => {
    writeFileSync(path.join(root, 'binary.eml'), Buffer.from([0, 255, 254, 13, 10, 0, 200]));
    writeFileSync(path.join(root, 'empty.eml'), '');
    writeFileSync(
      path.join(root, 'torn.eml'),
      'Subject: torn\nContent-Type: multipart/mixed; boundary=x\n\n--x\nCont',
    );
    writeFileSync(path.join(root, 'whenever.eml'), 'Subject: whenever\nX-Deleted-At: soon\n\nx');
    mkdirSync(path.join(root, 'Finder'));
    writeFileSync(path.join(root, 'Finder', 'search.eml'), 'Subject: in a search folder\n\nx');
    const report = await loadMails(control, EMPLOYEE_ID, findMails(root), NOW);
    const lying = (await deletedItems()).map(({ subject }) => subject);
    expect(lying).toEqual(expect.arrayContaining(['torn', 'whenever']));
    expect(lying).toHaveLength(report.loaded);
    expect(report.loaded + report.skipped.length).toBe(5);
    expect(report.skipped).toContainEqual({ source: 'empty.eml', reason: 'is empty' });
    expect(report.remarks).toEqual([
      { source: 'whenever.eml', reason: '“soon” in X-Deleted-At is no date; counts as deleted now' },
    ]);
  });

  it('goes on with the rest where the mailbox refuses one', async () => {
    for (const name of ['a', 'b', 'c'])
      writeFileSync(path.join(root, `${name}.eml`), `Subject: ${name}\n\nx`);
    const refusing = Object.create(control, {
      addMessages: {
        value: (user: string, messages: readonly { readonly mimeBase64?: string }[]) =>
          messages.some(({ mimeBase64 = '' }) => Buffer.from(mimeBase64, 'base64').includes('Subject: b'))
            ? Promise.reject(new Error('too heavy'))
            : control.addMessages(user, messages as Parameters<SandboxControl['addMessages']>[1]),
      },
    }) as SandboxControl;
    const report = await loadMails(refusing, EMPLOYEE_ID, findMails(root), NOW);
    expect(report).toEqual({ loaded: 2, skipped: [{ source: 'b.eml', reason: 'too heavy' }], remarks: [] });
    expect((await deletedItems()).map(({ subject }) => subject).sort()).toEqual(['a', 'c']);
  });
});
