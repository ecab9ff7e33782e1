import { type Browser } from 'playwright-core';
import { type DemoProcess, SLOW_MS, startDemo } from '../demo/demo-process';
import { describeInBrowser, launchBrowser, screenshot } from '../support/browser';
import { ChatWindow } from './window';

/** Five requests a minute are all that eDiscovery takes, and a hold is looked at until it is in place. */
const EDISCOVERY_MS = 150_000;

describeInBrowser('a request between the employee’s and the helpdesk’s window', () => {
  let demo: DemoProcess | undefined;
  let browser: Browser | undefined;
  let employee: ChatWindow;
  let helpdesk: ChatWindow;

  beforeAll(async () => {
    demo = await startDemo([]);
    browser = await launchBrowser();
    employee = await openWindow(0);
    helpdesk = await openWindow(1);
  }, SLOW_MS);

  afterAll(async () => {
    await browser?.close();
    demo?.child.kill('SIGTERM');
    await demo?.ended;
  }, SLOW_MS);

  async function openWindow(index: number): Promise<ChatWindow> {
    const chat = new ChatWindow(await browser!.newPage({ viewport: { width: 1280, height: 1100 } }));
    chat.page.setDefaultTimeout(60_000);
    await chat.open(demo!.urls[index]!);
    return chat;
  }

  it(
    'begins with a form that keeps what was typed and says what is missing',
    async () => {
      await employee.write('put a legal hold on my mailbox until March because of the tender');
      await employee.button('Send request').waitFor();
      await screenshot(employee.page, 'request-1-form');
      expect(await employee.note.inputValue()).toBe('the tender');

      await employee.note.fill('   ');
      await employee.button('Send request').click();
      await employee.shows('Please say why you need it').waitFor();
      await screenshot(employee.page, 'request-2-reason-missing');
    },
    SLOW_MS,
  );

  it(
    'is sent once, however often the button is pressed, and shows what was written as it was written',
    async () => {
      await employee.note.fill('the **tender** <b>dispute</b> [here](https://evil.example)');
      await employee.button('Send request').dblclick();
      await employee.button('Withdraw').waitFor();
      await employee.shows('the **tender** <b>dispute</b> [here](https://evil.example)').waitFor();
      expect(await employee.page.getByRole('link').count()).toBe(0);

      await employee.write('my requests');
      await employee.shows('Tap a request to see it').waitFor();
      expect(await employee.page.getByText(/Request #2\b|^#2\b/).count()).toBe(0);

      await employee.write('approve 1');
      await employee.shows(/Request #1 is your own/).waitFor();
      await screenshot(employee.page, 'request-3-sent');
    },
    SLOW_MS,
  );

  it(
    'waits in the helpdesk’s window, and is approved there once',
    async () => {
      await helpdesk.button('Approve').waitFor();
      await helpdesk.shows('Asked by').waitFor();
      await screenshot(helpdesk.page, 'request-4-decision');

      await helpdesk.note.fill('ok **by legal** <i>team</i>');
      await helpdesk.button('Approve').dblclick();
      await helpdesk.button('Approve').waitFor({ state: 'detached' });
      await screenshot(helpdesk.page, 'request-5-approved');
      await employee.shows(/was approved by Sam Rivera/).waitFor();
      expect(await employee.shows(/Comment: “ok \*\*by legal\*\*/).count()).toBe(1);
    },
    SLOW_MS,
  );

  it(
    'that takes a hand shows the helpdesk how, and is done when an agent says so',
    async () => {
      await employee.write('recover the mail from Acme about the offer');
      await employee.button('Ask the helpdesk').click();
      await employee.note.waitFor();
      await employee.note.fill('the offer is needed for the tender');
      await employee.button('Send request').click();

      await helpdesk.shows('Request #2: recovery of purged mail').waitFor();
      await helpdesk.button('Approve').click();
      await helpdesk.shows(/Get-RecoverableItems/).waitFor();
      await helpdesk.shows(/needs a hand/).waitFor();
      await screenshot(helpdesk.page, 'request-6-steps');

      await helpdesk.note.fill('two messages are back');
      await helpdesk.button('Done').click();
      await employee.shows(/Request #2 \(recovery of purged mail\) is done/).waitFor();
      await screenshot(employee.page, 'request-7-done-by-hand');
    },
    SLOW_MS,
  );

  it(
    'for a hold is carried out, and both are told',
    async () => {
      for (const chat of [employee, helpdesk]) {
        await chat.shows(/Request #1 \(eDiscovery hold\) is done/).waitFor({ timeout: EDISCOVERY_MS });
        await chat.button('Release the hold').waitFor();
      }
      await screenshot(employee.page, 'request-8-hold-in-place');
      await screenshot(helpdesk.page, 'request-9-hold-in-place');
    },
    EDISCOVERY_MS + SLOW_MS,
  );
});
