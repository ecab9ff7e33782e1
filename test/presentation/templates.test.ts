import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from './support/card-parts';

const FOLDER = join(__dirname, '../../cards');
const WORDS_IN = [
  'text',
  'title',
  'label',
  'placeholder',
  'speak',
  'fallbackText',
  'altText',
  'lang',
  'value',
];

describe.each(readdirSync(FOLDER))('the template %s', (file) => {
  const template: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

  test('holds no word a person would read', () => {
    const words = partsOf(template).flatMap((part) =>
      Object.entries(part).filter(
        ([key, value]) => WORDS_IN.includes(key) && !/^\$\{[^}]+\}$/.test(String(value)),
      ),
    );
    expect(words).toEqual([]);
  });
});
