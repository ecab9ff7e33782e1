import { type Browser } from 'playwright-core';
import { SandboxControl, type SandboxTreeFolder } from '../../src/sandbox/control-client';
import { EMPLOYEE_ID } from '../../src/sandbox/demo-users';
import { type DemoProcess, SLOW_MS, startDemo } from '../demo/demo-process';
import { describeInBrowser, launchBrowser, screenshot } from '../support/browser';
import { ChatWindow } from './window';

describeInBrowser('the employee’s window', () => {
  let demo: DemoProcess | undefined;
  let browser: Browser | undefined;
  let control: SandboxControl;
  let chat: ChatWindow;

  beforeAll(async () => {
    demo = await startDemo([]);
    control = new SandboxControl(demo.urls[3]!);
    browser = await launchBrowser();
    chat = new ChatWindow(await browser.newPage({ viewport: { width: 1280, height: 1100 } }));
    chat.page.setDefaultTimeout(60_000);
  }, SLOW_MS);

  afterAll(async () => {
    await browser?.close();
    demo?.child.kill('SIGTERM');
    await demo?.ended;
  }, SLOW_MS);

  const places = async (...subjects: readonly string[]): Promise<readonly string[]> => {
    const tree: readonly SandboxTreeFolder[] = await control.tree(EMPLOYEE_ID);
    return subjects.map(
      (subject) => tree.find(({ messages }) => messages.some((message) => message.subject === subject))!.path,
    );
  };

  it(
    'brings two mails deleted on Tuesday back to where they were, and undoes it',
    async () => {
      const contract = 'Signed: statement of work, phase 2';
      const ticket = 'Boarding pass: Hamburg to Lisbon, BY 482';
      const before = await control.tree(EMPLOYEE_ID);
      expect(await places(contract, ticket)).toEqual([
        'Recoverable Items/Deletions',
        'Recoverable Items/Deletions',
      ]);

      await chat.open(demo!.urls[0]!);
      await chat.write('recover my deleted email from Tuesday');
      await chat.button('Restore selected').waitFor();
      await screenshot(chat.page, '1-results');
      expect(await chat.toggles.count()).toBe(6);

      for (const subject of [contract, ticket]) await chat.toggleOf(subject).check();
      await screenshot(chat.page, '2-chosen');
      await chat.button('Restore selected').click();
      await chat.button('Undo').waitFor();
      await screenshot(chat.page, '3-restored');
      expect(await places(contract, ticket)).toEqual(['Inbox/Projects/Northwind', 'Inbox']);

      await chat.button('Undo').click();
      await chat.button('Undo').waitFor({ state: 'detached' });
      await screenshot(chat.page, '4-undone');
      expect(summary(await control.tree(EMPLOYEE_ID))).toEqual(summary(before));
    },
    SLOW_MS,
  );

  it(
    'has the helpdesk agent beside, with a conversation of its own',
    async () => {
      const helpdesk = new ChatWindow(await browser!.newPage({ viewport: { width: 1280, height: 700 } }));
      helpdesk.page.setDefaultTimeout(60_000);
      await helpdesk.open(demo!.urls[1]!);
      await helpdesk.page.getByText('Sam Rivera').first().waitFor();
      await helpdesk.write('recover my deleted email from Tuesday');
      await helpdesk.page
        .getByText(/found nothing|no deleted|nothing/i)
        .last()
        .waitFor();
      await screenshot(helpdesk.page, '5-helpdesk');
      expect(await helpdesk.page.getByText('Signed: statement of work').count()).toBe(0);
    },
    SLOW_MS,
  );
});

/** Which mail lies where; the order within a folder does not matter. */
function summary(tree: readonly SandboxTreeFolder[]): readonly string[] {
  return tree
    .flatMap(({ path, messages }) => messages.map(({ id, subject }) => `${path}: ${subject} ${id}`))
    .sort();
}
