import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { ROOT } from './support/repository';

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(ROOT, 'm365agents.yml'), 'utf8');
const lifecycle = parse(text) as Readonly<Record<'provision' | 'deploy' | 'publish', readonly Step[]>>;
const steps = [...lifecycle.provision, ...lifecycle.deploy, ...lifecycle.publish];
const exampleText = readFileSync(join(ROOT, 'env/.env.example'), 'utf8');
const example = parseEnv(exampleText);
/** Of the file beside it that the toolkit keeps secrets in: said in a comment, since no file here may hold any. */
const kept = [...exampleText.matchAll(/^# .*env\/\.env\.NAME\.user.*: (\w+)=/gm)].map(([, name]) => name!);

/** The files that steps read, with those that `arm/deploy` names. */
const files = steps.flatMap(({ with: input }) => {
  const templates = (input['templates'] ?? []) as readonly {
    readonly path: string;
    readonly parameters: string;
  }[];
  const manifest = input['manifestPath'] as string | undefined;
  return [
    ...(manifest === undefined ? [] : [manifest]),
    ...templates.flatMap((it) => [it.path, it.parameters]),
  ];
});

const variablesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, variable]) => variable!);

describe('the steps of the Microsoft 365 Agents Toolkit', () => {
  it('read files that are there', () => {
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('use no variable that neither env/.env.example nor a step before gives', () => {
    const known = new Set([...Object.keys(example), ...kept]);
    const unknown = lifecycle.provision.flatMap((step) => {
      const read = files.filter((file) => JSON.stringify(step.with).includes(`"${file}"`));
      const sources = [
        JSON.stringify(step.with),
        ...read.map((file) => readFileSync(join(ROOT, file), 'utf8')),
      ];
      const missing = sources.flatMap(variablesIn).filter((variable) => !known.has(variable));
      for (const variable of Object.values(step.writeToEnvironmentFile ?? {})) known.add(variable);
      return missing;
    });
    expect(unknown).toEqual([]);
  });

  it('write the secret where the toolkit encrypts it', () => {
    const secrets = steps.flatMap(
      ({ writeToEnvironmentFile }) => writeToEnvironmentFile?.['clientSecret'] ?? [],
    );
    expect(secrets).toEqual(['SECRET_BOT_PASSWORD']);
  });
});

describe('the environment files', () => {
  it('hold no secret, and the example no value', () => {
    const dev = parseEnv(readFileSync(join(ROOT, 'env/.env.dev'), 'utf8'));
    expect(Object.keys({ ...dev, ...example }).filter((name) => /SECRET|PASSWORD|KEY/.test(name))).toEqual(
      [],
    );
    expect(Object.values(example).filter((value) => value !== '')).toEqual([]);
  });

  it('name every variable of the package', () => {
    const manifest = readFileSync(join(ROOT, 'teamsapp/manifest.json'), 'utf8');
    const dev = parseEnv(readFileSync(join(ROOT, 'env/.env.dev'), 'utf8'));
    for (const variable of variablesIn(manifest)) {
      expect(example).toHaveProperty(variable);
      expect(dev[variable]).toBeTruthy();
    }
  });
});
