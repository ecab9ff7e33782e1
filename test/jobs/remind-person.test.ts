import { RecoveryError } from '../../src/domain/errors';
import { DAY_MS } from '../../src/domain/time';
import { remindPerson, type RemindPorts } from '../../src/jobs/remind-person';
import { DEFAULT_POLICY } from '../../src/policy/policy';
import { type OutboundMessage } from '../../src/presentation/message';
import { type ReminderRounds } from '../../src/watch/ports';
import { type Reminder } from '../../src/watch/reminder';

const NOW = Date.parse('2026-11-25T08:30:00Z');

const REMINDER: Reminder = {
  personId: 'alex',
  tenantId: 'tenant',
  choice: 'before',
  version: 1,
  lookAt: NOW + DAY_MS,
  weeklyAt: NOW + 5 * DAY_MS,
  toldUntil: null,
  failures: 0,
  stopped: null,
};

interface Scene extends RemindPorts {
  readonly sent: OutboundMessage[];
  readonly outcomes: string[];
  readonly kept: () => Reminder | null;
}

interface Circumstances {
  readonly reminder?: Partial<Reminder> | null;
  readonly sends?: readonly Awaited<ReturnType<RemindPorts['messenger']['send']>>[];
  readonly chat?: string | null;
  readonly count?: () => void;
  readonly now?: number;
  readonly watch?: boolean;
  /** What somebody else does between counting and keeping. */
  readonly meanwhile?: (reminders: ReminderRounds) => Promise<unknown>;
}

/** Five messages, two of which vanish within three days. */
function scene({
  reminder = {},
  sends = ['sent'],
  chat = 'chat',
  now = NOW,
  ...how
}: Circumstances = {}): Scene {
  let kept: Reminder | null = reminder === null ? null : { ...REMINDER, ...reminder };
  const sent: OutboundMessage[] = [];
  const outcomes: string[] = [];
  const left = [...sends];
  const reminders: ReminderRounds = {
    find: () => Promise.resolve(kept),
    takeDue: () => Promise.reject(new Error('unexpected takeDue')),
    change: (seen, change) => {
      if (kept?.version !== seen.version) return Promise.resolve(false);
      kept = { ...seen, ...change, version: seen.version + 1 };
      return Promise.resolve(true);
    },
  };
  return {
    reminders,
    sent,
    outcomes,
    kept: () => kept,
    now: () => now,
    policy: () => ({ ...DEFAULT_POLICY, features: { ...DEFAULT_POLICY.features, watch: how.watch ?? true } }),
    onLooked: (outcome) => outcomes.push(outcome),
    chats: { personalChat: () => Promise.resolve(chat) },
    viewerOf: () =>
      Promise.resolve({
        language: 'en',
        locale: 'en',
        timezone: 'UTC',
        now,
        retentionDays: 14,
        helpdesk: false,
        policy: DEFAULT_POLICY,
      }),
    messenger: {
      send: (_chat, message) => {
        const outcome = left.shift();
        if (outcome === undefined) return Promise.reject(new Error('unexpected send'));
        if (outcome === 'sent') sent.push(message);
        return Promise.resolve(outcome);
      },
    },
    deletionTimes: {
      async *recoverable() {
        how.count?.();
        await how.meanwhile?.(reminders);
        const deleted = [13, 12, 9, 3, 1].map((days) => ({ at: now - days * DAY_MS, exact: true }));
        yield { deleted, last: true };
      },
    },
  };
}

const fails = (code: ConstructorParameters<typeof RecoveryError>[0]) => (): never => {
  throw new RecoveryError(code);
};

test('what vanishes within three days is told as a number, once', async () => {
  const ports = scene();
  await remindPerson(ports, 'alex');
  expect(ports.sent.map(({ summary }) => summary)).toEqual(['2 messages vanish within 3 days.']);
  expect(ports.kept()).toMatchObject({ toldUntil: NOW + 3 * DAY_MS, version: 2 });
  // Whatever repeats the job: it would have to send, and the messenger refuses.
  await remindPerson(ports, 'alex');
  expect(ports.outcomes).toEqual(['before', 'nothing']);
});

test('of two who count at the same moment one speaks', async () => {
  const ports = scene();
  const other = scene({
    meanwhile: () => Promise.resolve(),
  });
  const shared = { ...other, reminders: ports.reminders };
  await Promise.all([remindPerson(ports, 'alex'), remindPerson(shared, 'alex')]);
  expect([...ports.sent, ...other.sent]).toHaveLength(1);
});

test.each<readonly [string, Circumstances]>([
  ['nobody wants it any more', { reminder: null, sends: [] }],
  ['it has ended by itself', { reminder: { stopped: 'refused' }, sends: [] }],
  ['the organisation has switched it off', { watch: false, sends: [] }],
  ['it is night by now', { now: Date.parse('2026-11-25T21:00:00Z'), sends: [] }],
  [
    'it was stopped while the mailbox was counted',
    { sends: [], meanwhile: (reminders) => reminders.change(REMINDER, {}) },
  ],
])('nothing is said where %s', async (_what, how) => {
  const ports = scene(how);
  await remindPerson(ports, 'alex');
  expect(ports.sent).toEqual([]);
  expect(ports.outcomes).toEqual([]);
});

test('a channel that asks to come later is asked again, and then it is told', async () => {
  const ports = scene({ sends: ['try-later', 'sent'] });
  await expect(remindPerson(ports, 'alex')).rejects.toMatchObject({ code: 'service-unavailable' });
  expect(ports.kept()).toMatchObject({ toldUntil: null });
  await remindPerson(ports, 'alex');
  expect(ports.sent).toHaveLength(1);
});

test('a service that fails for now is the queue’s to try again', async () => {
  const ports = scene({ count: fails('throttled'), sends: [] });
  await expect(remindPerson(ports, 'alex')).rejects.toMatchObject({ code: 'throttled' });
  expect(ports.kept()).toEqual(REMINDER);
});

test.each<readonly [Reminder['stopped'], Circumstances]>([
  ['signed-out', { count: fails('sign-in-needed'), sends: [] }],
  ['refused', { count: fails('access-denied'), sends: [] }],
  ['refused', { count: fails('mailbox-not-in-exchange-online'), sends: [] }],
  ['unreachable', { chat: null, sends: [] }],
  ['unreachable', { sends: ['unreachable', 'unreachable', 'unreachable'] }],
])('after three mornings in a row that came to nothing it stops: %s', async (why, how) => {
  const ports = scene(how);
  for (let morning = 0; morning < 4; morning++) await remindPerson(ports, 'alex');
  expect(ports.kept()).toMatchObject({ stopped: why, failures: 3, toldUntil: null });
  expect(ports.outcomes).toEqual(['failed', 'failed', 'stopped']);
});

test('a morning that works makes good for those before', async () => {
  const ports = scene({ reminder: { failures: 2 } });
  await remindPerson(ports, 'alex');
  expect(ports.kept()).toMatchObject({ failures: 0, stopped: null });
});
