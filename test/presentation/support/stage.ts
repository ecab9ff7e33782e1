import { type Browser } from 'playwright-core';
import { HELP_LINKS } from '../../../src/domain/help-links';
import { CardStage } from '../../gallery/browser/card-stage';
import { launchBrowser } from '../../support/browser';

/** Elements that text of mail or people must never become. */
export const LIVELY = [
  [
    'a:not([href^="https://outlook.office365.com/"])',
    ...Object.values(HELP_LINKS).map((link) => `:not([href="${link}"])`),
  ].join(''),
  'img, strong, em, b, i, code, script, h1, ol, ul',
].join(', ');

/** A browser for the suite around, with a narrow card stage in it. */
export function stageForSuite(): () => CardStage {
  let browser: Browser | undefined;
  let stage: CardStage | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await CardStage.open(browser, 360);
  }, 120_000);
  afterAll(() => browser?.close());

  return () => {
    if (stage === undefined) throw new Error('no stage yet');
    return stage;
  };
}
