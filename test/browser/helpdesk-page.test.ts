import { readFileSync } from 'node:fs';
import { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { cardOf, EMPLOYEE, ticked } from '../support/bot';
import { describeInBrowser, launchBrowser, screenshot } from '../support/browser';
import { AGENT_ID, Helpdesk } from '../support/helpdesk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the helpdesk’s page', () => {
  let helpdesk: Helpdesk;
  let browser: Browser;

  beforeAll(async () => {
    [helpdesk, browser] = await Promise.all([Helpdesk.open(), launchBrowser()]);
    const employee = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
    const found = cardOf(await employee.say('recover my deleted email from Zoë'));
    await employee.press('restore', ticked(found, 'Budget draft'), 'results');
    await employee.say('recover the mail from Nobody Whatsoever about unicorns');
    const rejected = await helpdesk.ask(helpdesk.employee, 'export my mail to PST', { reason: 'audit' });
    await helpdesk.ask(helpdesk.employee, 'put a hold on my mailbox', { reason: 'tender' });
    await helpdesk.inline(AGENT_ID, 'Sam Rivera').say(`reject ${rejected} no`);
  });
  afterAll(async () => {
    await browser.close();
    await helpdesk.close();
  });

  /** The page as its link opens it; whatever the browser complains about comes with it. */
  async function signedIn(options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
    const answer = await helpdesk.inline(AGENT_ID, 'Sam Rivera').say('page');
    const link = /http\S+\/link\/[0-9a-f]{64}/.exec(String(answer.replies[0]?.text))?.[0] ?? '';
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(link);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Helpdesk' }).waitFor();
    return { page, complaints };
  }

  test.each([
    ['light', { colorScheme: 'light', viewport: { width: 1000, height: 1400 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1000, height: 1400 } }],
    ['narrow', { colorScheme: 'light', viewport: { width: 320, height: 1400 } }],
  ] as const)(
    '%s: is accessible by axe, fits its window, and the browser has nothing to complain about',
    async (name, options) => {
      const { page, complaints } = await signedIn({ ...options, bypassCSP: true });
      await screenshot(page, `helpdesk-page-${name}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width);
      expect(complaints).toEqual([]);
      await page.evaluate(AXE);
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
      await page.context().close();
    },
  );

  test('is walked by keyboard: past the top, to another time, into the days, out of the session', async () => {
    const { page } = await signedIn({ viewport: { width: 1000, height: 900 } });
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.getByRole('link', { name: '7 days' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/days=7/);
    expect(await page.getByRole('link', { name: '7 days' }).getAttribute('aria-current')).toBe('page');
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(
      await page
        .getByRole('table', { name: /by day in UTC/ })
        .getByRole('row')
        .count(),
    ).toBe(8);
    await page.getByRole('button', { name: 'Sign out' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.context().close();
  });
});
