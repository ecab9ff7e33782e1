import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** As root in a container there is no sandbox and no graphics card; and a test browser has nothing to fetch for itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SCREENSHOTS = path.resolve(__dirname, '../../artifacts/browser');

/**
 * `describe` where a browser is installed (CHROMIUM_PATH or a usual place). Without one the suite is skipped and says so;
 * under CI it fails instead, since a suite that is never run there proves nothing.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (browserPath() !== null) describe(name, suite);
  else if (process.env['CI'] === 'true') {
    it(`${name}: needs a browser`, () => {
      throw new Error(`no browser: set CHROMIUM_PATH, or install one as ${PLACES.join(' or ')}`);
    });
  } else describe.skip(`${name} (no browser: set CHROMIUM_PATH)`, suite);
}

export function browserPath(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  return (
    [...(given === undefined || given === '' ? [] : [given]), ...PLACES].find((file) => existsSync(file)) ??
    null
  );
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('No Chromium: set CHROMIUM_PATH to its executable.');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** Keeps what a person would see as `artifacts/browser/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
