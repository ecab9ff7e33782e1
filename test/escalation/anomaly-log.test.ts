import { type AuditEvent } from '../../src/domain/audit';
import { anomalyLog } from '../../src/escalation/anomaly-log';
import { actor } from './support/escalation-desk';
import { HANA, ZOE } from './support/people';
import { MONDAY } from './support/sample-request';

const SEARCHES = { kind: 'limit-reached', limit: 'searches', most: 9 } as const;

it('puts the same of one person on record once a minute', async () => {
  const events: AuditEvent[] = [];
  let now = MONDAY;
  const append = (more: readonly AuditEvent[]): Promise<void> => {
    events.push(...more);
    return Promise.resolve();
  };
  const log = anomalyLog({ append }, () => now);
  for (let twice = 0; twice < 2; twice++) {
    await log.note(actor(ZOE), SEARCHES);
    await log.note(actor(HANA), SEARCHES);
    await log.note(actor(ZOE), { kind: 'foreign-card-refused', verb: 'restore' });
  }
  expect(events.map(({ actor: who, what }) => [who, what.kind])).toEqual([
    [ZOE, 'limit-reached'],
    [HANA, 'limit-reached'],
    [ZOE, 'foreign-card-refused'],
  ]);
  now += 61_000;
  await log.note(actor(ZOE), SEARCHES);
  expect(events).toHaveLength(4);
});

it('tries again where the record could not be written', async () => {
  let broken = true;
  const events: AuditEvent[] = [];
  const append = (more: readonly AuditEvent[]): Promise<void> => {
    if (broken) return Promise.reject(new Error('down'));
    events.push(...more);
    return Promise.resolve();
  };
  const log = anomalyLog({ append }, () => MONDAY);
  await expect(log.note(actor(ZOE), SEARCHES)).rejects.toThrow('down');
  broken = false;
  await log.note(actor(ZOE), SEARCHES);
  expect(events).toHaveLength(1);
});
