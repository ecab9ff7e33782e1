import { type EscalationRequest, type RequestPerson } from '../../src/domain/request';
import { type RequestState } from '../../src/domain/request-states';
import { answerQuestion } from '../../src/escalation/answer-question';
import { askBack } from '../../src/escalation/ask-back';
import { askForRelease } from '../../src/escalation/ask-for-release';
import { changeScope, type ChangeScopeOutcome } from '../../src/escalation/change-scope';
import { completeTask, type CompleteTaskOutcome } from '../../src/escalation/complete-task';
import { decideRequest } from '../../src/escalation/decide-request';
import { delegateRequest } from '../../src/escalation/delegate-request';
import { newExecution } from '../../src/escalation/execution/execution';
import { formOf } from '../../src/escalation/form-of-request';
import { type RequestForm } from '../../src/escalation/request-form';
import { retryRequest } from '../../src/escalation/retry-request';
import { takeOver } from '../../src/escalation/take-over';
import { actor, policyWith, testDesk, type TestDesk } from './support/escalation-desk';
import { addressOf, ALEX, HANA, OMAR, ZOE } from './support/people';
import { HOUR_MS, MONDAY, sampleRequest, sampleScope } from './support/sample-request';

const FIRST = { number: 1 };

function deskWith(
  parts: Partial<EscalationRequest> = {},
  ports: Parameters<typeof testDesk>[0] = {},
): TestDesk {
  const desk = testDesk(ports);
  desk.memory.put(sampleRequest(parts));
  return desk;
}

function word(outcome: { readonly kind: string; readonly why?: string }): string {
  return outcome.kind === 'refused' ? `refused: ${outcome.why ?? ''}` : outcome.kind;
}

const current = (desk: TestDesk, number = 1): Promise<EscalationRequest | null> =>
  desk.ports.requests.byNumber('contoso', number);

describe('another scope', () => {
  function change(
    desk: TestDesk,
    typed: Partial<RequestForm>,
    who: RequestPerson = ALEX,
  ): Promise<ChangeScopeOutcome> {
    const form = { ...formOf(sampleRequest()), ...typed };
    return changeScope(desk.ports, actor(who), FIRST, form);
  }

  it('makes all votes void and begins anew', async () => {
    const desk = deskWith({}, { policy: policyWith({ approvers: 2, rejection: 'majority' }) });
    await decideRequest(desk.ports, actor(HANA), FIRST, { wish: 'approve', comment: '', seenDigest: null });
    await decideRequest(desk.ports, actor(OMAR), FIRST, { wish: 'reject', comment: '', seenDigest: null });
    desk.now += HOUR_MS;
    const outcome = await change(desk, { query: 'tender' });
    expect(outcome).toMatchObject({
      kind: 'changed',
      approvalsVoided: 1,
      request: {
        state: 'submitted',
        scope: sampleScope({ query: 'tender' }),
        approvals: [],
        rejections: [],
        remindAt: MONDAY + 5 * HOUR_MS,
      },
    });
    expect(desk.memory.records.at(-1)?.what).toMatchObject({
      kind: 'scope-changed',
      from: sampleScope(),
      to: sampleScope({ query: 'tender' }),
      approvalsVoided: 1,
    });
    expect(desk.memory.told().at(-1)).toBe('scope-changed #1');
    const again = { wish: 'approve', comment: '', seenDigest: null } as const;
    expect(word(await decideRequest(desk.ports, actor(HANA), FIRST, again))).toBe('endorsed');
  });

  it('has an export counted again', async () => {
    const desk = testDesk();
    const estimate = { items: 3, size: 4, mailboxes: 1, unindexedItems: 0 };
    const scope = sampleScope({ kind: 'export' });
    desk.memory.put(
      sampleRequest({ scope, estimate }),
      newExecution({ tenantId: 'contoso', number: 1 }, 'export', 'await-approval'),
    );
    const outcome = await change(desk, { kind: 'export', from: '2026-01-01' });
    expect(outcome).toMatchObject({ kind: 'changed', request: { estimate: null } });
    expect(desk.memory.jobs).toContainEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
  });

  it('that is the same leaves everything as it is', async () => {
    const desk = deskWith();
    await change(desk, { query: 'tender' });
    const before = await current(desk);
    expect(word(await change(desk, { query: ' tender ' }))).toBe('unchanged');
    expect(await current(desk)).toEqual(before);
  });

  it('is checked like the first one, and neither kind nor reason changes unnoticed', async () => {
    const desk = deskWith();
    expect(await change(desk, { mailbox: 'Zoë' })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'mailbox', fault: 'mailbox-not-an-address', value: 'Zoë' }],
    });
    const before = await current(desk);
    expect(await change(desk, { kind: 'export', query: 'x', reason: 'another one' })).toMatchObject({
      kind: 'problems',
      problems: [
        { field: 'kind', fault: 'kind-fixed' },
        { field: 'reason', fault: 'reason-fixed' },
      ],
    });
    expect(await current(desk)).toEqual(before);
  });

  it('takes a reason that came back cut from a full card as the same', async () => {
    const reason = 'because '.repeat(200).trim();
    const desk = deskWith({ reason });
    const outcome = await change(desk, { query: 'x', reason: `${reason.slice(0, 300)}…` });
    expect(outcome).toMatchObject({ kind: 'changed', request: { reason } });
  });

  it('is the requester’s to ask for', async () => {
    expect(word(await change(deskWith(), { query: 'x' }, HANA))).toBe('refused: not-the-requester');
  });

  it.each<[RequestState, string]>([
    ['approved', 'already-approved'],
    ['executing', 'being-executed'],
    ['expired', 'already-expired'],
  ])('comes too late once it is %s', async (state, why) => {
    expect(word(await change(deskWith({ state }), { query: 'x' }))).toBe(`refused: ${why}`);
  });
});

describe('question and answer', () => {
  it('go from approver to requester and back, each on record', async () => {
    const desk = deskWith();
    await askBack(desk.ports, actor(HANA), FIRST, ' Which period?\0 ');
    const outcome = await answerQuestion(desk.ports, actor(ALEX), FIRST, 'All of it.');
    expect(outcome).toMatchObject({
      kind: 'remarked',
      request: {
        remarks: [
          { by: HANA, side: 'approver', text: 'Which period?' },
          { by: ALEX, side: 'requester', text: 'All of it.' },
        ],
      },
    });
    expect(desk.memory.told()).toEqual(['question #1', 'answer #1']);
    expect(desk.memory.records.map(({ what }) => what.kind)).toEqual(['remarked', 'remarked']);
  });

  it('are one answer for one question', async () => {
    const desk = deskWith();
    const say = (): Promise<{ kind: string }> => answerQuestion(desk.ports, actor(ALEX), FIRST, 'Hello?');
    expect(word(await say())).toBe('nothing-asked');
    await askBack(desk.ports, actor(HANA), FIRST, 'Which period?');
    expect([word(await say()), word(await say())]).toEqual(['remarked', 'nothing-asked']);
  });

  it('are not empty', async () => {
    const desk = deskWith();
    expect(word(await askBack(desk.ports, actor(HANA), FIRST, ' \u200f\n'))).toBe('nothing-said');
    expect(desk.memory.jobs).toEqual([]);
  });

  it('are not for others', async () => {
    const desk = deskWith();
    expect(word(await askBack(desk.ports, actor(ZOE), FIRST, 'Why?'))).toBe('refused: not-an-approver');
    expect(word(await askBack(desk.ports, actor(ALEX), FIRST, 'Why?'))).toBe('refused: own-request');
    expect(word(await answerQuestion(desk.ports, actor(HANA), FIRST, 'So.'))).toBe(
      'refused: not-the-requester',
    );
  });

  it('end with the request', async () => {
    const desk = deskWith({ state: 'rejected' });
    expect(word(await askBack(desk.ports, actor(HANA), FIRST, 'Why?'))).toBe('refused: already-rejected');
    expect(word(await answerQuestion(desk.ports, actor(ALEX), FIRST, 'So.'))).toBe(
      'refused: already-rejected',
    );
  });

  it('of long ago stand in the record alone', async () => {
    const desk = deskWith();
    for (let n = 1; n <= 25; n++) await askBack(desk.ports, actor(HANA), FIRST, `Question ${n}`);
    const remarks = (await current(desk))?.remarks ?? [];
    expect(remarks.map(({ text }) => text)).toHaveLength(20);
    expect(remarks.at(-1)?.text).toBe('Question 25');
    expect(desk.memory.records).toHaveLength(25);
  });
});

describe('whose hands it is in', () => {
  it('is whoever takes it over, until their time is over', async () => {
    const desk = deskWith({ assignee: OMAR });
    const outcome = await takeOver(desk.ports, actor(HANA), FIRST);
    expect(outcome).toMatchObject({
      kind: 'taken',
      request: { assignee: HANA, handOverAt: MONDAY + 8 * HOUR_MS },
    });
    expect(desk.memory.records.at(-1)?.what).toEqual({ kind: 'taken-over', from: OMAR });
    expect(word(await takeOver(desk.ports, actor(HANA), FIRST))).toBe('yours-already');
    expect(desk.memory.records).toHaveLength(1);
    expect(desk.memory.told()).toEqual(['taken-over #1']);
  });

  it('is another approver, told so, where it is handed on', async () => {
    const desk = deskWith({ assignee: HANA });
    const outcome = await delegateRequest(desk.ports, actor(HANA), FIRST, `Omar <${addressOf(OMAR)}>`);
    expect(outcome).toMatchObject({ kind: 'delegated', to: OMAR, request: { assignee: OMAR } });
    expect(desk.memory.told()).toEqual(['delegated #1']);
  });

  it.each([
    ['Omar', 'nobody-so-named'],
    ['nobody@contoso.example', 'nobody-so-named'],
    [addressOf(ZOE), 'not-theirs-to-do'],
    [addressOf(ALEX), 'not-theirs-to-do'],
  ])('is not %s', async (assignee, kind) => {
    const desk = deskWith();
    const outcome = await delegateRequest(desk.ports, actor(HANA), FIRST, assignee);
    expect(outcome.kind).toBe(kind);
    expect(desk.memory.records).toEqual([]);
  });

  it('is not to be changed by others, nor once it has ended', async () => {
    expect(word(await takeOver(deskWith().ports, actor(ZOE), FIRST))).toBe('refused: not-an-approver');
    expect(word(await takeOver(deskWith({ state: 'done' }).ports, actor(HANA), FIRST))).toBe(
      'refused: already-done',
    );
    expect(word(await takeOver(deskWith({ state: 'executing' }).ports, actor(HANA), FIRST))).toBe(
      'refused: being-executed',
    );
  });
});

describe('a task done by hand', () => {
  function deskWithTask(scope = sampleScope({ kind: 'purged' })): TestDesk {
    const desk = testDesk();
    desk.memory.put(
      sampleRequest({ state: 'executing', scope, assignee: HANA, handOverAt: MONDAY, remindAt: MONDAY }),
      newExecution({ tenantId: 'contoso', number: 1 }, scope.kind, 'await-hand'),
    );
    return desk;
  }
  const report = (desk: TestDesk, success: boolean, who = HANA, number = 1): Promise<CompleteTaskOutcome> =>
    completeTask(desk.ports, actor(who), { number }, { success, comment: 'Restored 12 items' });

  it('is done once an agent says so', async () => {
    const desk = deskWithTask();
    const result = { kind: 'by-hand', by: HANA, note: 'Restored 12 items' };
    expect(await report(desk, true)).toMatchObject({
      kind: 'done',
      request: { state: 'done', result, handOverAt: null, remindAt: null },
    });
    expect(await desk.memory.executions.find('contoso', 1)).toMatchObject({ step: null });
    expect(desk.memory.told()).toEqual(['done #1']);
    expect(word(await report(desk, true))).toBe('refused: already-done');
  });

  it('can be tried again where it did not work', async () => {
    const desk = deskWithTask();
    expect(await report(desk, false)).toMatchObject({
      kind: 'failed',
      request: { state: 'failed', failure: 'by-hand-failed' },
    });
    expect(desk.memory.records.at(-1)?.what).toMatchObject({ kind: 'failed', detail: 'Restored 12 items' });
    const again = await retryRequest(desk.ports, actor(OMAR), FIRST);
    expect(again).toMatchObject({
      kind: 'retried',
      request: { state: 'executing', failure: null, remindAt: MONDAY + 4 * HOUR_MS },
    });
    expect(desk.memory.told()).toEqual(['failed #1', 'task #1']);
    expect(word(await report(desk, true))).toBe('done');
  });

  it('is not the requester’s, nor the mailbox’s owner’s, nor an outsider’s to report on', async () => {
    const mailboxes = [{ address: addressOf(HANA), name: HANA.name, personId: HANA.id }];
    const desk = deskWithTask(sampleScope({ kind: 'departed', mailboxes }));
    expect(word(await report(desk, true, ALEX))).toBe('refused: own-request');
    expect(word(await report(desk, true, HANA))).toBe('refused: own-mailbox');
    expect(word(await report(desk, true, ZOE))).toBe('refused: not-an-approver');
    expect((await current(desk))?.state).toBe('executing');
    expect(desk.memory.records.map(({ what }) => what)).toMatchObject([
      { kind: 'decision-refused', wish: 'task', why: 'own-request' },
      { kind: 'decision-refused', wish: 'task', why: 'own-mailbox' },
      { kind: 'decision-refused', wish: 'task', why: 'not-an-approver' },
    ]);
  });

  it('is none where the bot carries it out', async () => {
    expect(word(await report(deskWith({ state: 'executing' }), true))).toBe('refused: not-yours-to-do');
  });

  it('is none before the approval', async () => {
    const scope = sampleScope({ kind: 'purged' });
    expect(word(await report(deskWith({ scope }), true))).toBe('refused: not-approved');
  });

  it('that ends a Litigation Hold ends the hold’s own request too', async () => {
    const scope = sampleScope({ kind: 'release', holdType: 'litigation', releases: 2 });
    const desk = deskWithTask(scope);
    const hold = sampleScope({ holdType: 'litigation' });
    desk.memory.put(sampleRequest({ number: 2, ref: 'request-2', state: 'done', scope: hold }));
    expect(word(await report(desk, true))).toBe('done');
    expect((await current(desk, 2))?.state).toBe('released');
    expect(desk.memory.told()).toEqual(['released #2', 'done #1']);
  });
});

describe('trying again', () => {
  it('goes on with what failed', async () => {
    const desk = deskWith({ state: 'failed', failure: 'role-missing', progress: 40 });
    expect(await retryRequest(desk.ports, actor(HANA), FIRST)).toMatchObject({
      kind: 'retried',
      request: { state: 'executing', failure: null, progress: null },
    });
    expect(desk.memory.jobs).toContainEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
  });

  it('is for approvers, where something failed', async () => {
    expect(word(await retryRequest(deskWith({ state: 'failed' }).ports, actor(ALEX), FIRST))).toBe(
      'refused: own-request',
    );
    expect(word(await retryRequest(deskWith().ports, actor(HANA), FIRST))).toBe('refused: not-approved');
  });
});

describe('asking for the end of a hold', () => {
  it.each([ALEX, HANA])('opens a form for its requester and for approvers (%p)', async (who) => {
    const desk = deskWith({ state: 'done' });
    const outcome = await askForRelease(desk.ports, actor(who), FIRST);
    expect(outcome).toMatchObject({
      kind: 'drafted',
      draft: { requester: who, releases: 1, form: { kind: 'release', mailbox: addressOf(ALEX) } },
    });
  });

  it('is not for others, nor for what is no hold in place', async () => {
    const desk = deskWith({ state: 'done' });
    expect(word(await askForRelease(desk.ports, actor(ZOE), FIRST))).toBe('refused: not-an-approver');
    expect(word(await askForRelease(deskWith().ports, actor(ALEX), FIRST))).toBe('refused: not-in-place');
    expect(word(await askForRelease(desk.ports, actor(ALEX), { number: 9 }))).toBe('no-such-request');
    expect(desk.drafts.size).toBe(0);
  });
});
