import { type AuditEvent } from '../../src/domain/audit';
import { refusalLog } from '../../src/escalation/refusal-log';
import { actor } from './support/escalation-desk';
import { HANA, ZOE } from './support/people';
import { MONDAY, sampleRequest } from './support/sample-request';

function kept(): {
  readonly events: AuditEvent[];
  readonly append: (more: readonly AuditEvent[]) => Promise<void>;
} {
  const events: AuditEvent[] = [];
  return {
    events,
    append: (more) => {
      events.push(...more);
      return Promise.resolve();
    },
  };
}

it('keeps people, requests, wishes and reasons apart', async () => {
  const audit = kept();
  const log = refusalLog(audit, () => MONDAY);
  const [one, other] = [sampleRequest(), sampleRequest({ number: 2, ref: 'request-2' })];
  for (let twice = 0; twice < 2; twice++) {
    await log.note(actor(ZOE), one, 'approve', 'not-an-approver');
    await log.note(actor(HANA), one, 'approve', 'not-an-approver');
    await log.note(actor(ZOE), other, 'approve', 'not-an-approver');
    await log.note(actor(ZOE), one, 'reject', 'not-an-approver');
    await log.note(actor(ZOE), one, 'approve', 'membership-unknown');
  }
  expect(audit.events).toHaveLength(5);
});

it('writes one line where somebody presses with many fingers at once', async () => {
  const audit = kept();
  const log = refusalLog(audit, () => MONDAY);
  await Promise.all(
    Array.from({ length: 50 }, () => log.note(actor(ZOE), sampleRequest(), 'approve', 'not-an-approver')),
  );
  expect(audit.events).toHaveLength(1);
});

it('remembers the latest ten thousand, so that it cannot grow without end', async () => {
  const audit = kept();
  const log = refusalLog(audit, () => MONDAY);
  const note = (number: number): Promise<void> =>
    log.note(actor(ZOE), sampleRequest({ number, ref: `request-${number}` }), 'approve', 'not-an-approver');
  for (let number = 0; number <= 10_000; number++) await note(number);
  await note(10_000);
  expect(audit.events).toHaveLength(10_001);
  await note(0);
  expect(audit.events).toHaveLength(10_002);
});
