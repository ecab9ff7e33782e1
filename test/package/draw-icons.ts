import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser';

/** `node --import tsx test/package/draw-icons.ts`: makes the icons' PNG files anew from their drawings. */
const FOLDER = join(__dirname, '../../teamsapp');
const SIDES = { color: 192, outline: 32 } as const;

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [icon, side] of Object.entries(SIDES)) {
      const drawing = readFileSync(join(FOLDER, 'icons', `${icon}.svg`), 'utf8');
      await page.setViewportSize({ width: side, height: side });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
      writeFileSync(join(FOLDER, `${icon}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

void draw();
