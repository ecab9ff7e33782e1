import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTRUMENTS } from '../../src/telemetry/instruments';
import { createMetrics } from '../../src/telemetry/metrics';
import { FOLDER } from './support/read-bicep';

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const WORKBOOK = read('dashboards/workbook.json');
const GRAFANA = read('dashboards/grafana.json');
const ALERTS = read('alerts.bicep');

/** Every series of /metrics, after one of everything has happened. */
async function shown(): Promise<string> {
  const metrics = createMetrics({ process: true });
  metrics.turn('said', 'failed', 1);
  metrics.channel('send', 'sent');
  metrics.graphRequest('move-message', 429);
  metrics.reading('planned');
  metrics.answer('backup', 'shown');
  metrics.restore('failed');
  metrics.requestEvent('expired');
  metrics.reminder('before');
  metrics.jobFailed('tell-people', 'given-up');
  metrics.watchOldestJob(() => Promise.resolve(0));
  metrics.watchRequests(() => Promise.resolve([{ kind: 'hold', count: 1, oldestSeconds: 60 }]));
  return metrics.text();
}

const instruments: readonly { readonly name: string; readonly labelNames: readonly string[] }[] =
  Object.values(INSTRUMENTS);
/** Queries of Azure Monitor: each asks for one metric, by name. */
const queries = (text: string): readonly string[] =>
  text
    .split("Name == '")
    .slice(1)
    .map((rest) => `Name == '${rest.split(/'''|"title"/)[0]}`);

describe.each([
  ['the workbook', WORKBOOK],
  ['the alerts', ALERTS],
])('%s', (_what, text) => {
  it('asks for metrics that the bot sends, by labels that they have', () => {
    const asked = queries(text);
    expect(asked.length).toBeGreaterThan(5);
    for (const query of asked) {
      const name = /^Name == '(\w+)'/.exec(query)![1];
      const found = instruments.find((one) => one.name === name);
      expect([name, found?.name]).toEqual([name, name]);
      const labels = [...query.matchAll(/Properties\.(\w+)/g)].map(([, label]) => label);
      expect(labels.filter((label) => !found!.labelNames.includes(label!))).toEqual([]);
    }
  });
});

describe('Grafana’s dashboard', () => {
  interface Panel {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }
  const { panels } = JSON.parse(GRAFANA) as { readonly panels: readonly Panel[] };
  const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

  it('asks for series that /metrics shows, by labels that they have', async () => {
    const text = await shown();
    expect(expressions.length).toBeGreaterThan(10);
    for (const expr of expressions) {
      const names = [...expr.matchAll(/\b((?:mail_recovery|process|nodejs)_\w+)/g)].map(([, name]) => name!);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names)
        expect([name, new RegExp(`^${name}[ {]`, 'm').test(text)]).toEqual([name, true]);
      const of = instruments.find((one) => names[0]!.startsWith(one.name));
      const by = [...expr.matchAll(/by \(([\w, ]+)\)/g)].flatMap(([, list]) => list!.split(', '));
      for (const label of by.filter((one) => one !== 'le')) expect(of?.labelNames ?? []).toContain(label);
    }
  });

  it('says what Azure’s workbook says', () => {
    for (const { name } of instruments) {
      expect(GRAFANA).toContain(name);
      expect(WORKBOOK).toContain(name);
    }
  });
});

describe('values that alerts wait for', () => {
  it.each([
    ["'failed'", 'src/teams/answering.ts'],
    ["'given-up'", 'src/composition/queue.ts'],
    ["'expired'", 'src/domain/audit.ts'],
    ["'failed'", 'src/recovery/move-batch.ts'],
  ])('%s is said in %s', (value, file) => {
    expect(ALERTS).toContain(value);
    expect(readFileSync(join(FOLDER, '../..', file), 'utf8')).toContain(value);
  });

  it('cover what an operator is to be told: not ready, failing, waiting, expiring, filling up', () => {
    const names = [...ALERTS.matchAll(/^ {4}name: '([\w-]+)'/gm)].map(([, name]) => name);
    const metric = [...ALERTS.matchAll(/metricAlerts@2018-03-01' = \{\n {2}name: '\$\{name\}-([\w-]+)'/g)];
    expect([...names, ...metric.map(([, name]) => name)].sort()).toEqual([
      'database-storage',
      'graph-refusing',
      'jobs-given-up',
      'not-ready',
      'queue-waiting',
      'requests-expiring',
      'restores-failing',
      'turns-failing',
    ]);
  });
});
