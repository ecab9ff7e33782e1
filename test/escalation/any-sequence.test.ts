import fc from 'fast-check';
import { type EscalationRequest, type RequestPerson } from '../../src/domain/request';
import { isEnded, REQUEST_EVENTS, transition } from '../../src/domain/request-states';
import { answerQuestion } from '../../src/escalation/answer-question';
import { askBack } from '../../src/escalation/ask-back';
import { changeScope } from '../../src/escalation/change-scope';
import { completeTask } from '../../src/escalation/complete-task';
import { decideRequest } from '../../src/escalation/decide-request';
import { draftRequest } from '../../src/escalation/draft-request';
import { delegateRequest } from '../../src/escalation/delegate-request';
import { newExecution } from '../../src/escalation/execution/execution';
import { formOf } from '../../src/escalation/form-of-request';
import { retryRequest } from '../../src/escalation/retry-request';
import { scopeDigest } from '../../src/escalation/scope-digest';
import { submitRequest } from '../../src/escalation/submit-request';
import { sweepDue } from '../../src/escalation/sweep-due';
import { takeOver } from '../../src/escalation/take-over';
import { withdrawRequest } from '../../src/escalation/withdraw-request';
import { actor, policyWith, testDesk, type TestDesk } from './support/escalation-desk';
import { addressOf, ALEX, HANA, INES, OMAR, ZOE } from './support/people';
import { HOUR_MS } from './support/sample-request';

const FIRST = { number: 1 };
const DEED_NAMES = [
  'approve',
  'reject',
  'withdraw',
  'change-scope',
  'ask-back',
  'answer',
  'take-over',
  'delegate',
  'task-done',
  'task-failed',
  'retry',
  'start',
  'sweep',
] as const;

interface Deed {
  readonly name: (typeof DEED_NAMES)[number];
  readonly who: RequestPerson;
  /** Hours that pass before it. */
  readonly hours: number;
  /** At the same moment as the one before it. */
  readonly atOnce: boolean;
}

const anybody = fc.constantFrom(ALEX, ZOE, HANA, OMAR, INES);
const helpdesk = fc.constantFrom(HANA, OMAR, INES);

/** Most of what happens makes sense: else no request would come far. */
const nameAndDoer = fc.oneof(
  fc.tuple(fc.constantFrom(...DEED_NAMES), anybody),
  fc.tuple(fc.constantFrom<Deed['name']>('approve', 'reject', 'task-done', 'retry'), helpdesk),
  fc.tuple(fc.constantFrom<Deed['name']>('approve', 'start', 'task-done', 'sweep'), helpdesk),
);

const anyDeed: fc.Arbitrary<Deed> = fc
  .record({
    deed: nameAndDoer,
    hours: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 30, 300),
    atOnce: fc.boolean(),
  })
  .map(({ deed: [name, who], ...rest }) => ({ name, who, ...rest }));

async function perform(desk: TestDesk, { name, who }: Deed): Promise<unknown> {
  const { ports } = desk;
  const me = actor(who);
  switch (name) {
    case 'approve':
    case 'reject':
      return decideRequest(ports, me, FIRST, { wish: name, comment: '', seenDigest: null });
    case 'withdraw':
      return withdrawRequest(ports, me, FIRST);
    case 'change-scope': {
      const request = (await ports.requests.byNumber('contoso', 1))!;
      return changeScope(ports, me, FIRST, { ...formOf(request), query: `words ${request.version}` });
    }
    case 'ask-back':
      return askBack(ports, me, FIRST, 'Which period?');
    case 'answer':
      return answerQuestion(ports, me, FIRST, 'All of it.');
    case 'take-over':
      return takeOver(ports, me, FIRST);
    case 'delegate':
      return delegateRequest(ports, me, FIRST, addressOf(INES));
    case 'task-done':
    case 'task-failed':
      return completeTask(ports, me, FIRST, { success: name === 'task-done', comment: '' });
    case 'retry':
      return retryRequest(ports, me, FIRST);
    case 'start':
      return start(desk);
    case 'sweep':
      return sweepDue(ports);
  }
}

/** What the runner does with what was approved. */
async function start({ ports, now }: TestDesk): Promise<void> {
  const request = (await ports.requests.byNumber('contoso', 1))!;
  if (request.state !== 'approved') return;
  const { tenantId, number } = request;
  await ports.requests.change({
    request: { ...request, state: 'executing' },
    audit: [
      {
        at: now,
        tenantId,
        request: number,
        actor: 'bot',
        what: { kind: 'started' },
        before: 'approved',
        after: 'executing',
      },
    ],
    jobs: [],
    execution: newExecution(request, 'purged', 'await-hand'),
  });
}

/** Rules that hold for a request at every moment, by itself and after the one before it. */
function check(before: EscalationRequest, after: EscalationRequest): void {
  const { approvals, rejections, scope, requester } = after;
  expect(after.scopeDigest).toBe(scopeDigest(scope));
  const voters = [...approvals, ...rejections].map(({ by }) => by.id);
  expect(new Set(voters).size).toBe(voters.length);
  expect(voters).not.toContain(requester.id);
  expect(voters).not.toContain(ZOE.id);
  expect(approvals.every((approval) => approval.scopeDigest === after.scopeDigest)).toBe(true);
  if (['approved', 'executing', 'done', 'failed'].includes(after.state)) {
    expect(approvals).toHaveLength(2);
    expect(after.expiresAt).toBeNull();
  }
  if (before.scopeDigest !== after.scopeDigest && before.version + 1 === after.version) {
    expect(voters).toEqual([]);
  }
  if (isEnded(before.state) && before.state !== 'failed') expect(after).toEqual(before);
  if (isEnded(after.state)) {
    expect([after.expiresAt, after.remindAt, after.handOverAt]).toEqual([null, null, null]);
  }
}

/** Steps of the record, each from where the one before it led to. */
function checkRecord(desk: TestDesk, state: EscalationRequest['state']): void {
  let at: EscalationRequest['state'] = 'draft';
  for (const { before, after } of desk.memory.records) {
    if (before === null || after === null || before === after) continue;
    expect(before).toBe(at);
    const reachable = REQUEST_EVENTS.map((event) => transition(before, event)).flatMap((move) =>
      move.kind === 'to' ? [move.state] : [],
    );
    expect(reachable).toContain(after);
    at = after;
  }
  expect(at).toBe(state);
}

/** Deeds that happen at the same moment stand together. */
function moments(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const together: Deed[][] = [];
  for (const deed of deeds) {
    const last = together.at(-1);
    if (deed.atOnce && last) last.push(deed);
    else together.push([deed]);
  }
  return together;
}

test('whatever people do, and however many at once, every rule about a request holds', async () => {
  const reached = new Set<EscalationRequest['state'] | null>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25, size: 'max' }), async (deeds) => {
      const desk = testDesk({ policy: policyWith({ approvers: 2, rejection: 'majority' }) });
      const draft = await draftRequest(desk.ports, actor(ALEX), { kind: 'purged', reason: 'Needed' });
      await submitRequest(desk.ports, actor(ALEX), draft, draft.form);
      let before = (await desk.ports.requests.byNumber('contoso', 1))!;
      for (const moment of moments(deeds)) {
        desk.now += Math.max(...moment.map(({ hours }) => hours)) * HOUR_MS;
        await Promise.all(moment.map((deed) => perform(desk, deed)));
        const after = (await desk.ports.requests.byNumber('contoso', 1))!;
        check(before, after);
        before = after;
      }
      checkRecord(desk, before.state);
      for (const { after } of desk.memory.records) reached.add(after);
    }),
    { numRuns: 150 },
  );
  expect(reached).toContain('executing');
  expect(reached).toContain('expired');
});
