import { type EscalationRequest, type RequestPerson } from '../../src/domain/request';
import { bindHelpdesk } from '../../src/escalation/bind-helpdesk';
import { decideRequest } from '../../src/escalation/decide-request';
import { newExecution } from '../../src/escalation/execution/execution';
import { listOwn } from '../../src/escalation/list-own';
import { listQueue } from '../../src/escalation/list-queue';
import { policyWarnings } from '../../src/escalation/policy-warnings';
import { type RequestView } from '../../src/escalation/request-view';
import { showAudit } from '../../src/escalation/show-audit';
import { viewRequest } from '../../src/escalation/view-request';
import { actor, policyWith, testDesk, type TestDesk } from './support/escalation-desk';
import { addressOf, ALEX, HANA, OMAR, ZOE } from './support/people';
import { MONDAY, sampleRequest, sampleScope } from './support/sample-request';

function deskWith(parts: Partial<EscalationRequest> = {}): TestDesk {
  const desk = testDesk();
  desk.memory.put(sampleRequest(parts));
  return desk;
}

async function view(desk: TestDesk, who: RequestPerson): Promise<RequestView> {
  const outcome = await viewRequest(desk.ports, actor(who), { number: 1 });
  if (outcome.kind !== 'view') throw new Error(outcome.kind);
  return outcome.view;
}

const mailboxOf = (person: RequestPerson): EscalationRequest['scope']['mailboxes'][number] => ({
  address: addressOf(person),
  name: person.name,
  personId: person.id,
});

describe('a request is seen', () => {
  it('by its requester as such, be they an approver or not', async () => {
    expect(await view(deskWith(), ALEX)).toMatchObject({ role: 'requester', cannotDecide: 'own-request' });
    const desk = deskWith({ requester: HANA });
    expect(await view(desk, HANA)).toMatchObject({ role: 'requester', cannotDecide: 'own-request' });
  });

  it('by an approver, who can decide it once', async () => {
    const desk = testDesk({ policy: policyWith({ approvers: 2 }) });
    desk.memory.put(sampleRequest());
    expect(await view(desk, HANA)).toMatchObject({
      role: 'approver',
      cannotDecide: null,
      approvalsNeeded: 2,
    });
    const yes = { wish: 'approve', comment: '', seenDigest: null } as const;
    await decideRequest(desk.ports, actor(HANA), { number: 1 }, yes);
    expect(await view(desk, HANA)).toMatchObject({ role: 'approver', cannotDecide: 'already-voted' });
    expect(await view(desk, OMAR)).toMatchObject({ role: 'approver', cannotDecide: null });
  });

  it('by everybody else as bystanders', async () => {
    expect(await view(deskWith(), ZOE)).toMatchObject({
      role: 'bystander',
      cannotDecide: 'not-an-approver',
      runbook: null,
    });
  });

  it('by an approver as a bystander, where it is about their own mailbox', async () => {
    const desk = deskWith({ scope: sampleScope({ mailboxes: [mailboxOf(HANA)] }) });
    expect(await view(desk, HANA)).toMatchObject({ role: 'bystander', cannotDecide: 'own-mailbox' });
  });

  it('by nobody as an approver, where the directory does not answer', async () => {
    const desk = deskWith();
    desk.directory.silent = true;
    expect(await view(desk, HANA)).toMatchObject({
      role: 'bystander',
      cannotDecide: 'membership-unknown',
    });
    expect(await view(desk, ALEX)).toMatchObject({ role: 'requester' });
  });

  it('with its runbook by approvers alone, from the approval on', async () => {
    const scope = sampleScope({ kind: 'purged' });
    expect((await view(deskWith({ scope }), HANA)).runbook).toBeNull();
    const desk = deskWith({ scope, state: 'executing' });
    expect((await view(desk, HANA)).runbook).toMatchObject({ kind: 'purged' });
    expect((await view(desk, ALEX)).runbook).toBeNull();
  });

  it('with the reason why it cannot be approved, where its hold is released already', async () => {
    const desk = deskWith({ scope: sampleScope({ kind: 'release', releases: 2 }) });
    desk.memory.put(sampleRequest({ number: 2, ref: 'request-2', state: 'released' }));
    expect(await view(desk, HANA)).toMatchObject({ cannotDecide: 'already-released' });
  });

  it('by people of its own tenant only', async () => {
    const stranger = { ...actor(HANA), tenantId: 'fabrikam' };
    expect(await viewRequest(deskWith().ports, stranger, { ref: 'request-1' })).toEqual({
      kind: 'no-such-request',
    });
  });
});

describe('warnings', () => {
  const GB = 1024 ** 3;
  const estimate = { items: 10, size: GB, mailboxes: 1, unindexedItems: 0 };
  const dated = { from: '2026-11-20', to: '2026-11-22', query: 'x', until: '2027-01-01' };
  const warn = (parts: Partial<EscalationRequest>): readonly string[] =>
    policyWarnings(sampleRequest(parts), {
      policy: testDesk().ports.policy(),
      now: MONDAY,
    });

  it.each<[string, Partial<EscalationRequest>, readonly string[]]>([
    ['nothing special', { scope: sampleScope(dated), estimate }, []],
    ['a whole mailbox without end', {}, ['whole-mailbox', 'no-end']],
    [
      'somebody else’s mailbox',
      { scope: sampleScope({ ...dated, mailboxes: [mailboxOf(ZOE)] }) },
      ['somebody-elses-mailbox'],
    ],
    [
      'several mailboxes',
      { scope: sampleScope({ ...dated, mailboxes: [mailboxOf(ALEX), mailboxOf(ZOE)] }) },
      ['somebody-elses-mailbox', 'several-mailboxes'],
    ],
    [
      'a mailbox whose owner is gone',
      {
        scope: sampleScope({
          ...dated,
          kind: 'departed',
          mailboxes: [{ ...mailboxOf(ZOE), personId: null }],
        }),
      },
      ['somebody-elses-mailbox', 'owner-unknown'],
    ],
    [
      'purged mail of long ago',
      { scope: sampleScope({ ...dated, kind: 'purged', from: '2026-11-08' }) },
      ['beyond-retention'],
    ],
    [
      'purged mail of the last days',
      { scope: sampleScope({ ...dated, kind: 'purged', from: '2026-11-09' }) },
      [],
    ],
    ['nothing found', { scope: sampleScope(dated), estimate: { ...estimate, items: 0 } }, ['nothing-found']],
    ['11 GB', { scope: sampleScope(dated), estimate: { ...estimate, size: 11 * GB } }, ['several-psts']],
    ['10 GB', { scope: sampleScope(dated), estimate: { ...estimate, size: 10 * GB } }, []],
    ['41 GB', { scope: sampleScope(dated), estimate: { ...estimate, size: 41 * GB } }, ['several-packages']],
  ])('%s', (_, parts, expected) => {
    expect(warn(parts)).toEqual(expected);
  });

  it('that two approvers are needed', () => {
    const policy = policyWith({ approvers: 2 });
    const request = sampleRequest({ scope: sampleScope(dated) });
    expect(policyWarnings(request, { policy: policy(), now: MONDAY })).toEqual(['two-approvers-needed']);
  });
});

describe('the queue', () => {
  function deskWithMany(count: number): TestDesk {
    const desk = testDesk();
    for (let number = 1; number <= count; number++) {
      desk.memory.put(sampleRequest({ number, ref: `request-${number}` }));
    }
    return desk;
  }
  const numbers = async (desk: TestDesk, page: number): Promise<readonly number[]> => {
    const outcome = await listQueue(desk.ports, actor(HANA), page);
    return outcome.kind === 'queue' ? outcome.list.requests.map(({ number }) => number) : [];
  };

  it('shows approvers what waits, oldest first, eight a page', async () => {
    const desk = deskWithMany(12);
    expect(await numbers(desk, 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await numbers(desk, 2)).toEqual([9, 10, 11, 12]);
    expect(await listQueue(desk.ports, actor(HANA), 2)).toMatchObject({
      page: 2,
      pages: 2,
      list: { total: 12 },
    });
  });

  it.each([3, 0, -1, 1.5, Number.NaN, 1e300])('begins anew at page %p', async (page) => {
    expect((await numbers(deskWithMany(12), page))[0]).toBe(1);
  });

  it('holds tasks for a hand, and nothing that is decided', async () => {
    const desk = deskWithMany(1);
    const scope = sampleScope({ kind: 'purged' });
    desk.memory.put(
      sampleRequest({ number: 2, ref: 'request-2', state: 'executing', scope }),
      newExecution({ tenantId: 'contoso', number: 2 }, 'purged', 'await-hand'),
    );
    desk.memory.put(sampleRequest({ number: 3, ref: 'request-3', state: 'rejected' }));
    expect(await numbers(desk, 1)).toEqual([1, 2]);
  });

  it('does not show an approver what is asked for about their own mailbox', async () => {
    const desk = deskWithMany(2);
    const scope = sampleScope({ mailboxes: [mailboxOf(HANA)] });
    desk.memory.put(sampleRequest({ number: 2, ref: 'request-2', scope }));
    expect(await numbers(desk, 1)).toEqual([1]);
  });

  it('is for approvers', async () => {
    const desk = deskWithMany(1);
    expect(await listQueue(desk.ports, actor(ZOE), 1)).toEqual({ kind: 'refused', why: 'not-an-approver' });
    desk.directory.silent = true;
    expect(await listQueue(desk.ports, actor(HANA), 1)).toEqual({
      kind: 'refused',
      why: 'membership-unknown',
    });
  });
});

it('one’s own requests are listed newest first', async () => {
  const desk = testDesk();
  for (const [number, requester] of [ALEX, ZOE, ALEX].entries()) {
    desk.memory.put(sampleRequest({ number: number + 1, ref: `request-${number}`, requester }));
  }
  const list = await listOwn(desk.ports, actor(ALEX));
  expect(list.requests.map(({ number }) => number)).toEqual([3, 1]);
  expect(list.total).toBe(2);
});

describe('the record of a request', () => {
  it('is for its requester and for approvers', async () => {
    const desk = deskWith();
    await decideRequest(
      desk.ports,
      actor(HANA),
      { number: 1 },
      { wish: 'approve', comment: 'ok', seenDigest: null },
    );
    for (const who of [ALEX, OMAR]) {
      expect(await showAudit(desk.ports, actor(who), { number: 1 })).toMatchObject({
        kind: 'record',
        request: { number: 1 },
        records: [{ seq: 1, what: { kind: 'approved' } }],
      });
    }
  });

  it('is not for others, nor for whose mailbox it is about', async () => {
    const desk = deskWith({ scope: sampleScope({ mailboxes: [mailboxOf(HANA)] }) });
    expect(await showAudit(desk.ports, actor(ZOE), { number: 1 })).toMatchObject({ why: 'not-an-approver' });
    expect(await showAudit(desk.ports, actor(HANA), { number: 1 })).toMatchObject({ why: 'own-mailbox' });
    expect(await showAudit(desk.ports, actor(HANA), { number: 2 })).toEqual({ kind: 'no-such-request' });
  });
});

describe('“helpdesk here”', () => {
  const here = { isChannel: true, conversationId: '19:channel' };

  it('binds a channel, on record, for a member of the helpdesk', async () => {
    const desk = testDesk();
    expect(await bindHelpdesk(desk.ports, actor(HANA), here)).toEqual({ kind: 'bound' });
    expect(await bindHelpdesk(desk.ports, actor(HANA), here)).toEqual({ kind: 'bound' });
    expect(desk.helpdesk.bound).toBe('19:channel');
    expect(desk.memory.records).toMatchObject([
      { request: null, actor: HANA, what: { kind: 'helpdesk-bound', conversationId: '19:channel' } },
    ]);
  });

  it('binds nothing else', async () => {
    const desk = testDesk();
    const chat = { isChannel: false, conversationId: 'a:chat' };
    expect(await bindHelpdesk(desk.ports, actor(HANA), chat)).toEqual({ kind: 'not-a-channel' });
    expect(await bindHelpdesk(desk.ports, actor(ZOE), here)).toEqual({
      kind: 'refused',
      why: 'not-an-approver',
    });
    desk.directory.silent = true;
    expect(await bindHelpdesk(desk.ports, actor(HANA), here)).toEqual({
      kind: 'refused',
      why: 'membership-unknown',
    });
    const without = testDesk({ helpdeskGroupId: null });
    expect(await bindHelpdesk(without.ports, actor(HANA), here)).toEqual({ kind: 'no-helpdesk' });
    expect(desk.helpdesk.bound).toBeNull();
  });
});
