import { newExecution } from '../../src/escalation/execution/execution';
import { sweepDue } from '../../src/escalation/sweep-due';
import { testDesk } from './support/escalation-desk';
import { HANA } from './support/people';
import { HOUR_MS, MONDAY, sampleRequest, sampleScope } from './support/sample-request';

const NOTHING = { expired: 0, handedOver: 0, reminded: 0 };

it('reminds of what waits, and again after as many working hours', async () => {
  const desk = testDesk();
  desk.memory.put(sampleRequest());
  expect(await sweepDue(desk.ports)).toEqual(NOTHING);
  desk.now = MONDAY + 4 * HOUR_MS;
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, reminded: 1 });
  expect(await sweepDue(desk.ports)).toEqual(NOTHING);
  expect(await desk.ports.requests.byNumber('contoso', 1)).toMatchObject({
    state: 'submitted',
    remindAt: MONDAY + 8 * HOUR_MS,
  });
  expect(desk.memory.told()).toEqual(['reminder #1']);
  expect(desk.memory.records).toMatchObject([{ actor: 'bot', what: { kind: 'reminded' } }]);
});

it('reminds once, however long nobody swept', async () => {
  const desk = testDesk();
  desk.memory.put(sampleRequest());
  desk.now = MONDAY + 9 * 24 * HOUR_MS;
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, reminded: 1 });
});

it('gives back to everybody what its assignee let lie', async () => {
  const desk = testDesk();
  desk.memory.put(sampleRequest({ assignee: HANA, handOverAt: MONDAY, remindAt: null }));
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, handedOver: 1 });
  expect(await desk.ports.requests.byNumber('contoso', 1)).toMatchObject({
    assignee: null,
    handOverAt: null,
  });
  expect(desk.memory.records).toMatchObject([{ what: { kind: 'handed-over', from: HANA } }]);
  expect(desk.memory.told()).toEqual(['handed-over #1']);
});

it('ends what nobody decided in time, instead of reminding of it', async () => {
  const desk = testDesk();
  desk.memory.put(
    sampleRequest({ scope: sampleScope({ kind: 'export' }), expiresAt: MONDAY, remindAt: MONDAY }),
    newExecution({ tenantId: 'contoso', number: 1 }, 'export', 'await-approval'),
  );
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, expired: 1 });
  expect(await desk.ports.requests.byNumber('contoso', 1)).toMatchObject({
    state: 'expired',
    expiresAt: null,
    remindAt: null,
  });
  expect(desk.memory.told()).toEqual(['expired #1']);
  expect(desk.memory.jobs).toContainEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
});

it('reminds of what a hand has to do, which never expires', async () => {
  const desk = testDesk();
  const scope = sampleScope({ kind: 'purged' });
  desk.memory.put(sampleRequest({ scope, state: 'executing', expiresAt: null, remindAt: MONDAY }));
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, reminded: 1 });
});

it('tells once that the day a hold was wished for has passed, and leaves the hold as it is', async () => {
  const desk = testDesk();
  desk.memory.put(sampleRequest({ state: 'done', expiresAt: null, remindAt: MONDAY + HOUR_MS }));
  expect(await sweepDue(desk.ports)).toEqual(NOTHING);
  desk.now = MONDAY + HOUR_MS;
  expect(await sweepDue(desk.ports)).toEqual({ ...NOTHING, reminded: 1 });
  desk.now = MONDAY + 30 * 24 * HOUR_MS;
  expect(await sweepDue(desk.ports)).toEqual(NOTHING);
  expect(await desk.ports.requests.byNumber('contoso', 1)).toMatchObject({ state: 'done', remindAt: null });
  expect(desk.memory.told()).toEqual(['hold-ends #1']);
  expect(desk.memory.records).toMatchObject([{ actor: 'bot', what: { kind: 'reminded' }, after: null }]);
});

it('takes away deadlines that mean nothing any more, without a word', async () => {
  const desk = testDesk();
  desk.memory.put(
    sampleRequest({ state: 'executing', assignee: HANA, handOverAt: MONDAY, remindAt: MONDAY }),
  );
  expect(await sweepDue(desk.ports)).toEqual(NOTHING);
  expect(await desk.ports.requestLists.due(desk.now, 10)).toEqual([]);
  expect(desk.memory.jobs).toEqual([]);
});

it('does each thing once where two processes sweep at once', async () => {
  const desk = testDesk();
  for (let number = 1; number <= 120; number++) {
    const due = number % 3 === 0 ? { expiresAt: MONDAY } : { remindAt: MONDAY };
    desk.memory.put(sampleRequest({ number, ref: `request-${number}`, ...due }));
  }
  const [one, other] = await Promise.all([sweepDue(desk.ports), sweepDue(desk.ports)]);
  expect(one.expired + other.expired).toBe(40);
  expect(one.reminded + other.reminded).toBe(80);
  expect(new Set(desk.memory.told()).size).toBe(120);
  expect(desk.memory.told()).toHaveLength(120);
});
