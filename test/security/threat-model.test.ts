import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MODEL = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const ROWS = MODEL.split('\n').filter((line) => /^\|(?! asset| ---)/.test(line) && !/^\| *-/.test(line));
const SHOWN = /`(test\/[^`]+)`: “([^”]+)”/g;

describe('Threat model', () => {
  test('has asset, threat, control and at least one test in every row', () => {
    expect(ROWS.length).toBeGreaterThan(15);
    for (const row of ROWS) {
      const cells = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      expect(cells).toHaveLength(4);
      expect(cells.every(Boolean)).toBe(true);
      expect([...row.matchAll(SHOWN)]).not.toHaveLength(0);
    }
  });

  test.each([...MODEL.matchAll(SHOWN)].map(([, file = '', name = '']) => [file, name]))(
    '%s has the test “%s”',
    (file, name) => {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(name);
    },
  );
});
