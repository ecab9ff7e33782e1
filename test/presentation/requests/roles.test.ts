import { type EscalationRequest } from '../../../src/domain/request';
import { type RequestView } from '../../../src/escalation/request-view';
import { presentRequest, presentRunbookRest } from '../../../src/presentation';
import { daysAgo } from '../../gallery/samples/viewer';
import { ALEX, LEFT_MAILBOX, request, scope, SERVED, view } from '../../gallery/samples/requests/request';
import { ESTIMATE, inState, litigation, RUNBOOK } from '../../gallery/samples/requests/states';
import { button, partsOfType, richTexts, textBlocks, titlesOf } from '../support/card-parts';

const show = (role: RequestView['role'], of: EscalationRequest, change: Partial<RequestView> = {}) =>
  presentRequest(view(role, of, change), { viewer: SERVED });

const QUESTION = { by: ALEX, at: daysAgo(0), side: 'approver', text: 'Which period?' } as const;
const ids = (of: ReturnType<typeof show>) => partsOfType(of.card, 'Input.Text').map(({ id }) => id);

describe('an approver', () => {
  test('decides, asks back, takes it, hands it on', () => {
    const shown = show('approver', inState('hold', 'submitted'));
    expect(titlesOf(shown.card)).toEqual([
      'Approve',
      'Reject',
      'Ask back',
      'I’ll take it',
      'Hand over',
      'History',
    ]);
    expect(ids(shown)).toEqual(['comment', 'assignee']);
    expect(shown.text).toContain('Say “approve 12” or “reject 12”');
  });

  test('decides about the scope that stands on the card', () => {
    const { card } = show('approver', inState('hold', 'submitted'));
    for (const verb of ['approve', 'reject'])
      expect(button(card, verb)).toMatchObject({
        associatedInputs: 'auto',
        data: { verb, ref: request('hold').ref, digest: request('hold').scopeDigest },
      });
  });

  test.each([
    ['own-request', 'You asked for this yourself', ['History']],
    ['own-mailbox', 'This is about your own mailbox', ['History']],
    ['already-voted', 'You have had your say', ['I’ll take it', 'Hand over', 'History']],
  ] as const)('who cannot decide (%s) reads why and has no buttons to do so', (cannotDecide, why, titles) => {
    const { card, text } = show('approver', inState('hold', 'submitted'), { cannotDecide });
    expect(titlesOf(card)).toEqual(titles);
    expect(text).toContain(why);
  });

  test('sees what an export means: hours, PSTs, packages', () => {
    const { text } = show('approver', request('export', { estimate: ESTIMATE }));
    expect(text).toContain('48,210 items, 52.3 GB');
    expect(text).toContain('about 27 hours at 2 GB an hour per mailbox');
    expect(text).toContain('About 6 PSTs (up to 10 GB each) in 2 packages (up to 40 GB each)');
    expect(text).toContain('37 more items could not be searched');
  });

  test('is told while eDiscovery still counts', () => {
    expect(show('approver', inState('export', 'submitted')).text).toContain('eDiscovery is still counting');
    expect(show('approver', inState('hold', 'submitted')).text).not.toContain('counting');
  });

  test('completes by hand what only a hand can do', () => {
    const shown = show('approver', litigation('executing'), {
      runbook: RUNBOOK,
      cannotDecide: 'being-executed',
    });
    expect(titlesOf(shown.card)).toEqual(['Done', 'Did not work', 'I’ll take it', 'Hand over', 'History']);
    expect(ids(shown)).toEqual(['comment', 'assignee']);
  });

  test('does not complete what is about their own mailbox', () => {
    const { card } = show('approver', litigation('executing'), {
      runbook: RUNBOOK,
      cannotDecide: 'own-mailbox',
    });
    expect(titlesOf(card)).toEqual(['History']);
  });

  test('reads the cure of a failure and tries again', () => {
    const { card, text } = show('approver', inState('export', 'failed'));
    expect(text).toContain('Add-RoleGroupMember');
    expect(titlesOf(card)).toEqual(['Try again', 'History']);
  });
});

describe('the person who asked', () => {
  test.each(['submitted', 'approved'] as const)('may withdraw while it is %s', (state) => {
    expect(titlesOf(show('requester', inState('hold', state)).card)).toContain('Withdraw');
  });

  test.each(['executing', 'rejected', 'failed'] as const)('cannot withdraw once it is %s', (state) => {
    expect(titlesOf(show('requester', inState('hold', state)).card)).toEqual(['History']);
  });

  test('may ask for something else until it is decided, where there is something to choose', () => {
    const change = (of: EscalationRequest) => button(show('requester', of).card, 'change-request');
    expect(change(inState('hold', 'submitted'))).toMatchObject({ data: { ref: request('hold').ref } });
    expect(change(inState('hold', 'approved'))).toBeUndefined();
    expect(change(inState('release', 'submitted'))).toBeUndefined();
  });

  test('answers a question that is open', () => {
    const shown = show('requester', { ...inState('hold', 'submitted'), remarks: [QUESTION] });
    expect(titlesOf(shown.card)).toEqual(['Send answer', 'Change', 'Withdraw', 'History']);
    expect(ids(shown)).toEqual(['comment']);
  });

  test('has nothing to answer where the last word was theirs', () => {
    const answer = { ...QUESTION, side: 'requester' } as const;
    const shown = show('requester', { ...inState('hold', 'submitted'), remarks: [QUESTION, answer] });
    expect(ids(shown)).toEqual([]);
  });

  test('has a hold that is in place released', () => {
    expect(button(show('requester', inState('hold', 'done')).card, 'release-hold')).toBeDefined();
    expect(button(show('requester', inState('export', 'done')).card, 'release-hold')).toBeUndefined();
  });

  test('learns how much there is in their own mailbox, and in nobody else’s', () => {
    const own = request('export', { estimate: ESTIMATE });
    const others = { ...own, scope: scope('export', { mailboxes: [LEFT_MAILBOX] }) };
    expect(show('requester', own).text).toContain('48,210 items');
    expect(show('requester', others).text).not.toContain('48,210');
  });

  test('learns where an export is, what it holds and how long it stays', () => {
    const { text } = show('requester', inState('export', 'done'));
    expect(text).toContain(
      'Microsoft Purview portal: eDiscovery, case “Mail Recovery #12 Rq5Lw2Xy”, Exports',
    );
    expect(text).toContain('• PSTs.001.Mail Recovery 12.zip, 31.4 GB');
    expect(text).toMatch(/until about Sunday,? 6 December/);
  });

  test('is not promised that a hold ends by itself', () => {
    const held = { ...inState('hold', 'done'), scope: scope('hold', { until: '2027-03-31' }) };
    expect(show('requester', held).text).toContain('It does not end by itself');
  });

  test('reads of a failure what happened, without the helpdesk’s cure', () => {
    const { text } = show('requester', inState('export', 'failed'));
    expect(text).toContain('I lack a role there');
    expect(text).not.toContain('Add-RoleGroupMember');
  });
});

describe('the base card', () => {
  test('shows number, kind, state and age, and asks for the reader’s own view', () => {
    const ids61 = Array.from({ length: 61 }, (_, index) => `29:${index}`);
    const { card } = presentRequest(view('bystander', inState('hold', 'submitted')), {
      viewer: SERVED,
      refreshFor: ids61,
    });
    expect([...textBlocks(card), ...richTexts(card)]).toEqual([
      'Request #12: eDiscovery hold',
      'Waiting for the helpdesk',
      'Asked 3 hours ago.',
      'Only the helpdesk and whoever asked can see more.',
    ]);
    expect(card?.['refresh']).toEqual({
      action: {
        type: 'Action.Execute',
        verb: 'request',
        data: { verb: 'request', ref: request('hold').ref },
      },
      userIds: ids61.slice(0, 60),
    });
  });

  test('does not refresh where nobody is to have a view of their own', () => {
    expect(show('bystander', inState('hold', 'submitted')).card).not.toHaveProperty('refresh');
  });
});

describe('a runbook', () => {
  const task = (lines: readonly string[]) =>
    view('approver', litigation('executing'), {
      runbook: { kind: 'litigation-hold', steps: [{ title: 'connect', lines }] },
    });

  test('stands on the card letter by letter, in a font of equal widths', () => {
    const line = RUNBOOK.steps[2]?.lines[0] ?? '';
    const { card, text } = show('approver', litigation('executing'), { runbook: RUNBOOK });
    expect(richTexts(card)).toContain(line);
    expect(text.split('\n')).toContain(line);
    const code = partsOfType(card, 'TextRun').filter(({ fontType }) => fontType === 'monospace');
    expect(code.map((run) => run['text'])).toContain(line);
  });

  test('keeps what a client would compute, without a character of its own', () => {
    const line = `Write-Output '${'{{DATE(2017-02-14T06:00:00Z)}} '.repeat(9)}'`;
    const { card } = presentRequest(task([line]), { viewer: SERVED });
    expect(richTexts(card)).toContain(line);
    for (const run of partsOfType(card, 'TextRun')) expect(run['text']).not.toMatch(/\{\{DATE\(/);
  });

  test('reads as PowerShell from end to end: what is not a command is a comment', () => {
    const { text } = show('approver', litigation('executing'), { runbook: RUNBOOK });
    const steps = text.split('PowerShell:\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    for (const line of steps) expect(line).toMatch(/^(# |Connect-|Get-|Set-|Disconnect-)/);
  });

  test('too long for a card, it is cut between lines, and follows whole as text', () => {
    const lines = Array.from(
      { length: 300 },
      (_, index) => `Get-Mailbox -Identity 'person.${index}@contoso.example'`,
    );
    const { card } = presentRequest(task(lines), { viewer: SERVED });
    const code = richTexts(card).filter((line) => line.startsWith('Get-'));
    expect(code.length).toBeGreaterThan(10);
    expect(lines.slice(0, code.length)).toEqual(code);
    expect(richTexts(card)).toContain(`${300 - code.length} more lines follow as text below.`);
    const rest = presentRunbookRest(task(lines), SERVED)?.text.split('\n') ?? [];
    expect(rest).toEqual(expect.arrayContaining(lines));
  });

  test('that fits is not said twice', () => {
    expect(presentRunbookRest(task(['Get-Mailbox']), SERVED)).toBeNull();
  });
});
