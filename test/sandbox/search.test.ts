import { ALEX, errorOf, openBench, type Bench, type Json } from './support';

describe('$search', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.control.addMessages(ALEX, [
      {
        subject: 'Quarterly report',
        from: { name: 'Anna Adler', address: 'anna@fabrikam.example' },
        to: [{ name: 'Ben Costa', address: 'ben@contoso.example' }],
        body: 'The figures for the falcon project.',
        folder: 'Inbox',
        receivedDateTime: '2026-11-05T09:00:00Z',
        hasAttachments: true,
      },
      {
        subject: 'Lunch on Friday',
        from: { name: 'Ben Costa', address: 'ben@contoso.example' },
        body: '<p>Pizza &amp; <b>salad</b>?</p>',
        folder: 'Inbox',
        receivedDateTime: '2026-11-10T09:00:00Z',
        importance: 'high',
      },
      {
        subject: 'Report of the week',
        body: 'nothing',
        folder: 'Inbox',
        receivedDateTime: '2026-11-12T23:59:00Z',
      },
    ]);
  });
  afterAll(() => bench.sandbox.close());

  const url = (query: string): string => `/me/messages?$search=${encodeURIComponent(query)}&$select=subject`;
  const search = async (kql: string): Promise<string[]> =>
    (await bench.get(url(`"${kql.replaceAll(/["\\]/g, '\\$&')}"`))).value.map((message: Json) =>
      message.subject.charAt(0),
    );

  it.each([
    ['report', ['R', 'Q']],
    ['REPO*', ['R', 'Q']],
    ['ort', []],
    ['report falcon', ['Q']],
    ['report AND falcon', ['Q']],
    ['falcon OR salad', ['L', 'Q']],
    ['report NOT falcon', ['R']],
    ['report -falcon', ['R']],
    ['"report of"', ['R']],
    ['(falcon OR pizza) anna', ['Q']],
    ['subject:report', ['R', 'Q']],
    ['subject:"quarterly report"', ['Q']],
    ['from:anna', ['Q']],
    ['from:ben@contoso.example', ['L']],
    ['to:ben', ['Q']],
    ['participants:ben', ['L', 'Q']],
    ['body:salad', ['L']],
    ['hasAttachments:true', ['Q']],
    ['attachment:attachment', ['Q']],
    ['importance:high', ['L']],
    ['kind:email', ['R', 'L', 'Q']],
    ['received:11/10/2026', ['L']],
    ['received>=2026-11-10', ['R', 'L']],
    ['received>2026-11-10', ['R']],
    ['received:2026-11-05..2026-11-10', ['L', 'Q']],
    ['sent<2026-11-10 subject:report', ['Q']],
    ['size:1..500000', ['R', 'L', 'Q']],
    ['size>500000', []],
  ])('finds %s, newest first', async (kql, expected) => {
    expect(await search(kql)).toEqual(expected);
  });

  it.each(['"colour:red"', '"(report"', '"report)"', '"OR"', '"received:soon"', 'two words', ''])(
    'refuses %s',
    async (query) => {
      expect(errorOf(await bench.ask(url(query)))).toMatchObject({ status: 400, code: 'BadRequest' });
    },
  );

  it('stands alone', async () => {
    expect(errorOf(await bench.ask(`${url('"report"')}&$filter=isRead eq false`))).toEqual({
      status: 400,
      code: 'SearchWithFilter',
      message: "The query parameter '$filter' is not supported with '$search'.",
    });
    expect(errorOf(await bench.ask(`${url('"report"')}&$orderby=receivedDateTime`))).toEqual({
      status: 400,
      code: 'SearchWithOrderBy',
      message: "The query parameter '$orderBy' is not supported with '$search'.",
    });
  });

  it('stops at a thousand, over pages with a token nobody can make up', async () => {
    await bench.control.bulk(ALEX, { count: 1_500, folder: 'Bulk' });
    const found = await bench.all('/me/messages?$search="hello"&$top=300&$select=id');
    expect(found).toHaveLength(1_000);
    expect(new Set(found.map((message) => message.id)).size).toBe(1_000);
    const first = await bench.get('/me/messages?$search="hello"');
    expect(new URL(first['@odata.nextLink']!).searchParams.get('$skiptoken')).not.toBeNull();
    expect(new URL(first['@odata.nextLink']!).searchParams.get('$skip')).toBeNull();
  });
});
