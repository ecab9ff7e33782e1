import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { readSettings } from '../../src/settings';
import { INSTRUMENTS } from '../../src/telemetry/instruments';
import { buttonOf, cardOf, fillMailbox, startTestBot } from '../support/bot';
import { selfSigned } from '../support/microsoft/certificate';
import { Collector, type ReceivedSpan } from './collector';

const ROOT = join(__dirname, '../..');

describe('traces and metrics, sent to an OTLP receiver', () => {
  let collector: Collector;
  let answer: string;

  /** One conversation with a restore, all of it sent by the time the bot has stopped. */
  beforeAll(async () => {
    collector = await Collector.start();
    const test = await startTestBot({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    await fillMailbox(test.control);
    const person = test.person();
    const list = cardOf(await person.say('recover my deleted mail'));
    await person.press('restore-all', buttonOf(list, 'restore-all'));
    answer = JSON.stringify(list);
    await test.stop();
  });
  afterAll(() => collector.stop());

  const parentOf = ({ parentSpanId }: ReceivedSpan): ReceivedSpan | undefined =>
    collector.spans.find(({ spanId }) => spanId === parentSpanId);
  const named = (name: string): readonly ReceivedSpan[] =>
    collector.spans.filter((span) => span.name === name);

  it('show each turn, and inside it the restore, the requests to Graph and the statements', () => {
    expect(named('turn')).toHaveLength(2);
    expect(named('turn').map(parentOf)).toEqual([undefined, undefined]);
    expect(named('restore').map((span) => parentOf(span)?.name)).toEqual(['turn']);
    const graph = named('graph').map((span) => [operationOf(span), parentOf(span)?.name]);
    expect(graph).toContainEqual(['list-messages', 'turn']);
    expect(graph).toContainEqual(['move-message', 'restore']);
    expect(named('database').length).toBeGreaterThan(3);
    expect(named('database').filter((span) => parentOf(span) === undefined)).toEqual([]);
  });

  it('take the time that they took', () => {
    for (const { startTimeUnixNano, endTimeUnixNano } of collector.spans)
      expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
  });

  it('hold nothing of the mail, of what was said, nor of anybody’s name or address', () => {
    expect(answer).toContain('Budget draft');
    const sent = collector.bodies.join('\n').toLowerCase();
    for (const secret of ['budget', 'zoë', 'álvarez', 'contoso', 'alex', 'morgan', 'recover my', '@'])
      expect(sent.split(secret)).toHaveLength(1);
  });

  it('bring the metrics by the names that Prometheus knows them by', () => {
    const { turns, graph, restored, oldestJob } = INSTRUMENTS;
    for (const { name } of [turns, graph, restored, oldestJob]) expect(collector.metricNames).toContain(name);
  });
});

function operationOf({ attributes }: ReceivedSpan): string | undefined {
  return attributes.find(({ key }) => key === 'mail_recovery.operation')?.value.stringValue;
}

it('a receiver that is not there disturbs nobody and holds up no stop', async () => {
  const test = await startTestBot({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  await fillMailbox(test.control);
  expect(cardOf(await test.person().say('recover my deleted mail'))).toBeDefined();
  await test.stop();
  expect(test.log()).toContain('stopped');
});

it('nothing of it is loaded where nothing is to be sent', () => {
  const script = `require('./src/compose.ts');
    console.log(Object.keys(require.cache).filter((file) => /opentelemetry.(sdk|exporter|resources)|monitor-opentelemetry/.test(file)).length)`;
  const args = ['--require', './src/run-typescript.js', '--eval', script];
  expect(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).trim()).toBe('0');
});

describe('the settings', () => {
  const read = (environment: Readonly<Record<string, string>>) =>
    readSettings({ SANDBOX: '1', GRAPH_ENDPOINT: 'http://127.0.0.1:4010', ...environment });

  it('send nothing anywhere unless told', () => {
    expect(read({})).toMatchObject({ ok: true, settings: { telemetry: null } });
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'IngestionEndpoint=https://example.com'],
  ])('refuse a %s such as %s', (variable, value) => {
    const reading = read({ [variable]: value });
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.variable)).toEqual([variable]);
  });
});

it('Application Insights is sent the same, in its own form', async () => {
  let received = '';
  const { key, cert } = selfSigned(['localhost']);
  const folder = mkdtempSync(join(tmpdir(), 'mail-recovery-telemetry-'));
  writeFileSync(join(folder, 'authority.pem'), cert);
  const ingestion = createServer({ key, cert }, (request, response) => {
    void buffer(request).then((body) => {
      const isZipped = request.headers['content-encoding'] === 'gzip';
      received += `${request.url ?? ''} ${(isZipped ? gunzipSync(body) : body).toString()}\n`;
      response.end('{"itemsReceived":1,"itemsAccepted":1,"errors":[]}');
    });
  });
  await new Promise<void>((resolve) => ingestion.listen(0, '127.0.0.1', resolve));
  const { port } = ingestion.address() as AddressInfo;
  // In a process of its own: the package's own timers end with that.
  const script = `const { startExport } = require('./src/telemetry/export/index.ts');
    const sent = startExport({ otlpEndpoint: null, applicationInsights: process.env.CONNECTION });
    sent.metrics.restore('restored', 3);
    sent.tracer.span('job', { job: 'purge-expired' }, async () => 7).then(() => sent.stop()).then(() => process.exit(0));`;
  const child = spawn(process.execPath, ['--require', './src/run-typescript.js', '--eval', script], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
      CONNECTION: `InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://localhost:${port}/`,
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
    },
  });
  const [code] = (await once(child, 'exit')) as [number];
  ingestion.close();
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(received).toMatch(/\/track .*purge-expired/);
  expect(received).toContain('mail_recovery_restored_messages_total');
});
