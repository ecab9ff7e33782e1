import { createRequire } from 'node:module';
import { type Browser, type Page } from 'playwright-core';
import { type AdaptiveCard } from '../../../src/presentation/message';
import { hostConfig, type Theme } from './host-config';
import { markdown } from './markdown';
import { styleSheet } from './style-sheet';

const RENDERER = createRequire(__filename).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Runs in the page: renders one card, replacing the one before, and remembers what its buttons send. */
const STAGE = `
  const markdown = ${markdown.toString()};
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  globalThis.show = ({ card, config, style }) => {
    document.documentElement.lang = card.lang ?? '';
    document.getElementById('style').textContent = style;
    const adaptive = new AdaptiveCards.AdaptiveCard();
    adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
    const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
    adaptive.parse(card, context);
    globalThis.pressed = [];
    adaptive.onExecuteAction = (action) => pressed.push({ type: action.getJsonTypeName(), verb: action.verb, data: action.data });
    const stage = document.getElementById('stage');
    stage.replaceChildren(adaptive.render());
    return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  };`;

const PAGE =
  '<!doctype html><html><head><style id="style"></style></head><body><div id="stage"></div></body></html>';

/** A page of a real browser in which the official renderer shows cards, one after the other. */
export class CardStage {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, width: number): Promise<CardStage> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(PAGE);
    await page.addScriptTag({ path: RENDERER });
    await page.addScriptTag({ content: STAGE });
    return new CardStage(page);
  }

  /** @returns the renderer's complaints about the card */
  async show(card: AdaptiveCard, theme: Theme): Promise<readonly string[]> {
    const input = JSON.stringify({ card, config: hostConfig(theme), style: styleSheet(theme) });
    return this.page.evaluate<string[]>(`show(${input})`);
  }

  /** The text a person sees. */
  async text(): Promise<string> {
    return this.page.evaluate<string>(`document.getElementById('stage').innerText`);
  }

  async count(selector: string): Promise<number> {
    return this.page.locator('#stage').locator(selector).count();
  }

  /** True where something reaches beyond the card's right edge or is cut off there. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate<boolean>(`(() => {
      const root = document.documentElement;
      const clipped = [...document.querySelectorAll('#stage *')].some((el) => {
        const style = getComputedStyle(el);
        return style.overflowX !== 'visible' && el.scrollWidth > el.clientWidth + 1 && el.tagName !== 'INPUT';
      });
      return clipped || root.scrollWidth > root.clientWidth;
    })()`);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.locator('#stage').screenshot({ path });
  }
}
