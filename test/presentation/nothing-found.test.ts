import { type InboxRule, type RuleConditions } from '../../src/domain/inbox-rule';
import { type MailFolder } from '../../src/domain/mail';
import { presentNothingFound, presentRefineForm } from '../../src/presentation';
import { NOWHERE } from '../../src/recovery/elsewhere';
import { criteria, row, search, TUESDAY } from '../gallery/samples/found';
import { daysAgo, MEGAN } from '../gallery/samples/viewer';
import { button, buttonsOf, partsOfType } from './support/card-parts';

const ANY_MAIL: RuleConditions = {
  senders: [],
  senderParts: [],
  recipients: [],
  recipientParts: [],
  subjectParts: [],
  bodyParts: [],
  textParts: [],
  hasAttachments: null,
  others: false,
};

const ruleOf = (parts: Partial<InboxRule>): InboxRule => ({
  name: 'Tidy',
  isActive: true,
  effect: { kind: 'deletes' },
  conditions: ANY_MAIL,
  exceptions: ANY_MAIL,
  ...parts,
});

const RAJ = { name: 'Raj Patel', address: 'raj@contoso.example' };
const MOVES = { kind: 'moves', folderId: 'f' } as const;
const TEAM: MailFolder = {
  id: 'f',
  name: 'Team',
  path: 'Inbox/Team',
  parentId: null,
  wellKnown: null,
  entryKey: null,
  isDeleted: false,
};

const ASKED = criteria({ senders: ['anna'], words: ['budget'], interval: TUESDAY, basis: 'deleted' });

describe('nothing found', () => {
  test('says what was asked, where it looked, what is kept and what is out of reach', () => {
    const { text } = presentNothingFound(search(0, { criteria: ASKED }), NOWHERE, MEGAN);
    expect(text).toContain('You asked for mail from “anna”, about “budget”, deleted on Tuesday 17 November.');
    expect(text).toContain(
      'I looked through 412 messages in Deleted Items with all its folders and in Recoverable Items.',
    );
    expect(text).toContain('keeps it for about 14 days');
    expect(text).toContain('before about Sunday 8 November is out of my reach');
  });

  test.each([
    ['done', true, false],
    ['skipped', false, false],
    ['failed', false, true],
  ] as const)('tells of the other folders what it did there: %s', (look, looked, silent) => {
    const { text, card } = presentNothingFound(
      search(0, { criteria: ASKED }),
      { ...NOWHERE, live: { look, found: [] } },
      MEGAN,
    );
    for (const said of [text, JSON.stringify(card)]) {
      expect(said.includes('I also looked in your other folders')).toBe(looked);
      expect(said.includes('Your other folders did not answer')).toBe(silent);
    }
  });

  test('knows the tenant’s own retention', () => {
    const { text } = presentNothingFound(search(0), NOWHERE, { ...MEGAN, retentionDays: 30 });
    expect(text).toContain('about 30 days');
    expect(text).toContain('Friday 23 October');
  });

  test('does not claim to have seen everything where it stopped early', () => {
    const { text } = presentNothingFound(search(0, { stoppedAt: daysAgo(40) }), NOWHERE, MEGAN);
    expect(text).toContain('Nothing found so far.');
    expect(text).toContain('That is not everything: I stopped at mail deleted around Tue 13 Oct.');
  });

  test('offers what comes close, each in one tap and one sentence', () => {
    const nearMisses = [
      { kind: 'other-dates', count: 12, criteria: criteria() },
      { kind: 'similar-sender', count: 1, label: 'Anna Schmitt', criteria: criteria() },
    ] as const;
    const { card, text } = presentNothingFound(search(0, { nearMisses }), NOWHERE, MEGAN);
    const taps = partsOfType(card, 'ActionSet').flatMap((set) => buttonsOf({ actions: set['actions'] }));
    expect(taps).toMatchObject([
      { title: 'Show 12', data: { verb: 'refine', miss: 1 } },
      { title: 'Show 1', data: { verb: 'refine', miss: 2 } },
    ]);
    expect(text).toContain('1 message from “Anna Schmitt”: say “from Anna Schmitt instead”.');
  });

  test('shows the newest of what is not deleted at all, each with the link that opens it', () => {
    const folder = {
      id: 'f',
      name: 'Team',
      path: 'Inbox/Team',
      parentId: null,
      wellKnown: null,
      entryKey: null,
    };
    const webLink = 'https://outlook.office365.com/owa/?ItemID=1';
    const found = Array.from({ length: 5 }, (_, n) => ({
      message: { ...row(1, { subject: `Rota ${n}` }).match.message, webLink, isOther: n === 1 },
      folder: { ...folder, isDeleted: false },
      underOther: n === 1,
    }));
    const elsewhere = { live: { look: 'done' as const, found }, rules: [] };
    const { text, summary } = presentNothingFound(search(0, { criteria: ASKED }), elsewhere, MEGAN);
    expect(text).toContain('Not deleted.\nStill in your mailbox:\n• Rota 0\n');
    expect(text).toContain(`in Inbox › Team\n   ${webLink}\n• Rota 1`);
    expect(text).toContain('in Inbox › Team, under “Other”');
    expect(text).not.toContain('Rota 3');
    expect(text).toContain('And 2 more.');
    expect(summary).not.toContain('Rota');
    expect(text).not.toContain('What I cannot see');
  });

  test.each<[InboxRule['effect'], Partial<RuleConditions>, MailFolder | null, string]>([
    [MOVES, { senders: [RAJ] }, TEAM, '“Tidy” moves mail from “Raj Patel” to Inbox › Team.'],
    [
      MOVES,
      { subjectParts: ['a', 'b'] },
      null,
      '“Tidy” moves mail with “a” or “b” in the subject to a folder',
    ],
    [{ kind: 'deletes' }, {}, null, '“Tidy” moves all mail to Deleted Items.'],
    [{ kind: 'deletes' }, { others: true }, null, '“Tidy” moves some mail to Deleted Items.'],
    [
      { kind: 'purges' },
      { senderParts: ['@fabrikam.example'], hasAttachments: true, others: true },
      null,
      '“Tidy” deletes some mail from “@fabrikam.example”, with attachments for good',
    ],
  ])('names a rule that does %j', (effect, conditions, folder, line) => {
    const trail = { rule: ruleOf({ effect, conditions: { ...ANY_MAIL, ...conditions } }), folder };
    const { text, card } = presentNothingFound(
      search(0, { criteria: ASKED }),
      { ...NOWHERE, rules: [trail] },
      MEGAN,
    );
    expect(text).toContain(`A rule of yours fits:\n• ${line}`);
    expect(JSON.stringify(card)).toContain(line);
  });

  test('says what it cannot see, to whoever looks for something', () => {
    const check = 'What I cannot see: Sweep, and conversations you ignored.';
    expect(presentNothingFound(search(0, { criteria: ASKED }), NOWHERE, MEGAN).text).toContain(check);
    expect(presentNothingFound(search(0), NOWHERE, MEGAN).text).not.toContain(check);
  });
});

describe('the form', () => {
  const inputs = (card: unknown) =>
    Object.fromEntries(
      ['Input.Text', 'Input.ChoiceSet', 'Input.Date'].flatMap((type) =>
        partsOfType(card, type).map(({ id, value }) => [String(id), value]),
      ),
    );

  test('is filled in with what was asked, dates as days, both included', () => {
    const { card } = presentRefineForm(search(3, { criteria: ASKED }), MEGAN);
    expect(inputs(card)).toEqual({
      sender: 'anna',
      words: 'budget',
      basis: 'deleted',
      from: '2026-11-17',
      to: '2026-11-17',
    });
  });

  test('is empty where nothing was asked', () => {
    const { card } = presentRefineForm(search(3), MEGAN);
    expect(inputs(card)).toEqual({ sender: '', words: '', basis: 'either', from: '', to: '' });
  });

  test('sends its fields with "Search" and goes back without them', () => {
    const { card } = presentRefineForm(search(3), MEGAN);
    expect(button(card, 'refine')).toMatchObject({ associatedInputs: 'auto', data: { form: true } });
    expect(button(card, 'page')).toMatchObject({ associatedInputs: 'none', data: { page: 1 } });
  });

  test('labels every field', () => {
    const { card } = presentRefineForm(search(3), MEGAN);
    for (const type of ['Input.Text', 'Input.ChoiceSet', 'Input.Date']) {
      for (const { label } of partsOfType(card, type)) expect(label).toMatch(/\S/);
    }
  });
});
