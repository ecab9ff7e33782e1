import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardOf, EMPLOYEE, fillMailbox, MAIL, startTestBot, type TestBot, wordsOf } from '../support/bot';

const MOVED = 'it may have moved to your online archive';

let folder: string;
let test: TestBot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-recovery-policy-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => test.stop());

async function open(policy: string, archive: boolean, reports: 'ok' | 'no-consent'): Promise<void> {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, policy);
  test = await startTestBot({ POLICY_FILE: file });
  await fillMailbox(test.control);
  await test.control.putUser(EMPLOYEE, {
    userPrincipalName: 'alex.morgan@contoso.example',
    displayName: 'Alex Morgan',
    archive,
  });
  await test.control.addMessages(EMPLOYEE, MAIL);
  await test.control.tenant({ reports });
}

const answer = async (sentence: string) => wordsOf(cardOf(await test.person().say(sentence)));

describe('mail that may have moved to the online archive', () => {
  it.each([
    ['the policy says that people have one', 'retention: { archiveMailboxes: true }', false, 'no-consent'],
    ['the usage report says that this person has one', '', true, 'ok'],
  ] as const)('is told of where %s', async (_, policy, archive, reports) => {
    await open(policy, archive, reports);
    expect(await answer('recover the mail about the walrus')).toContain(`Older than about 14 days: ${MOVED}`);
    expect(await answer('recover the mail about the walrus from yesterday')).not.toContain(MOVED);
    expect(await answer('recover the mail about the budget')).not.toContain(MOVED);
    expect(await answer('where is my online archive?')).toContain('You have an online archive.');
  });

  it('is not told of where there is none', async () => {
    await open('', false, 'ok');
    expect(await answer('recover the mail about the walrus')).not.toContain(MOVED);
    expect(await answer('where is my online archive?')).toContain('You have no online archive');
  });

  it('is not claimed where nobody tells', async () => {
    await open('', true, 'no-consent');
    expect(await answer('recover the mail about the walrus')).not.toContain(MOVED);
    const words = await answer('where is my online archive?');
    for (const claim of ['You have an online', 'You have no online']) expect(words).not.toContain(claim);
  });
});
