import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CardStage } from './browser/card-stage';
import { type Theme } from './browser/host-config';
import { launchBrowser } from '../support/browser';
import { indexPage, type Picture } from './index-page';
import { type Viewer } from '../../src/presentation/viewer';
import { type Sample, SAMPLES } from './samples';
import { READERS } from './samples/viewer';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** A phone and a wide desktop chat. */
const WIDTHS = [360, 720] as const;

/**
 * `npm run gallery [-- --out DIR] [--only WORD] [--language de]`: a picture of every card (or of those whose name holds the word), in
 * every situation, theme and width, and a page of all.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'artifacts/gallery' },
      only: { type: 'string', default: '' },
      language: { type: 'string', default: 'en' },
    },
  });
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const reader = READERS.find(({ language }) => language === values.language);
  if (reader === undefined) throw new Error(`No words in ${values.language}`);
  const pictures = await takePictures(
    out,
    reader,
    SAMPLES.filter(({ card, name }) => `${card}, ${name}`.includes(values.only)),
  );
  await writeFile(join(out, 'index.html'), indexPage(pictures));
  process.stdout.write(`${pictures.length} pictures: ${join(out, 'index.html')}\n`);
}

async function takePictures(
  out: string,
  reader: Viewer,
  samples: readonly Sample[],
): Promise<readonly Picture[]> {
  const browser = await launchBrowser();
  const pictures: Picture[] = [];
  try {
    for (const width of WIDTHS) {
      const stage = await CardStage.open(browser, width);
      for (const { card, name, show } of samples) {
        const message = show(reader);
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
