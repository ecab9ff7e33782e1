import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SETTINGS = path.join(ROOT, 'src/settings');

/** Every name in the first column of the README's settings table. */
function documented(): readonly string[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const table = /\n### Settings\n([\s\S]*?)\n### /.exec(readme)?.[1] ?? '';
  const firstColumns = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return firstColumns.flatMap((cell) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name = '']) => name));
}

/** Every name of a variable in the code that reads them. */
function read(): readonly string[] {
  const code = readdirSync(SETTINGS).map((file) => readFileSync(path.join(SETTINGS, file), 'utf8'));
  return [...code.join('\n').matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)'/g)].map(([, name = '']) => name);
}

describe('the settings table of the README', () => {
  it('names every variable that is read, once, and no other', () => {
    const names = documented();
    expect([...names].sort()).toEqual([...new Set(read())].sort());
  });
});
