import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, readPng } from './support/png';
import { ROOT } from './support/repository';

const icon = (name: string): Picture => readPng(readFileSync(join(ROOT, 'teamsapp', `${name}.png`)));

function pixels(picture: Picture): ReturnType<Picture['at']>[] {
  return Array.from({ length: picture.width * picture.height }, (_, at) =>
    picture.at(at % picture.width, Math.floor(at / picture.width)),
  );
}

describe('the colour icon', () => {
  const colour = icon('color');

  it('is a square of 192 pixels without holes', () => {
    expect([colour.width, colour.height]).toEqual([192, 192]);
    expect(pixels(colour).every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('has the accent colour of the manifest for its ground', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'teamsapp/manifest.json'), 'utf8')) as {
      accentColor: string;
    };
    const ground = `#${[...colour.at(2, 2)]
      .slice(0, 3)
      .map((it) => it.toString(16).padStart(2, '0'))
      .join('')}`;
    expect(ground.toUpperCase()).toBe(manifest.accentColor.toUpperCase());
  });

  it('keeps its drawing to the middle, where a round crop leaves it whole', () => {
    const [ground] = pixels(colour);
    const far = Array.from(
      { length: 192 * 192 },
      (_, at) => [at % 192, Math.floor(at / 192)] as const,
    ).filter(([x, y]) => Math.hypot(x - 95.5, y - 95.5) > 90);
    expect(far.every(([x, y]) => colour.at(x, y).join() === ground!.join())).toBe(true);
    expect(new Set(pixels(colour).map(String)).size).toBeGreaterThan(3);
  });
});

describe('the outline icon', () => {
  const outline = icon('outline');

  it('is a square of 32 pixels, white on nothing', () => {
    expect([outline.width, outline.height]).toEqual([32, 32]);
    const visible = pixels(outline).filter(([, , , alpha]) => alpha > 0);
    expect(visible.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });

  it('is lines, not a block', () => {
    const inked = pixels(outline).filter(([, , , alpha]) => alpha > 127).length / 1024;
    expect(inked).toBeGreaterThan(0.1);
    expect(inked).toBeLessThan(0.5);
    expect(outline.at(0, 0)[3]).toBe(0);
  });
});
