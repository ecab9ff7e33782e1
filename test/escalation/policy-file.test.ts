import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/escalation/policy';
import { readPolicy } from '../../src/escalation/policy-file';

/** The problems as `path: message`. */
function problems(policy: unknown): readonly string[] {
  const reading = readPolicy(typeof policy === 'string' ? policy : JSON.stringify(policy));
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`);
}

it('is as it is by default where it says nothing', () => {
  expect(readPolicy('{}')).toEqual({ ok: true, policy: DEFAULT_POLICY });
});

it('says of each kind what differs from the rules of all', () => {
  const reading = readPolicy(
    JSON.stringify({
      workingHours: { timezone: 'Europe/Berlin', to: '24:00' },
      default: { remindAfterHours: 2, expireAfterHours: 40 },
      kinds: { export: { approvers: 2, rejection: 'majority', expireAfterHours: 20 } },
      restoreApprovalAbove: 500,
    }),
  );
  expect(reading).toMatchObject({
    ok: true,
    policy: {
      workingHours: { ...DEFAULT_POLICY.workingHours, timezone: 'Europe/Berlin', to: '24:00' },
      kinds: {
        hold: { ...DEFAULT_POLICY.kinds.hold, remindAfterHours: 2, expireAfterHours: 40 },
        export: { approvers: 2, rejection: 'majority', remindAfterHours: 2, expireAfterHours: 20 },
      },
      restoreApprovalAbove: 500,
    },
  });
});

it('may begin with a byte order mark', () => {
  expect(readPolicy('\ufeff{}').ok).toBe(true);
});

it.each<[unknown, readonly string[]]>([
  ['{', [': is not JSON']],
  ['', [': is not JSON']],
  [[], [': must be an object']],
  [null, [': must be an object']],
  [{ kind: {} }, ['kind: is not known']],
  [{ kinds: { holds: {} } }, ['kinds.holds: is not known']],
  [{ kinds: { hold: { approver: 2 } } }, ['kinds.hold.approver: is not known']],
  [{ kinds: { hold: 2 } }, ['kinds.hold: must be an object']],
  [{ kinds: { hold: { approvers: 3 } } }, ['kinds.hold.approvers: must be 1 or 2']],
  [{ kinds: { hold: { approvers: '2' } } }, ['kinds.hold.approvers: must be 1 or 2']],
  [{ default: { rejection: 'none' } }, ['default.rejection: must be "first" or "majority"']],
  [{ default: { remindAfterHours: 0 } }, ['default.remindAfterHours: must be more than 0']],
  [{ default: { expireAfterHours: 2001 } }, ['default.expireAfterHours: must be at most 2000']],
  [{ default: { expireAfterHours: '80' } }, ['default.expireAfterHours: must be a number of working hours']],
  [
    { kinds: { purged: { remindAfterHours: 80 } } },
    ['kinds.purged.remindAfterHours: must be less than "expireAfterHours": nobody would be reminded'],
  ],
  [
    { workingHours: { timezone: 'Middle-earth/Shire' } },
    ['workingHours.timezone: must be an IANA time zone such as "Europe/Berlin"'],
  ],
  [{ workingHours: { days: [] } }, ['workingHours.days: must name one day at least']],
  [{ workingHours: { days: [1, 1] } }, ['workingHours.days: must not name a day twice']],
  [{ workingHours: { days: [0] } }, ['workingHours.days.0: must be a day: 1 is Monday, 7 Sunday']],
  [{ workingHours: { days: 'Monday' } }, ['workingHours.days: must be a list of days']],
  [{ workingHours: { from: '8:00' } }, ['workingHours.from: must be a time such as "08:00"']],
  [{ workingHours: { from: '18:00' } }, ['workingHours.to: must be an hour after "from" at least']],
  [{ restoreApprovalAbove: -1 }, ['restoreApprovalAbove: must be 0 or more']],
  [{ restoreApprovalAbove: 1.5 }, ['restoreApprovalAbove: must be a whole number']],
  [
    { workingHours: { from: 8 }, kinds: { hold: { approvers: 0 }, export: { remindAfterHours: -1 } } },
    [
      'workingHours.from: must be a time such as "08:00"',
      'kinds.hold.approvers: must be 1 or 2',
      'kinds.export.remindAfterHours: must be more than 0',
    ],
  ],
])('%j is refused, and it is said where and why', (policy, expected) => {
  expect(problems(policy)).toEqual(expected);
});

it('never throws, whatever stands in the file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const reading = readPolicy(text);
      expect(reading.ok || reading.problems.length > 0).toBe(true);
    }),
  );
});

it('has an example that is sound and shows every rule', () => {
  const text = readFileSync('env/policy.example.json', 'utf8');
  const reading = readPolicy(text);
  expect(reading).toMatchObject({ ok: true, policy: { kinds: { export: { approvers: 2 } } } });
  for (const name of [
    ...Object.keys(DEFAULT_POLICY.workingHours),
    ...Object.keys(DEFAULT_POLICY.kinds.hold),
  ]) {
    expect(text).toContain(`"${name}"`);
  }
});
