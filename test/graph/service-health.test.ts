import { type ServiceHealth } from '../../src/guidance/ports';
import { type SandboxHealthIssue } from '../../src/sandbox/control-client';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-22T10:00:00Z');

let box: SandboxMailbox;
let at = START;
let health: ServiceHealth;
const look = (): ReturnType<ServiceHealth['exchange']> => health.exchange(new AbortController().signal);
const issue = (id: string, more: Partial<SandboxHealthIssue> = {}): SandboxHealthIssue => ({
  id,
  title: `Trouble ${id}`,
  startDateTime: new Date(START - HOUR).toISOString(),
  ...more,
});

beforeAll(async () => {
  box = await startMailbox();
});
beforeEach(async () => {
  at = START;
  health = box.connect({ now: () => new Date(at) }).serviceHealth;
  await box.control.health({});
  await box.control.clearRequests();
});
afterAll(() => box.sandbox.close());

describe('Exchange Online on the health dashboard', () => {
  test.each(['serviceOperational', 'ServicaOperational', 'ServiceRestored', 'FALSEPOSITIVE'])(
    'works where its status is %s',
    async (exchange) => {
      await box.control.health({ exchange });
      expect(await look()).toEqual({ kind: 'working' });
      expect(await box.asked()).toEqual(['GET /v1.0/admin/serviceAnnouncement/healthOverviews']);
    },
  );

  test('is in trouble otherwise, with its open incidents, the newest first', async () => {
    await box.control.health({
      exchange: 'serviceInterruption',
      issues: [
        issue('EX1', { startDateTime: new Date(START - 5 * HOUR).toISOString() }),
        issue('EX2'),
        issue('EX3', { isResolved: true }),
        issue('EX4', { classification: 'advisory' }),
        issue('TM1', { service: 'Microsoft Teams' }),
      ],
    });
    expect(await look()).toEqual({
      kind: 'troubled',
      incidents: [
        { id: 'EX2', title: 'Trouble EX2', since: START - HOUR },
        { id: 'EX1', title: 'Trouble EX1', since: START - 5 * HOUR },
      ],
    });
  });

  test('is in trouble by a status that nobody knows yet, described or not', async () => {
    await box.control.health({ exchange: 'somethingNew' });
    expect(await look()).toEqual({ kind: 'troubled', incidents: [] });
  });

  test('is believed for a minute, then asked for again', async () => {
    await look();
    await box.control.health({ exchange: 'serviceInterruption' });
    at += 59_000;
    expect(await look()).toEqual({ kind: 'working' });
    at += 2_000;
    expect((await look()).kind).toBe('troubled');
  });

  test('is nobody’s to see without consent, and that is not kept', async () => {
    await box.control.health({ access: 'no-consent' });
    await expect(look()).rejects.toMatchObject({ code: 'access-denied' });
    await box.control.health({});
    expect(await look()).toEqual({ kind: 'working' });
  });

  test('is not waited for longer than asked', async () => {
    await box.control.faults({ latencyMs: 5_000 });
    await expect(health.exchange(AbortSignal.timeout(50))).rejects.toMatchObject({ code: 'timed-out' });
    await box.control.faults({});
  });
});
