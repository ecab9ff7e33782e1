import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { type Language } from '../../src/domain/language';
import { bars } from '../../src/presentation/helpdesk/page/chart';
import { wordsFor } from '../../src/presentation/words';
import { READERS } from '../gallery/samples/viewer';
import { cardOf, EMPLOYEE, ticked } from '../support/bot';
import { describeInBrowser, launchBrowser, screenshot } from '../support/browser';
import { LANGUAGE_CASES } from '../presentation/languages';
import { AGENT_ID, Helpdesk } from '../support/helpdesk';

const CSS = readFileSync(join(__dirname, '../../src/presentation/helpdesk/page/page.css'), 'utf8');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Labels of charts that begin or end outside of their drawing, or run into another one. */
const CUT_OFF = `[...document.querySelectorAll('svg.chart')].flatMap((chart) => {
  const room = chart.getBoundingClientRect();
  const labels = [...chart.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const meets = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return labels
    .filter(([, at], index) =>
      at.left < room.left || at.right > room.right || labels.slice(0, index).some(([, other]) => meets(at, other)))
    .map(([text]) => text);
})`;

/** How a member asks for the page. */
const ASKED: Readonly<Record<Language, string>> = {
  en: 'page',
  de: 'Helpdesk-Seite',
  fr: 'tableau de bord',
  es: 'panel',
  pt: 'painel',
  it: 'pagina dell’helpdesk',
  nl: 'helpdeskpagina',
  ja: 'ヘルプデスクのページ',
  zh: '服务台页面',
};

/** Titles of tables that end beyond the window. */
const OUT_OF_WINDOW = `[...document.querySelectorAll('caption')]
  .filter((title) => title.getBoundingClientRect().right > window.innerWidth)
  .map((title) => title.textContent.trim())`;

const ENGLISH = new Set(
  'the of and request requests waiting days searches by deleted restored rejected messages'.split(' '),
);

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
    await helpdesk.ask(helpdesk.employee, 'I purged the mail about the budget', { reason: 'needed' });
    await helpdesk.inline(AGENT_ID, 'Sam Rivera').say(`reject ${rejected} no`);
  });
  afterAll(async () => {
    await browser.close();
    await helpdesk.close();
  });

  /** The page as its link opens it for a reader of a language; whatever the browser complains about comes with it. */
  async function signedIn(
    options: BrowserContextOptions,
    language: Language = 'en',
  ): Promise<{ page: Page; complaints: string[] }> {
    const person = { aadObjectId: AGENT_ID, name: 'Sam Rivera' };
    const { locale = 'en-US' } = READERS.find((reader) => reader.language === language) ?? {};
    const answer = await helpdesk.bot.person({ person, locale }).say(ASKED[language]);
    const link = /http\S+\/link\/[0-9a-f]{64}/.exec(String(answer.replies[0]?.text))?.[0] ?? '';
    const page = await (await browser.newContext({ ...options, locale })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(link);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const { title } = wordsFor(language).helpdeskPage;
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
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

  // Last: whoever has written a language is answered in it from then on.
  const readers = READERS.filter(({ language }) => language !== 'en');
  test.each(readers.flatMap(({ language }) => [1280, 320].map((width) => ({ language, width }))))(
    'in $language, $width wide: every label has its room, and no word is English',
    async ({ language, width }) => {
      const { page, complaints } = await signedIn({ viewport: { width, height: 1800 } }, language);
      await screenshot(page, `helpdesk-page-${language}-${width}`);
      expect(await page.locator('svg.chart').first().isVisible()).toBe(width > 416);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
      expect(await page.evaluate(OUT_OF_WINDOW)).toEqual([]);
      const { likeEnglish = [] } = LANGUAGE_CASES[language] ?? {};
      const words =
        (await page.evaluate<string>('document.body.innerText')).toLowerCase().match(/[a-z]+/g) ?? [];
      expect(words.filter((word) => ENGLISH.has(word) && !likeEnglish.includes(word))).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each(READERS)('the bars have room for the names of all kinds: $language', async ({ language }) => {
    const words = wordsFor(language);
    const page = await browser.newPage();
    const stacks = Object.values(words.helpdesk.kinds).map((label) => ({
      label,
      parts: [{ style: 'done', count: 12_345 }],
    }));
    await page.setContent(`<style>${CSS}</style>${bars(stacks, 'all').text}`);
    expect(await page.locator('svg.chart text').count()).toBe(2 * stacks.length);
    expect(await page.evaluate(CUT_OFF)).toEqual([]);
    await page.close();
  });
});
