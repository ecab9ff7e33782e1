import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CardStage } from './browser/card-stage';
import { type Theme } from './browser/host-config';
import { openBrowser } from './browser/open-browser';
import { indexPage, type Picture } from './index-page';
import { SAMPLES } from './samples';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** A phone and a wide desktop chat. */
const WIDTHS = [360, 720] as const;

/** `npm run gallery [-- --out DIR]`: a picture of every card, in every situation, theme and width, and a page of all. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'artifacts/gallery' } } });
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const pictures = await takePictures(out);
  await writeFile(join(out, 'index.html'), indexPage(pictures));
  process.stdout.write(`${pictures.length} pictures: ${join(out, 'index.html')}\n`);
}

async function takePictures(out: string): Promise<readonly Picture[]> {
  const browser = await openBrowser();
  const pictures: Picture[] = [];
  try {
    for (const width of WIDTHS) {
      const stage = await CardStage.open(browser, width);
      for (const { card, name, message } of SAMPLES) {
        for (const theme of THEMES) {
          const file = `${[card, name, theme, width].join('-').replace(/[^a-z0-9]+/gi, '-')}.png`;
          await stage.show(message.card ?? {}, theme);
          await stage.screenshot(join(out, file));
          pictures.push({ card, name, theme, width, file, text: message.text });
        }
      }
    }
  } finally {
    await browser.close();
  }
  return pictures;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
