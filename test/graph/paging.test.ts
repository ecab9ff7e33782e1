import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DeletedMessage } from '../../src/domain/mail';
import { connectGraph, type ConnectedGraph } from '../../src/graph';
import { type ServerFilter } from '../../src/recovery/ports';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { EMPLOYEE, freePace, sandboxTokens } from './support/gateway';
import { startMailbox } from './support/sandbox-mailbox';

const BIN = { folder: 'deleteditems', stage: 'deleteditems' } as const;
const ANY: ServerFilter = { basis: 'either' };

describe('a folder of 5,000 messages', () => {
  test('comes in some ten requests, page after page, each message once', async () => {
    const box = await startMailbox();
    try {
      await box.control.bulk(EMPLOYEE.personId, {
        count: 5000,
        folder: 'Inbox',
        stage: 'deleteditems',
        seed: 7,
      });
      const seen = new Set<string>();
      let pages = 0;
      let last = false;
      for await (const page of box.mail.reader.scan(EMPLOYEE, BIN, ANY)) {
        pages++;
        last = page.last;
        expect(page.messages.length).toBeLessThanOrEqual(500);
        page.messages.forEach(({ id }) => seen.add(id));
      }
      expect(seen.size).toBe(5000);
      expect(last).toBe(true);
      // Pages may come short, never by so much that their number doubles.
      expect(pages).toBeGreaterThanOrEqual(10);
      expect(pages).toBeLessThan(20);
      expect((await box.requests()).length).toBe(pages);
    } finally {
      await box.sandbox.close();
    }
  });

  test('is read ahead by nobody: who stops iterating stops asking', async () => {
    const box = await startMailbox();
    try {
      await box.control.bulk(EMPLOYEE.personId, {
        count: 1000,
        folder: 'Inbox',
        stage: 'deleteditems',
        seed: 7,
      });
      for await (const page of box.mail.reader.scan(EMPLOYEE, BIN, ANY)) {
        expect(page.last).toBe(false);
        break;
      }
      expect(await box.requests()).toHaveLength(1);
    } finally {
      await box.sandbox.close();
    }
  });
});

describe('answers of every kind', () => {
  let graph: FakeGraph;
  const started: FakeGraph[] = [];
  afterEach(() => Promise.all(started.splice(0).map((it) => it.close())));

  async function mailOver(handler: Handler): Promise<ConnectedGraph> {
    graph = await startFakeGraph(handler);
    started.push(graph);
    return connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date('2026-11-22T10:00:00Z'),
      sleep: () => Promise.resolve(),
    });
  }

  async function scan(
    handler: Handler,
    stage: 'deleteditems' | 'deletions' = 'deleteditems',
  ): Promise<readonly DeletedMessage[]> {
    const mail = await mailOver(handler);
    const found: DeletedMessage[] = [];
    for await (const page of mail.reader.scan(EMPLOYEE, { folder: stage, stage }, ANY))
      found.push(...page.messages);
    return found;
  }

  const one =
    (message: object): Handler =>
    () => ({ body: { value: [{ id: 'a', ...message }] } });
  const extended = (id: string, value: unknown): object => ({
    singleValueExtendedProperties: [{ id, value }],
  });
  const KEY_BYTES = Buffer.from('751047FD18EA304D9D40B1428BAC20D0000000000109', 'hex');

  test('a message of which nothing but the id is told', async () => {
    expect(await scan(one({}))).toEqual([
      {
        id: 'a',
        subject: '',
        from: null,
        to: [],
        receivedAt: null,
        deleted: { at: Date.parse('2026-11-22T10:00:00Z'), exact: false },
        stage: 'deleteditems',
        folderId: '',
        lastParent: null,
        hasAttachments: false,
        preview: '',
        isRead: false,
        isDraft: false,
        isImportant: false,
        isFlagged: false,
        size: null,
      },
    ]);
  });

  test('nulls where Graph allows them, and dates that are none', async () => {
    const [found] = await scan(
      one({
        subject: null,
        from: null,
        toRecipients: [{ emailAddress: { address: 'a@b.example' } }, { emailAddress: {} }, {}],
        receivedDateTime: '0001-01-01T00:00:00Z',
        lastModifiedDateTime: 'yesterday',
        flag: null,
        singleValueExtendedProperties: null,
      }),
    );
    expect(found).toMatchObject({
      subject: '',
      from: null,
      to: [{ name: '', address: 'a@b.example' }],
      receivedAt: null,
    });
  });

  test.each(['Binary 0x348a', 'Binary 0x348A', 'binary 0x348a', 'Binary 0x0000348A', ' Binary  0x348a '])(
    'the last parent, echoed as %j',
    async (id) => {
      const [found] = await scan(one(extended(id, KEY_BYTES.toString('base64'))));
      expect(found?.lastParent).toBe('751047FD18EA304D9D40B1428BAC20D0000000000109');
    },
  );

  test.each([
    ['another property of that tag', extended('String 0x348a', KEY_BYTES.toString('base64'))],
    ['another tag', extended('Binary 0x348b', KEY_BYTES.toString('base64'))],
    ['too few bytes', extended('Binary 0x348a', KEY_BYTES.subarray(1).toString('base64'))],
    ['no text', extended('Binary 0x348a', 5)],
    ['no list', { singleValueExtendedProperties: {} }],
    ['a list of nulls', { singleValueExtendedProperties: [null] }],
  ])('no last parent: %s', async (_what, message) => {
    expect((await scan(one(message)))[0]?.lastParent).toBeNull();
  });

  test('a whole entry id in place of the last parent', async () => {
    const entryId = Buffer.concat([Buffer.alloc(22), KEY_BYTES, Buffer.alloc(2)]);
    const [found] = await scan(one(extended('Binary 0x348a', entryId.toString('base64'))));
    expect(found?.lastParent).toBe(KEY_BYTES.toString('hex').toUpperCase());
  });

  test('the size, and none where it is no number', async () => {
    expect((await scan(one(extended('Long 0xe08', '48213'))))[0]?.size).toBe(48213);
    expect((await scan(one(extended('Long 0x0e08', 'big'))))[0]?.size).toBeNull();
  });

  test('the time of deletion counts in Deletions only', async () => {
    const message = {
      lastModifiedDateTime: '2026-11-20T10:00:00Z',
      ...extended('SystemTime 0x668f', '2026-11-18T10:00:00Z'),
    };
    expect((await scan(one(message), 'deletions'))[0]?.deleted).toEqual({
      at: Date.parse('2026-11-18T10:00:00Z'),
      exact: true,
    });
    expect((await scan(one(message)))[0]?.deleted).toEqual({
      at: Date.parse('2026-11-20T10:00:00Z'),
      exact: false,
    });
  });

  test('mail of all kinds, and nothing else', async () => {
    const typed = (type: string, id: string): object => ({ '@odata.type': `#microsoft.graph.${type}`, id });
    const found = await scan(() => ({
      body: {
        value: [
          typed('eventMessageRequest', 'meeting'),
          typed('eventMessage', 'event message'),
          typed('message', 'message'),
          typed('event', 'no'),
          typed('contact', 'no'),
          { subject: 'no id' },
          null,
          'text',
          { id: 'untyped' },
        ],
      },
    }));
    expect(found.map(({ id }) => id)).toEqual(['meeting', 'event message', 'message', 'untyped']);
  });

  test('short and empty pages do not end it while a link leads on', async () => {
    const found = await scan((_asked, nth) => {
      const link = { '@odata.nextLink': `${graph.endpoint}/v1.0/me/next?$skip=${nth * 13}` };
      if (nth === 1) return { body: { value: [{ id: 'a' }], ...link } };
      if (nth === 2) return { body: { value: [], ...link } };
      return { body: { value: [{ id: 'b' }] } };
    });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  describe('where the service finds a query too complex', () => {
    const tooComplex = { status: 400, body: { error: { code: 'InefficientFilter', message: '' } } };
    const filter: ServerFilter = {
      basis: 'received',
      interval: { start: 0, end: null },
      senderAddress: 'a@b.example',
    };
    const filterOf = (url: string): string | null => new URLSearchParams(url.split('?')[1]).get('$filter');

    test('a simpler one is asked, and the caller sifts', async () => {
      const mail = await mailOver(({ url }) =>
        filterOf(url)?.includes('from') === true ? tooComplex : { body: { value: [{ id: 'a' }] } },
      );
      const found: string[] = [];
      for await (const page of mail.reader.scan(EMPLOYEE, BIN, filter))
        found.push(...page.messages.map(({ id }) => id));
      expect(found).toEqual(['a']);
      expect(graph.asked.map(({ url }) => filterOf(url))).toEqual([
        "receivedDateTime ge 1970-01-01T00:00:00Z and from/emailAddress/address eq 'a@b.example'",
        'receivedDateTime ge 1970-01-01T00:00:00Z',
      ]);
    });

    test('at last one without any filter; if even that is refused, so is the search', async () => {
      const mail = await mailOver(() => tooComplex);
      const walk = async (): Promise<void> => {
        for await (const page of mail.reader.scan(EMPLOYEE, BIN, filter)) expect(page).toBeUndefined();
      };
      await expect(walk()).rejects.toMatchObject({ code: 'query-refused' });
      expect(graph.asked.map(({ url }) => filterOf(url)).at(-1)).toBeNull();
      expect(graph.asked).toHaveLength(3);
    });

    test('a refusal in the middle is not answered by beginning again', async () => {
      const mail = await mailOver((_asked, nth) =>
        nth === 1
          ? { body: { value: [{ id: 'a' }], '@odata.nextLink': `${graph.endpoint}/v1.0/me/next` } }
          : tooComplex,
      );
      const walk = async (): Promise<void> => {
        for await (const page of mail.reader.scan(EMPLOYEE, BIN, filter)) expect(page.last).toBe(false);
      };
      await expect(walk()).rejects.toMatchObject({ code: 'query-refused' });
      expect(graph.asked).toHaveLength(2);
    });
  });

  test('holds one page at a time: 2,000 messages of 20 KB do not add up', async () => {
    const PAGE = 100;
    const preview = 'x'.repeat(20_000);
    const mail = await mailOver((_asked, nth) => ({
      body: {
        value: Array.from({ length: PAGE }, (_unused, n) => ({ id: `${nth}-${n}`, bodyPreview: preview })),
        ...(nth < 20 && { '@odata.nextLink': `${graph.endpoint}/v1.0/me/next?$skip=${nth * PAGE}` }),
      },
    }));
    const pages: WeakRef<object>[] = [];
    let count = 0;
    for await (const page of mail.reader.scan(EMPLOYEE, BIN, ANY)) {
      count += page.messages.length;
      pages.push(new WeakRef(page));
    }
    expect(count).toBe(2000);
    const held = await heldAfterCollection(pages);
    expect(held).toBeLessThanOrEqual(1);
  });
});

/** How many of these objects something still holds once the collector has run. */
async function heldAfterCollection(refs: readonly WeakRef<object>[]): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return refs.filter((ref) => ref.deref() !== undefined).length;
}
