import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type BenchPart } from '../parts';
import { REPOSITORY } from '../process/measured-process';

/** Writes a part's figures between its marks in the README. @throws Error where the README has no such marks */
export async function writeInReadme(part: BenchPart, figures: string): Promise<void> {
  const file = join(REPOSITORY, 'README.md');
  const text = withFigures(await readFile(file, 'utf8'), part, figures);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** The README with these figures in place of whatever stands between the part's marks. */
export function withFigures(readme: string, part: BenchPart, figures: string): string {
  const begin = `<!-- ${part}: written by \`npm run bench -- --write\` -->`;
  const [from, to] = [readme.indexOf(begin), readme.indexOf(`<!-- /${part} -->`)];
  if (from < 0 || to < from) throw new Error(`the README has no place for the figures of ${part}`);
  return `${readme.slice(0, from)}${begin}\n\n${figures}\n\n${readme.slice(to)}`;
}

/** Parts whose figures stand in the README; the others are for whoever works on the bot. */
export const IN_README: ReadonlySet<BenchPart> = new Set<BenchPart>([
  'restore',
  'faults',
  'sizes',
  'crowd',
  'processes',
  'memory',
]);
