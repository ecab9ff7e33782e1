import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const KEPT = 'node_modules/.cache/mail-recovery-bot/src';

let repository: string;

/** A repository of a few files, with the packages that this one has. */
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'run-typescript-'));
  mkdirSync(join(repository, 'node_modules'));
  symlinkSync(join(ROOT, 'node_modules/tsx'), join(repository, 'node_modules/tsx'));
  mkdirSync(join(repository, 'src'));
  for (const name of ['tsconfig.json', 'src/run-typescript.js'])
    cpSync(join(ROOT, name), join(repository, name));
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(repository, name)), { recursive: true });
  writeFileSync(join(repository, name), text);
}

function run(): { readonly code: number | null; readonly output: string } {
  const args = ['--require', './src/run-typescript.js', 'src/main.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: repository,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

const PRINTS = `import { words } from './words';\nconsole.log(words);\n`;
const THROWS = `interface Gone {\n  one: 1;\n}\n\nexport const broken = (gone?: Gone): never => {\n  throw new TypeError('x' + gone);\n};\n`;

it('runs a program whose files are found without their endings', () => {
  write('src/main.ts', PRINTS);
  write('src/words/index.ts', `export const words: string = 'well said';`);
  expect(run()).toEqual({ code: 0, output: 'well said\n' });
});

it('runs what a file says now, whatever it said before', () => {
  write('src/main.ts', PRINTS);
  for (const said of ['first', 'second', 'first']) {
    write('src/words.ts', `export const words: string = '${said}';`);
    expect(run().output).toBe(`${said}\n`);
  }
});

it('compiles once what does not change', () => {
  write('src/main.ts', PRINTS);
  write('src/words.ts', `export const words: string = 'compiled';`);
  run();
  const kept = join(repository, KEPT, 'words.ts.js');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('compiled', 'kept'));
  expect(run().output).toBe('kept\n');
});

it('tells the line of the TypeScript where one throws', () => {
  write('src/broken.ts', THROWS);
  write('src/main.ts', `type A = 1;\n\nimport { broken } from './broken';\nbroken();\n`);
  for (const start of ['compiled now', 'compiled before']) {
    const { code, output } = run();
    expect([start, code]).toEqual([start, 1]);
    expect(output).toContain(`TypeError: xundefined\n    at`);
    expect(output).toMatch(/src\/broken\.ts:6:9\)/);
    expect(output).toMatch(/src\/main\.ts:4:1\)/);
  }
});

it('runs, and tells lines, where nothing can be kept', () => {
  write('node_modules/.cache', 'a file in the way, as a folder without write permission is');
  write('src/broken.ts', THROWS);
  write('src/main.ts', `type A = 1;\nconsole.log('here');\nimport { broken } from './broken';\nbroken();\n`);
  const { output } = run();
  expect(output).toContain('here\n');
  expect(output).toMatch(/src\/broken\.ts:6:9\)/);
});

it('is not hindered by a fault in a file that nobody loads', () => {
  write('src/main.ts', PRINTS);
  write('src/words.ts', `export const words: string = 'fine';`);
  write('src/unfinished.ts', 'export const = ');
  expect(run()).toEqual({ code: 0, output: 'fine\n' });
});

it('names the file and line of a fault', () => {
  write('src/main.ts', PRINTS);
  write('src/words.ts', '\nexport const = 1;');
  const { code, output } = run();
  expect(code).toBe(1);
  expect(output).toContain('src/words.ts:2:');
});
