import fc from 'fast-check';
import { keywordQuery } from '../../src/graph/messages/keyword-query';
import { EMPLOYEE } from './support/gateway';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';
import { type FakeGraph, startFakeGraph } from './support/fake-graph';

const NOTHING = { kind: 'words', senders: [], recipients: [], subject: [], words: [] } as const;
const zoe = { name: 'Zoë Álvarez', address: 'zoe@contoso.example' };
const raj = { name: 'Raj Patel', address: 'raj@contoso.example' };

describe('keywords for Graph', () => {
  test.each([
    [{ senders: ['Zoë Álvarez'] }, '((from:"zoë" AND from:"álvarez"))'],
    [{ senders: ['Zoë', 'Raj Patel'] }, '((from:"zoë") OR (from:"raj" AND from:"patel"))'],
    [{ senders: ['Zoë <zoe@contoso.example>'] }, '((from:"zoe@contoso.example"))'],
    [{ recipients: ['Raj'], subject: ['Q3 plan'] }, '((to:"raj")) AND subject:"q3" AND subject:"plan"'],
    [{ words: ['budget OR from:ceo'] }, '"budget" AND "or" AND "from" AND "ceo"'],
    [{ words: ['"; drop"'], senders: ['***'] }, '"drop"'],
    [{ words: ['!!!'] }, ''],
  ])('of %j are %s', (parts, expected) => {
    expect(keywordQuery({ ...NOTHING, ...parts })).toBe(expected);
  });

  test('hold nothing of a person’s but letters and figures, whatever they write', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 4 }), (words) => {
        const query = keywordQuery({ ...NOTHING, words, senders: words });
        const own = query.replaceAll(/from:"[^"]*"|"[^"]*"/g, '').replaceAll(/ AND | OR |[()]/g, '');
        expect(own).toBe('');
        for (const [, said = ''] of query.matchAll(/"([^"]*)"/g)) {
          expect(said).toMatch(/^[\p{L}\p{M}\p{N}._+@-]+$/u);
          expect(said).toBe(said.toLowerCase());
        }
      }),
    );
  });
});

describe('mail that need not be deleted', () => {
  let box: SandboxMailbox;
  beforeAll(async () => {
    box = await startMailbox();
    await box.control.addMessages(EMPLOYEE.personId, [
      {
        subject: 'Budget 2027',
        from: zoe,
        receivedDateTime: '2026-11-17T08:00:00Z',
        folder: 'Inbox/Projects/North',
      },
      { subject: 'Budget talk', from: raj, receivedDateTime: '2026-11-18T08:00:00Z', folder: 'Junk Email' },
      { subject: 'Lunch', from: zoe, receivedDateTime: '2026-11-18T10:00:00Z', folder: 'Inbox' },
      {
        subject: 'Budget of old',
        from: zoe,
        receivedDateTime: '2026-11-01T10:00:00Z',
        folder: 'Inbox',
        deleted: { stage: 'deletions', at: '2026-11-19T10:00:00Z' },
      },
    ]);
  });
  afterAll(() => box.sandbox.close());

  const subjects = async (query: Parameters<typeof box.mail.live.find>[1]): Promise<readonly string[]> =>
    (await box.mail.live.find(EMPLOYEE, query)).map(({ subject }) => subject);

  test('is found by sender and words, in one request', async () => {
    await box.control.clearRequests();
    expect(await subjects({ ...NOTHING, senders: ['Zoë'], words: ['budget'] })).toEqual(['Budget 2027']);
    expect(await box.asked()).toEqual(['GET /v1.0/me/messages']);
    expect(await subjects({ ...NOTHING, words: ['budget'] })).toEqual(['Budget talk', 'Budget 2027']);
  });

  test('is found by the day it came', async () => {
    const interval = { start: Date.parse('2026-11-18T00:00:00Z'), end: Date.parse('2026-11-19T00:00:00Z') };
    expect(await subjects({ kind: 'received', interval })).toEqual(['Lunch', 'Budget talk']);
  });

  test('is not asked for where no word is left', async () => {
    await box.control.clearRequests();
    expect(await subjects({ ...NOTHING, words: ['?!'] })).toEqual([]);
    expect(await box.asked()).toEqual([]);
  });

  test('lies in folders that are told by their ids', async () => {
    const [first] = await box.mail.live.find(EMPLOYEE, { ...NOTHING, subject: ['Budget 2027'] });
    const folderId = first?.folderId ?? '';
    const places = await box.connect().folders.byId(EMPLOYEE, [folderId, 'nowhere']);
    expect([...places.keys()]).toEqual([folderId]);
    expect(places.get(folderId)).toMatchObject({ path: 'Inbox/Projects/North', isDeleted: false });
    expect(first?.webLink).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=/);
  });
});

describe('links to mail', () => {
  let link = '';
  let graph: FakeGraph;
  let box: SandboxMailbox;
  beforeAll(async () => {
    graph = await startFakeGraph(() => ({ body: { value: [{ id: '1', webLink: link }] } }));
    box = await startMailbox();
  });
  afterAll(async () => {
    await graph.close();
    await box.sandbox.close();
  });

  test.each([
    ['https://outlook.office.com/mail/1', true],
    ['https://outlook.office365.us/owa/?ItemID=1', true],
    ['http://outlook.office.com/mail/1', false],
    ['https://outlook.office.com.evil.example/1', false],
    ['https://user@outlook.office.com/1', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s is kept: %s', async (webLink, isKept) => {
    link = webLink;
    const { live } = box.connect({ endpoint: graph.endpoint });
    const [message] = await live.find(EMPLOYEE, { ...NOTHING, words: ['x'] });
    expect(message?.webLink).toBe(isKept ? webLink : null);
  });
});
