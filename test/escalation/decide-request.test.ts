import { EDiscoveryDenied } from '../../src/domain/ediscovery-denied';
import { RecoveryError } from '../../src/domain/errors';
import { type RequestPerson } from '../../src/domain/request';
import { type RequestState } from '../../src/domain/request-states';
import { type Decision, decideRequest, type DecisionOutcome } from '../../src/escalation/decide-request';
import { newExecution } from '../../src/escalation/execution/execution';
import { type RequestStore } from '../../src/escalation/ports';
import { withdrawRequest } from '../../src/escalation/withdraw-request';
import { actor, policyWith, testDesk, type TestDesk } from './support/escalation-desk';
import { addressOf, ALEX, HANA, INES, OMAR, ZOE } from './support/people';
import { HOUR_MS, MONDAY, sampleRequest, sampleScope } from './support/sample-request';

const APPROVE: Decision = { wish: 'approve', comment: '', seenDigest: null };
const REJECT: Decision = { wish: 'reject', comment: '', seenDigest: null };

function decide(
  desk: TestDesk,
  who: RequestPerson,
  decision: Decision = APPROVE,
  number = 1,
): Promise<DecisionOutcome> {
  return decideRequest(desk.ports, actor(who), { number }, decision);
}

/** What came of it in a word. */
function word(outcome: DecisionOutcome): string {
  return outcome.kind === 'refused' ? `refused: ${outcome.why}` : outcome.kind;
}

function deskWith(
  parts: Parameters<typeof sampleRequest>[0] = {},
  ports: Parameters<typeof testDesk>[0] = {},
): TestDesk {
  const desk = testDesk(ports);
  desk.memory.put(sampleRequest(parts));
  return desk;
}

/** Refused decisions on record. */
function refusals(desk: TestDesk): readonly string[] {
  return desk.memory.records.flatMap(({ what, actor: by }) =>
    what.kind === 'decision-refused' && by !== 'bot' ? [`${by.id} ${what.wish}: ${what.why}`] : [],
  );
}

describe('an approver’s yes', () => {
  it('approves, stops the clock, has it carried out and people told, all at once', async () => {
    const desk = deskWith();
    const outcome = await decide(desk, HANA, { ...APPROVE, comment: ' ok by legal\0 ' });
    expect(outcome).toMatchObject({
      kind: 'approved',
      request: {
        state: 'approved',
        version: 2,
        approvals: [{ by: HANA, at: MONDAY, comment: 'ok by legal', scopeDigest: 'digest' }],
        expiresAt: null,
        remindAt: null,
      },
    });
    expect(desk.memory.records).toMatchObject([
      {
        actor: HANA,
        before: 'submitted',
        after: 'approved',
        what: { kind: 'approved', comment: 'ok by legal' },
      },
    ]);
    expect(desk.memory.told()).toEqual(['approved #1']);
    expect(desk.memory.jobs[1]).toEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
  });

  it('keeps reminding of what a hand has to do', async () => {
    const desk = deskWith({ scope: sampleScope({ kind: 'purged' }), assignee: OMAR });
    expect(await decide(desk, HANA)).toMatchObject({
      request: {
        expiresAt: null,
        remindAt: MONDAY + 4 * HOUR_MS,
        handOverAt: MONDAY + 8 * HOUR_MS,
      },
    });
  });

  it('keeps no more of a comment than has a place, and no half of a character', async () => {
    const outcome = await decide(deskWith(), HANA, {
      ...APPROVE,
      comment: `${'x'.repeat(998)}😀😀${'x'.repeat(9_000)}`,
    });
    const comment = outcome.kind === 'approved' ? outcome.request.approvals[0]!.comment : '';
    expect(comment).toBe(`${'x'.repeat(998)}…`);
  });

  it('is known by the card’s reference as well, in the own tenant alone', async () => {
    const desk = deskWith();
    const elsewhere = { ...actor(HANA), tenantId: 'fabrikam' };
    expect(word(await decideRequest(desk.ports, elsewhere, { ref: 'request-1' }, APPROVE))).toBe(
      'no-such-request',
    );
    expect(word(await decideRequest(desk.ports, actor(HANA), { ref: 'request-1' }, APPROVE))).toBe(
      'approved',
    );
  });

  it.each([0, 2, -1, 1.5, Number.NaN, 1e300])('finds no request %p', async (number) => {
    expect(word(await decide(deskWith(), HANA, APPROVE, number))).toBe('no-such-request');
  });
});

describe('who may not decide', () => {
  it('somebody outside the helpdesk', async () => {
    const desk = deskWith();
    expect(word(await decide(desk, ZOE))).toBe('refused: not-an-approver');
    expect(refusals(desk)).toEqual(['zoe approve: not-an-approver']);
    expect((await desk.ports.requests.byNumber('contoso', 1))?.version).toBe(1);
  });

  it('somebody who left the helpdesk a moment ago', async () => {
    const desk = deskWith({}, { policy: policyWith({ approvers: 2 }) });
    await decide(desk, OMAR);
    expect(desk.helpdesk.known.get(OMAR.id)).toBe(true);
    desk.directory.members.delete(OMAR.id);
    expect(word(await decide(desk, OMAR, REJECT))).toBe('refused: not-an-approver');
    expect(desk.helpdesk.known.get(OMAR.id)).toBe(false);
  });

  it.each([new RecoveryError('throttled'), new EDiscoveryDenied('consent-missing')])(
    'anybody, where the directory does not tell (%p)',
    async (error) => {
      const desk = deskWith();
      desk.directory.isMember = () => Promise.reject(error);
      expect(word(await decide(desk, HANA))).toBe('refused: membership-unknown');
      expect(refusals(desk)).toEqual(['hana approve: membership-unknown']);
    },
  );

  it('anybody, where no helpdesk group is set', async () => {
    expect(word(await decide(deskWith({}, { helpdeskGroupId: null }), HANA))).toBe(
      'refused: not-an-approver',
    );
  });

  it('who asked for it', async () => {
    const desk = deskWith({
      requester: HANA,
      scope: sampleScope({ mailboxes: [{ address: 'zoe@contoso.example', name: 'Zoë', personId: 'zoe' }] }),
    });
    expect(word(await decide(desk, HANA))).toBe('refused: own-request');
    expect(word(await decide(desk, OMAR))).toBe('approved');
  });

  it('whose mailbox it is about, be it one of several', async () => {
    const mailboxes = [ALEX, HANA].map((person) => ({
      address: addressOf(person),
      name: person.name,
      personId: person.id,
    }));
    const desk = deskWith({ scope: sampleScope({ mailboxes }) });
    expect(word(await decide(desk, HANA))).toBe('refused: own-mailbox');
    expect(word(await decide(desk, OMAR, REJECT))).toBe('rejected');
  });

  it('whose mailbox it is by address, where the request knows no owner', async () => {
    const mailboxes = [{ address: addressOf(HANA), name: 'hana', personId: null }];
    const desk = deskWith({ scope: sampleScope({ kind: 'departed', mailboxes }) });
    desk.directory.people.set('hana', {
      ...desk.directory.people.get('hana')!,
      address: 'Hana@Contoso.Example',
    });
    expect(word(await decide(desk, HANA))).toBe('refused: own-mailbox');
  });

  it('on record once a minute, however often it is tried', async () => {
    const desk = deskWith();
    for (let press = 0; press < 20; press++) {
      await decide(desk, ZOE);
      desk.now += 5_000;
    }
    await decide(desk, ZOE, REJECT);
    expect(refusals(desk)).toEqual([
      'zoe approve: not-an-approver',
      'zoe approve: not-an-approver',
      'zoe reject: not-an-approver',
    ]);
  });

  it('on record again where the record could not be written', async () => {
    const desk = deskWith();
    const keep = desk.memory.audit.append.bind(desk.memory.audit);
    desk.memory.audit.append = () => Promise.reject(new RecoveryError('storage-unavailable'));
    await expect(decide(desk, ZOE)).rejects.toThrow('storage-unavailable');
    desk.memory.audit.append = keep;
    await decide(desk, ZOE);
    expect(refusals(desk)).toHaveLength(1);
  });
});

describe('when there is nothing to decide', () => {
  it.each<[RequestState, string]>([
    ['draft', 'not-submitted'],
    ['approved', 'already-approved'],
    ['rejected', 'already-rejected'],
    ['withdrawn', 'already-withdrawn'],
    ['expired', 'already-expired'],
    ['executing', 'being-executed'],
    ['done', 'already-done'],
    ['failed', 'already-failed'],
    ['released', 'already-released'],
  ])('as it is %s: %s', async (state, why) => {
    const desk = deskWith({ state });
    expect(word(await decide(desk, HANA))).toBe(`refused: ${why}`);
    expect(word(await decide(desk, HANA, REJECT))).toBe(`refused: ${why}`);
    expect(desk.memory.jobs).toEqual([]);
  });

  it('as its time is over, though nobody has swept yet', async () => {
    const desk = deskWith({ expiresAt: MONDAY });
    expect(word(await decide(desk, HANA))).toBe('refused: already-expired');
    expect(refusals(desk)).toEqual(['hana approve: already-expired']);
  });

  it('as the same card is pressed late', async () => {
    const desk = deskWith();
    await decide(desk, HANA);
    expect(word(await decide(desk, HANA))).toBe('refused: already-approved');
    expect(desk.memory.told()).toEqual(['approved #1']);
  });

  it('as the hold that should end is released already', async () => {
    const desk = deskWith({ state: 'released' });
    const scope = sampleScope({ kind: 'release', releases: 1 });
    desk.memory.put(sampleRequest({ number: 2, ref: 'request-2', scope }));
    expect(word(await decide(desk, HANA, APPROVE, 2))).toBe('refused: already-released');
    expect(word(await decide(desk, HANA, REJECT, 2))).toBe('rejected');
  });
});

describe('an approval is for one scope', () => {
  it('and not for the one that stood on an older card', async () => {
    const desk = deskWith();
    expect(word(await decide(desk, HANA, { ...APPROVE, seenDigest: 'older' }))).toBe(
      'refused: scope-changed',
    );
    expect(word(await decide(desk, HANA, { ...APPROVE, seenDigest: 'digest' }))).toBe('approved');
  });

  it('and does not count for another one', async () => {
    const old = { by: OMAR, at: MONDAY, comment: '', scopeDigest: 'older' };
    const desk = deskWith({ approvals: [old] }, { policy: policyWith({ approvers: 2 }) });
    expect(word(await decide(desk, HANA))).toBe('endorsed');
  });
});

describe('two approvers', () => {
  const policy = policyWith({ approvers: 2 });

  it('are two different people', async () => {
    const desk = deskWith({}, { policy });
    expect(word(await decide(desk, HANA))).toBe('endorsed');
    expect(word(await decide(desk, HANA))).toBe('refused: already-voted');
    expect(desk.memory.jobs.map(({ kind }) => kind)).toEqual(['tell']);
    expect(word(await decide(desk, OMAR))).toBe('approved');
    expect(desk.memory.told()).toEqual(['endorsed #1', 'approved #1']);
  });

  it('are outdone by a single no', async () => {
    const desk = deskWith({}, { policy });
    await decide(desk, HANA);
    expect(word(await decide(desk, OMAR, { ...REJECT, comment: 'no grounds' }))).toBe('rejected');
    expect(await desk.ports.requests.byNumber('contoso', 1)).toMatchObject({
      state: 'rejected',
      rejections: [{ by: OMAR, comment: 'no grounds' }],
      expiresAt: null,
    });
  });

  it('are outdone by a second no only, where policy wants a majority', async () => {
    const desk = deskWith({}, { policy: policyWith({ approvers: 2, rejection: 'majority' }) });
    expect(word(await decide(desk, HANA, REJECT))).toBe('voted-against');
    expect(word(await decide(desk, HANA))).toBe('refused: already-voted');
    expect(word(await decide(desk, OMAR))).toBe('endorsed');
    expect(word(await decide(desk, INES, REJECT))).toBe('rejected');
    expect(desk.memory.told()).toEqual(['progress #1', 'endorsed #1', 'rejected #1']);
  });
});

describe('decisions at the same moment', () => {
  it('of two people: one wins, the other is told', async () => {
    const desk = deskWith();
    const outcomes = await Promise.all([decide(desk, HANA), decide(desk, OMAR, REJECT)]);
    expect(outcomes.map(word).sort()).toEqual(['approved', 'refused: somebody-was-quicker']);
    expect(desk.memory.told()).toEqual(['approved #1']);
    expect(refusals(desk)).toEqual(['omar reject: somebody-was-quicker']);
  });

  it('of one person with two fingers: it counts once', async () => {
    const desk = deskWith();
    const outcomes = await Promise.all([decide(desk, HANA), decide(desk, HANA)]);
    expect(outcomes.map(word).sort()).toEqual(['approved', 'refused: already-voted']);
  });

  it('both count where two are needed', async () => {
    const desk = deskWith({}, { policy: policyWith({ approvers: 2 }) });
    const outcomes = await Promise.all([decide(desk, HANA), decide(desk, OMAR)]);
    expect(outcomes.map(word).sort()).toEqual(['approved', 'endorsed']);
  });

  it('as it is withdrawn: whoever comes first', async () => {
    const desk = deskWith();
    const [withdrawn, decided] = await Promise.all([
      withdrawRequest(desk.ports, actor(ALEX), { number: 1 }),
      decide(desk, HANA),
    ]);
    expect(withdrawn.kind).toBe('withdrawn');
    expect(word(decided)).toBe('refused: already-withdrawn');
    expect(desk.memory.jobs.filter(({ kind }) => kind === 'execute')).toEqual([]);
  });

  it('as something else of it changes: the decision is written again', async () => {
    const desk = deskWith();
    const meddling = meddle(desk, (request) => ({ ...request, remindAt: null }));
    expect(
      word(await decideRequest({ ...desk.ports, requests: meddling }, actor(HANA), { number: 1 }, APPROVE)),
    ).toBe('approved');
  });

  it('as its scope changes: a yes said in words is not for the new one', async () => {
    const desk = deskWith();
    const meddling = meddle(desk, (request) => ({ ...request, scopeDigest: 'another' }));
    const outcome = await decideRequest(
      { ...desk.ports, requests: meddling },
      actor(HANA),
      { number: 1 },
      APPROVE,
    );
    expect(word(outcome)).toBe('refused: scope-changed');
  });

  it('gives up, with nothing done, where others are quicker for ever', async () => {
    const desk = deskWith();
    const requests = { ...desk.ports.requests, change: () => Promise.resolve(null) };
    await expect(
      decideRequest({ ...desk.ports, requests }, actor(HANA), { number: 1 }, APPROVE),
    ).rejects.toThrow(RecoveryError);
  });
});

/** A store in which somebody changes the request just before the first change. */
function meddle(
  { memory: { requests } }: TestDesk,
  how: (request: ReturnType<typeof sampleRequest>) => ReturnType<typeof sampleRequest>,
): RequestStore {
  let meddled = false;
  return {
    ...requests,
    change: async (change) => {
      if (!meddled) {
        meddled = true;
        const request = (await requests.byNumber('contoso', 1))!;
        await requests.change({ request: how(request), audit: [], jobs: [] });
      }
      return requests.change(change);
    },
  };
}

it('has the case of a counted export closed when it is rejected', async () => {
  const scope = sampleScope({ kind: 'export' });
  const desk = testDesk();
  desk.memory.put(
    sampleRequest({ scope }),
    newExecution({ tenantId: 'contoso', number: 1 }, 'export', 'await-approval'),
  );
  await decide(desk, HANA, REJECT);
  expect(desk.memory.jobs).toContainEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
});

describe('taking a request back', () => {
  it.each(['submitted', 'approved', 'draft'] as const)(
    'is the requester’s right while it is %s',
    async (state) => {
      const desk = deskWith({ state });
      expect(await withdrawRequest(desk.ports, actor(ALEX), { number: 1 })).toMatchObject({
        kind: 'withdrawn',
        request: { state: 'withdrawn', expiresAt: null, remindAt: null },
      });
      expect(desk.memory.told()).toEqual(['withdrawn #1']);
    },
  );

  it.each([
    ['executing', 'being-executed'],
    ['done', 'already-done'],
    ['withdrawn', 'already-withdrawn'],
  ] as const)('is too late once it is %s', async (state, why) => {
    const outcome = await withdrawRequest(deskWith({ state }).ports, actor(ALEX), { number: 1 });
    expect(outcome).toMatchObject({ kind: 'refused', why });
  });

  it('is nobody else’s, and on record where they try', async () => {
    const desk = deskWith();
    const outcome = await withdrawRequest(desk.ports, actor(HANA), { number: 1 });
    expect(outcome).toMatchObject({ kind: 'refused', why: 'not-the-requester' });
    expect(refusals(desk)).toEqual(['hana withdraw: not-the-requester']);
  });

  it('has the case of a counted export closed', async () => {
    const desk = testDesk();
    desk.memory.put(
      sampleRequest({ scope: sampleScope({ kind: 'export' }) }),
      newExecution({ tenantId: 'contoso', number: 1 }, 'export', 'await-estimate'),
    );
    await withdrawRequest(desk.ports, actor(ALEX), { number: 1 });
    expect(desk.memory.jobs).toContainEqual({ kind: 'execute', tenantId: 'contoso', number: 1 });
  });
});
