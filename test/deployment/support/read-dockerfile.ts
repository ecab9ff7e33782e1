import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { ROOT } from '../../supply-chain/lock-file';

/** From one FROM to the next. */
export interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly steps: readonly Step[];
}

/** One line of it, e.g. `RUN`, `npm ci --omit=dev`. */
export interface Step {
  readonly keyword: string;
  readonly argument: string;
  /** Of `--from=build`: `from` and `build`. */
  readonly flags: ReadonlyMap<string, string>;
}

export function readDockerfile(): readonly Stage[] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  const stages: { image: string; name: string | null; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const from = instruction as Pick<From, 'getImage' | 'getBuildStage'> & Instruction;
      stages.push({ image: from.getImage() ?? '', name: from.getBuildStage(), steps: [] });
    } else stages.at(-1)!.steps.push(stepOf(instruction));
  }
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const flags = 'getFlags' in instruction ? (instruction as Copy).getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    argument: instruction.getArgumentsContent() ?? '',
    flags: new Map(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
  };
}

/** What the context of the build holds: the names that .dockerignore lets through, all of them at the top level. */
export function contextNames(): readonly string[] {
  const lines = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  const [first, ...others] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (first !== '*' || others.some((line) => !/^!\.?[\w.-]+$/.test(line)))
    throw new Error('.dockerignore must shut everything out and then name, at the top level, what goes in.');
  return others.map((line) => line.slice(1));
}

/** The words of an instruction in its JSON form, `["node", "…"]`, which needs no shell. */
export function wordsOf(argument: string): readonly string[] {
  return JSON.parse(argument.replace(/^CMD /, '')) as readonly string[];
}
