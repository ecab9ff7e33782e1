import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../supply-chain/lock-file';
import { contextNames, readDockerfile, type Stage, type Step, wordsOf } from './support/read-dockerfile';

const stages = readDockerfile();
const last = stages.at(-1)!;

function stepsOf(stage: Stage, keyword: string): readonly Step[] {
  return stage.steps.filter((step) => step.keyword === keyword);
}

describe('the Dockerfile', () => {
  it('builds in one stage and ships another, on one base of an exact version that the product runs on', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', null]);
    expect(new Set(stages.map(({ image }) => image)).size).toBe(1);
    expect(last.image).toMatch(/^node:(\d+\.\d+\.\d+)-bookworm-slim$/);
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(
      `node@${/\d[\d.]+\d/.exec(last.image)![0]}`,
    );
  });

  it('ships what the build stage made, owned by root, and nothing of the context', () => {
    expect(stepsOf(last, 'COPY').map(({ argument, flags }) => [argument, Object.fromEntries(flags)])).toEqual(
      [['/app /app', { from: 'build', chown: 'root:root' }]],
    );
  });

  it('runs as a user without rights from then on, without a shell and without npm in between', () => {
    expect(last.steps.map(({ keyword }) => keyword).slice(-4)).toEqual([
      'USER',
      'EXPOSE',
      'HEALTHCHECK',
      'CMD',
    ]);
    expect(stepsOf(last, 'USER').map(({ argument }) => argument)).toEqual(['node']);
    const { start } = (
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }
    ).scripts;
    expect(wordsOf(stepsOf(last, 'CMD')[0]!.argument).join(' ')).toBe(start);
  });

  it('asks after its health by node itself', () => {
    const [check] = stepsOf(last, 'HEALTHCHECK');
    expect(wordsOf(check!.argument).slice(0, 2)).toEqual(['node', '--eval']);
    expect(check!.argument).toContain('/healthz');
  });

  it('installs what is deployed, as locked, and no tool of development; fetches nothing else', () => {
    const runs = stages.flatMap((stage) => stepsOf(stage, 'RUN')).map(({ argument }) => argument);
    expect(runs.filter((it) => /\bnpm (ci|i|install)\b/.test(it))).toEqual(['npm ci --omit=dev']);
    expect(runs.filter((it) => /curl|wget|apt|http/.test(it))).toEqual([]);
    expect(stages.flatMap((stage) => stepsOf(stage, 'ADD'))).toEqual([]);
  });

  it('knows no secret', () => {
    const given = stages.flatMap((stage) => [...stepsOf(stage, 'ENV'), ...stepsOf(stage, 'ARG')]);
    expect(given.map(({ argument }) => argument)).toEqual(['NODE_ENV=production', 'DATA_DIR=/data']);
  });
});

describe('the context of the build', () => {
  it('is what the Dockerfile copies, and no more: no settings, no tests, no history', () => {
    const copied = stepsOf(stages[0]!, 'COPY').flatMap(({ argument }) => argument.split(' ').slice(0, -1));
    expect([...contextNames()].sort()).toEqual(copied.sort());
    for (const kept of ['env', 'test', '.git', 'node_modules', '.data'])
      expect(contextNames()).not.toContain(kept);
  });
});
