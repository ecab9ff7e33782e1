import { type RequestForm } from '../../src/escalation/request-form';
import { draftRequest, type Wish } from '../../src/escalation/draft-request';
import { submitRequest, type SubmitOutcome } from '../../src/escalation/submit-request';
import { actor, testDesk, type TestDesk } from './support/escalation-desk';
import { addressOf, ALEX, HANA, ZOE } from './support/people';
import { HOUR_MS, MONDAY, sampleRequest, sampleScope } from './support/sample-request';

const REASON = 'The contract with Fabrikam is disputed';

/** Alex opens a form by a wish, types the parts into it and sends it. */
async function send(
  desk: TestDesk,
  wish: Wish,
  typed: Partial<RequestForm> = {},
  who = ALEX,
): Promise<SubmitOutcome> {
  const draft = await draftRequest(desk.ports, actor(ALEX), wish);
  return submitRequest(desk.ports, actor(who), draft, { ...draft.form, reason: REASON, ...typed });
}

/** The problems as `field fault`. */
async function faults(desk: TestDesk, wish: Wish, typed: Partial<RequestForm>): Promise<readonly string[]> {
  const outcome = await send(desk, wish, typed);
  return outcome.kind === 'problems'
    ? outcome.problems.map(({ field, fault }) => `${field} ${fault}`)
    : [outcome.kind];
}

describe('opening a form', () => {
  it('fills in what the sentence told and leaves the rest open', async () => {
    const desk = testDesk();
    const draft = await draftRequest(desk.ports, actor(ALEX), {
      kind: 'export',
      from: '2026-01-01',
      to: '2026-12-31',
      words: ['tender', 'Fabrikam'],
    });
    expect(draft.form).toEqual({
      kind: 'export',
      mailbox: '',
      from: '2026-01-01',
      to: '2026-11-23',
      query: 'tender Fabrikam',
      reason: '',
      until: '',
      holdType: 'ediscovery',
    });
    expect(await desk.ports.drafts.find(draft.ref, ALEX.id)).toEqual(draft);
  });

  it('lets a hold be about mail still to come', async () => {
    const wish: Wish = { kind: 'hold', to: '2027-03-31', until: '2027-06-30', holdType: 'litigation' };
    const { form } = await draftRequest(testDesk().ports, actor(ALEX), wish);
    expect(form).toMatchObject({ to: '2027-03-31', until: '2027-06-30', holdType: 'litigation' });
  });

  it('cuts what is too long to be kept, and takes out what nobody sees', async () => {
    const wish: Wish = { kind: 'hold', reason: `\u202e\0${'x'.repeat(10_000)}` };
    const { form } = await draftRequest(testDesk().ports, actor(ALEX), wish);
    expect(form.reason).toMatch(/^x{1999}…$/);
  });
});

describe('sending a form', () => {
  it('makes a numbered request, puts it on record and has people told', async () => {
    const desk = testDesk();
    const outcome = await send(desk, { kind: 'hold', until: '2027-03-31' });
    expect(outcome).toMatchObject({
      kind: 'submitted',
      request: {
        number: 1,
        version: 1,
        state: 'submitted',
        requester: ALEX,
        reason: REASON,
        scope: sampleScope({ until: '2027-03-31' }),
        createdAt: MONDAY,
        remindAt: MONDAY + 4 * HOUR_MS,
        expiresAt: Date.UTC(2026, 11, 3, 10),
      },
    });
    expect(desk.memory.records).toMatchObject([
      { request: 1, actor: ALEX, before: 'draft', after: 'submitted', what: { kind: 'submitted' } },
    ]);
    expect(desk.memory.told()).toEqual(['submitted #1']);
    expect(desk.memory.jobs).toHaveLength(1);
  });

  it('sends nothing twice, however often the button is pressed', async () => {
    const desk = testDesk();
    const draft = await draftRequest(desk.ports, actor(ALEX), { kind: 'hold' });
    const press = (): Promise<SubmitOutcome> =>
      submitRequest(desk.ports, actor(ALEX), draft, { ...draft.form, reason: REASON });
    const atOnce = await Promise.all([press(), press()]);
    const late = await press();
    const numbers = [...atOnce, late].map((one) => 'request' in one && one.request.number);
    expect(numbers).toEqual([1, 1, 1]);
    expect(late.kind).toBe('already-submitted');
    expect(desk.memory.told()).toEqual(['submitted #1']);
  });

  it('is for whoever opened the form alone', async () => {
    const desk = testDesk();
    expect(await send(desk, { kind: 'hold' }, {}, ZOE)).toEqual({ kind: 'not-yours' });
    expect(desk.memory.records).toEqual([]);
  });

  it('has an export counted at once where that can be done, and only there', async () => {
    const desk = testDesk();
    await send(desk, { kind: 'export' });
    expect(desk.memory.jobs.map(({ kind }) => kind)).toEqual(['tell', 'execute']);
    expect(await desk.memory.executions.find('contoso', 1)).toMatchObject({
      step: 'open-case',
      begun: false,
    });

    const without = testDesk({ canEstimate: false });
    await send(without, { kind: 'export' });
    expect(without.memory.jobs.map(({ kind }) => kind)).toEqual(['tell']);
    expect(await without.memory.executions.find('contoso', 1)).toBeNull();
  });

  it('says that nobody is there to decide where no helpdesk group is set', async () => {
    expect(await send(testDesk({ helpdeskGroupId: null }), { kind: 'hold' })).toEqual({
      kind: 'no-helpdesk',
    });
  });
});

describe('what is wrong with a form', () => {
  const cases: readonly (readonly [string, Wish['kind'], Partial<RequestForm>, readonly string[]])[] = [
    ['no reason', 'hold', { reason: ' \n\t\0 ' }, ['reason reason-missing']],
    ['a reason of 10,000 characters', 'hold', { reason: 'x'.repeat(10_000) }, ['reason reason-too-long']],
    ['words without end', 'export', { query: 'x'.repeat(501) }, ['query query-too-long']],
    ['a day that is not in the calendar', 'export', { from: '2026-02-30' }, ['from not-a-date']],
    ['a word for a day', 'export', { to: 'yesterday' }, ['to not-a-date']],
    ['another way to write a day', 'export', { to: '20260101' }, ['to not-a-date']],
    [
      'an export of the future',
      'export',
      { from: '2026-12-01', to: '2026-12-31' },
      ['from date-in-future', 'to date-in-future'],
    ],
    [
      'an end before the beginning',
      'purged',
      { from: '2026-03-02', to: '2026-03-01' },
      ['to ends-before-it-begins'],
    ],
    ['a hold that is over already', 'hold', { until: '2026-11-22' }, ['until date-in-past']],
    ['a name', 'hold', { mailbox: 'Zoë Lindqvist' }, ['mailbox mailbox-not-an-address']],
    [
      'PowerShell',
      'hold',
      { mailbox: 'zoe$(Remove-Mailbox)@contoso.example' },
      ['mailbox mailbox-not-an-address'],
    ],
    ['nobody’s address', 'hold', { mailbox: 'nobody@contoso.example' }, ['mailbox mailbox-unknown']],
    ['a guest’s address', 'hold', { mailbox: 'gus@fabrikam.example' }, ['mailbox mailbox-external']],
    ['no mailbox of a departed colleague', 'departed', {}, ['mailbox mailbox-missing']],
    [
      'eleven mailboxes',
      'export',
      { mailbox: Array.from({ length: 11 }, (_, n) => `p${n}@contoso.example`).join(',') },
      ['mailbox too-many-mailboxes'],
    ],
    ['a mailbox field without end', 'export', { mailbox: 'x'.repeat(1_001) }, ['mailbox too-many-mailboxes']],
    ['a kind that does not exist', 'hold', { kind: 'everything' as 'hold' }, ['kind kind-unknown']],
    ['a form turned into a release', 'hold', { kind: 'release' }, ['kind kind-unknown']],
    [
      'Litigation Hold of a part',
      'hold',
      { holdType: 'litigation', from: '2026-01-01', to: '2026-02-01', query: 'tender' },
      ['from not-with-litigation-hold', 'to not-with-litigation-hold', 'query not-with-litigation-hold'],
    ],
    [
      'several things at once',
      'export',
      { reason: '', from: 'x', mailbox: 'Zoë, nobody@contoso.example' },
      [
        'mailbox mailbox-not-an-address',
        'mailbox mailbox-unknown',
        'from not-a-date',
        'reason reason-missing',
      ],
    ],
  ];

  it.each(cases)('%s', async (_, kind, typed, expected) => {
    const desk = testDesk();
    desk.directory.people.set('gus', {
      personId: 'gus',
      name: 'Gus',
      address: 'gus@fabrikam.example',
      isGuest: true,
    });
    expect(await faults(desk, { kind }, typed)).toEqual(expected);
    expect(desk.memory.records).toEqual([]);
  });

  it('keeps what was typed, to be mended', async () => {
    const desk = testDesk();
    const typed = { mailbox: 'Zoë', query: 'tender "AND" (x' };
    const outcome = await send(desk, { kind: 'export' }, typed);
    expect(outcome).toMatchObject({ kind: 'problems', draft: { form: { ...typed, reason: REASON } } });
    expect(desk.drafts.get('ref-1')?.form).toMatchObject(typed);
  });

  it('loses nothing where the directory does not answer', async () => {
    const desk = testDesk();
    desk.directory.silent = true;
    expect(await faults(desk, { kind: 'hold' }, {})).toEqual(['mailbox directory-silent']);
    desk.directory.silent = false;
    const draft = desk.drafts.get('ref-1')!;
    expect(await submitRequest(desk.ports, actor(ALEX), draft, draft.form)).toMatchObject({
      kind: 'submitted',
    });
  });

  it('counts days where the requester lives', async () => {
    const desk = testDesk();
    desk.now = Date.UTC(2026, 10, 23, 23, 30);
    expect(await faults(desk, { kind: 'export' }, { to: '2026-11-24' })).toEqual(['submitted']);
    expect(await faults(desk, { kind: 'export' }, { to: '2026-11-25' })).toEqual(['to date-in-future']);
  });
});

describe('mailboxes', () => {
  it('are found by address, pasted or typed, each once', async () => {
    const desk = testDesk();
    const mailbox = `ZOE@contoso.example; Alex Meyer <${addressOf(ALEX)}>,,zoe@contoso.example`;
    const outcome = await send(desk, { kind: 'hold' }, { mailbox });
    expect(outcome).toMatchObject({
      request: {
        scope: {
          mailboxes: [
            { address: addressOf(ZOE), name: ZOE.name, personId: ZOE.id },
            { address: addressOf(ALEX), name: ALEX.name, personId: ALEX.id },
          ],
        },
      },
    });
  });

  it('of guests lie elsewhere, also where it is their own', async () => {
    const desk = testDesk();
    desk.directory.people.set(ALEX.id, { ...desk.directory.people.get(ALEX.id)!, isGuest: true });
    expect(await faults(desk, { kind: 'hold' }, {})).toEqual(['mailbox mailbox-external']);
  });

  it.each(['zoe', 'zoe@', '@contoso.example', 'zoe@contoso', 'zoe@@contoso.example', 'zoe@contoso..example'])(
    'are not named by %s',
    async (mailbox) => {
      expect(await faults(testDesk(), { kind: 'departed' }, { mailbox })).toEqual([
        'mailbox mailbox-not-an-address',
      ]);
    },
  );

  it('of departed colleagues need not be known any more', async () => {
    const outcome = await send(testDesk(), { kind: 'departed' }, { mailbox: "Pat.O'Hara@contoso.example" });
    const address = "pat.o'hara@contoso.example";
    expect(outcome).toMatchObject({
      request: { scope: { mailboxes: [{ address, name: address, personId: null }] } },
    });
  });
});

it('keeps KQL and PowerShell in words as the plain words they are', async () => {
  const query = `") OR (from:boss NEAR(2) $(Remove-Mailbox) 'x'; "`;
  const outcome = await send(testDesk(), { kind: 'export' }, { query: `${query}\r\n\0\u202e` });
  expect(outcome).toMatchObject({ request: { scope: { query: query.trim() } } });
});

describe('asking for the end of a hold', () => {
  const release: Wish = { kind: 'release', releases: 1, mailbox: 'somebody@else.example' };

  it('is about all that the hold is about', async () => {
    const desk = testDesk();
    const scope = sampleScope({ query: 'tender', until: '2027-01-01', holdType: 'litigation' });
    desk.memory.put(sampleRequest({ state: 'done', scope }));
    const outcome = await send(desk, release, { query: 'something else', kind: 'hold' });
    expect(outcome).toMatchObject({
      kind: 'submitted',
      request: { number: 2, scope: { ...scope, kind: 'release', until: null, releases: 1 } },
    });
  });

  it.each([
    ['released', 'already-released'],
    ['submitted', 'not-in-place'],
    ['rejected', 'already-rejected'],
  ] as const)('is refused where the hold is %s', async (state, why) => {
    const desk = testDesk();
    desk.memory.put(sampleRequest({ state }));
    expect(await send(desk, release)).toEqual({ kind: 'refused', why });
  });

  it('is refused for what is no hold, and for what is not there', async () => {
    const desk = testDesk();
    desk.memory.put(sampleRequest({ state: 'done', scope: sampleScope({ kind: 'export' }) }));
    expect(await send(desk, release)).toEqual({ kind: 'refused', why: 'not-in-place' });
    expect(await send(desk, { ...release, releases: 7 })).toEqual({ kind: 'refused', why: 'not-in-place' });
  });
});

it('brings back nothing but a list of one’s own', async () => {
  const outcome = await send(
    testDesk(),
    { kind: 'restore', searchRef: 'search-1' },
    { mailbox: addressOf(HANA), query: 'x', to: 'never' },
  );
  expect(outcome).toMatchObject({
    request: { scope: sampleScope({ kind: 'restore', searchRef: 'search-1' }) },
  });
});

it('does not turn a restore into something else', async () => {
  const wish: Wish = { kind: 'restore', searchRef: 'search-1' };
  expect(await faults(testDesk(), wish, { kind: 'hold' })).toEqual(['kind kind-unknown']);
});
