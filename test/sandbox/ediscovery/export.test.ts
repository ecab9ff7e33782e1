import { errorOf, first, type Answer } from '../support';
import { ALEX_MAIL, openCaseBench, SAM, SAM_MAIL, type CaseBench } from './support';
import { unzip } from './unzip';

const SHOW_ACTIONS = { headers: { prefer: 'include-unknown-enum-members' } };
const BUDGET = 'subject:budget AND received>=2026-11-10';

interface File {
  readonly fileName: string;
  readonly downloadUrl: string;
  readonly size: number;
}

describe('searching and exporting', () => {
  let bench: CaseBench;
  beforeAll(async () => {
    bench = await openCaseBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const search = async (path: string, contentQuery: string, scopes = 'allCaseNoncustodialDataSources') => {
    const body = { displayName: 'Search', contentQuery, dataSourceScopes: scopes };
    return `${path}/searches/${(await bench.make(`${path}/searches`, body)).id}`;
  };
  const addressOf = (answer: Answer): string => answer.headers.get('location') ?? '';
  const estimate = async (searchPath: string): Promise<Answer['body']> => {
    await bench.control.tenant({ ediscoverySeconds: { estimate: 0, files: 3 } });
    await bench.make(`${searchPath}/estimateStatistics`, { statisticsOptions: 'includeQueryStats' });
    return bench.read(`${searchPath}/lastEstimateStatisticsOperation`);
  };
  const filesOf = (operation: Answer['body']): readonly File[] =>
    operation['exportFileMetadata'] as readonly File[];
  const fetchFile = (url: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(url, { headers });
  const DOWNLOAD = { authorization: 'Bearer sandbox-download', 'x-allowwithaadtoken': 'true' };

  it('tells a whole export: estimate, operation, files, download', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, BUDGET);
    const counting = await bench.send('POST', `${searchPath}/estimateStatistics`);
    expect([counting.status, counting.headers.get('content-length')]).toEqual([202, '0']);
    expect(errorOf(await bench.send('GET', addressOf(counting)))).toMatchObject({ status: 404 });
    await bench.at(5);
    expect(await bench.read(addressOf(counting))).toMatchObject({
      status: 'running',
      percentProgress: 50,
      indexedItemCount: 0,
      completedDateTime: '0001-01-01T00:00:00Z',
    });
    // An export wants the estimate done.
    expect((await bench.send('POST', `${searchPath}/exportResult`, { displayName: 'Early' })).status).toBe(
      400,
    );
    await bench.at(10);
    expect(await bench.read(`${searchPath}/lastEstimateStatisticsOperation`)).toMatchObject({
      status: 'succeeded',
      indexedItemCount: 4,
      mailboxCount: 1,
      siteCount: 0,
      completedDateTime: '2026-11-22T12:00:10.000Z',
    });

    const exporting = await bench.send('POST', `${searchPath}/exportResult`, {
      displayName: 'Request 12',
      exportCriteria: 'searchHits, partiallyIndexed',
      additionalOptions: 'includeReport, includeFolderAndPath',
      exportFormat: 'pst',
    });
    const address = addressOf(exporting);
    expect(exporting.status).toBe(202);
    expect(address).toMatch(/\/security\/cases\/ediscoverycases\('[\w-]+'\)\/operations\('[\w-]+'\)$/);
    expect((await bench.send('GET', address)).status).toBe(404);
    expect(await bench.read(address)).toMatchObject({
      status: 'notStarted',
      percentProgress: 0,
      action: 'unknownFutureValue',
    });
    await bench.at(10 + 30);
    expect(await bench.read(address, SHOW_ACTIONS)).toMatchObject({
      status: 'running',
      percentProgress: 50,
      action: 'exportResult',
      exportFileMetadata: [],
    });
    await bench.at(10 + 60);
    expect(await bench.read(address)).toMatchObject({ status: 'succeeded', exportFileMetadata: [] });
    await bench.at(10 + 63);
    const files = filesOf(await bench.read(address));
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'PSTs.001.Request12.zip',
      'Reports-Request12.zip',
    ]);

    const { downloadUrl, size } = first(files);
    expect(new URL(downloadUrl).host).not.toBe(new URL(bench.sandbox.url).host);
    expect(new URL(downloadUrl).pathname).not.toMatch(/^\/(v1\.0|beta)/);
    const refused = await Promise.all([
      fetchFile(downloadUrl, { ...DOWNLOAD, authorization: 'Bearer sandbox-app' }),
      fetchFile(downloadUrl, { authorization: DOWNLOAD.authorization }),
      fetchFile(`${downloadUrl}x`, DOWNLOAD),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 404]);
    const response = await fetchFile(downloadUrl, DOWNLOAD);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-type'), bytes.length]).toEqual([
      200,
      'application/zip',
      size,
    ]);
    const content = unzip(bytes);
    expect(Object.keys(content).sort()).toEqual(['NOT-A-PST.txt', 'items.csv']);
    expect(content['items.csv']?.split('\r\n')).toHaveLength(1 + 4 + 1);
    expect(content['items.csv']).toContain('Recoverable Items/Purges');
    const fourteenDays = 14 * 86_400;
    await bench.at(70 + fourteenDays - 1);
    expect((await fetchFile(downloadUrl, DOWNLOAD)).status).toBe(200);
    await bench.at(70 + fourteenDays);
    expect((await fetchFile(downloadUrl, DOWNLOAD)).status).toBe(404);
  });

  it.each([
    ['', 5],
    ['budget', 4],
    ['"budget purged"', 1],
    ['subject:budget NOT purged', 3],
    ['from:robin@fabrikam.example', 1],
    ['figures OR from:"Robin Vale"', 2],
    ['((received>=2026-11-12 AND received<=2026-11-13) OR (sent>=2026-11-12 AND sent<=2026-11-13))', 2],
    ['sent<=2026-11-10', 1],
    ['received:2026-11-11..2026-11-12', 2],
    ['(budget OR lunch) AND received>=2026-11-13T00:00:00Z', 2],
    // A property of documents: no mail has it.
    ['(Author="edison")', 0],
  ])(
    'counts what the query %j finds, in folders, Deleted Items and Recoverable Items',
    async (query, count) => {
      const { path } = await bench.openCase();
      const { indexedItemCount, mailboxCount } = await estimate(await search(path, query));
      expect([indexedItemCount, mailboxCount]).toEqual([count, count === 0 ? 0 : 1]);
    },
  );

  it('adds up the sizes of the messages', async () => {
    const { path } = await bench.openCase();
    const one = await estimate(await search(path, 'lunch'));
    await bench.control.addMessages(SAM, [{ subject: 'Lunch', folder: 'Inbox', body: 'x'.repeat(10_000) }]);
    const both = await estimate(await search(path, 'lunch', 'allTenantMailboxes'));
    expect(both).toMatchObject({ indexedItemCount: 2, mailboxCount: 2 });
    expect(Number(both['indexedItemsSize']) - Number(one['indexedItemsSize'])).toBeGreaterThanOrEqual(10_000);
  });

  it('spans bound sources, custodians’ sources and additional ones, each mailbox once', async () => {
    await bench.control.addMessages(SAM, [{ subject: 'Budget of Sam', folder: 'Inbox' }]);
    const { path, id } = await bench.openCase();
    const source = first((await bench.read(`${path}/noncustodialDataSources`)).value).id;
    const bound = await bench.make(`${path}/searches`, {
      displayName: 'Bound',
      contentQuery: 'budget',
      'noncustodialSources@odata.bind': [
        `https://graph.microsoft.com/v1.0/security/cases/ediscoveryCases/${id}/noncustodialDataSources('${source}')`,
      ],
    });
    const searchPath = `${path}/searches/${bound.id}`;
    expect(await estimate(searchPath)).toMatchObject({ indexedItemCount: 4 });
    await bench.make(`${searchPath}/additionalSources`, { email: SAM_MAIL });
    await bench.make(`${searchPath}/additionalSources`, { email: ALEX_MAIL });
    expect(await estimate(searchPath)).toMatchObject({ indexedItemCount: 5, mailboxCount: 2 });

    const custodian = await bench.make(`${path}/custodians`, { email: SAM_MAIL });
    const custodial = await search(path, 'budget', 'allCaseCustodians');
    expect(await estimate(custodial)).toMatchObject({ indexedItemCount: 0 });
    await bench.make(`${path}/custodians/${custodian.id}/userSources`, {
      email: SAM_MAIL,
      includedSources: 'mailbox',
    });
    expect(await estimate(custodial)).toMatchObject({ indexedItemCount: 1 });
  });

  it('finds nothing in a shared mailbox that is a custodian’s, and its mail as a non-custodial source', async () => {
    const SHARED = '00000000-0000-0000-0000-0000000000cc';
    await bench.control.putUser(SHARED, {
      userPrincipalName: 'team@contoso.example',
      displayName: 'Team',
      sharedWith: [SAM],
    });
    await bench.control.addMessages(SHARED, [{ subject: 'Team', folder: 'Inbox' }]);
    const email = 'team@contoso.example';
    const { id } = await bench.make('', { displayName: 'Shared' });
    const custodian = await bench.make(`/${id}/custodians`, { email });
    await bench.make(`/${id}/custodians/${custodian.id}/userSources`, { email, includedSources: 'mailbox' });
    expect(await estimate(await search(`/${id}`, '', 'allCaseCustodians'))).toMatchObject({
      indexedItemCount: 0,
    });
    await bench.make(`/${id}/noncustodialDataSources`, { dataSource: { email } });
    expect(await estimate(await search(`/${id}`, ''))).toMatchObject({ indexedItemCount: 1 });
  });

  it('reaches the mailbox of somebody whose account is deleted', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    await bench.control.deleteUser('00000000-0000-0000-0000-000000000020');
    expect(await estimate(searchPath)).toMatchObject({ indexedItemCount: 4 });
    const later = await bench.openCase('Opened later');
    expect(await estimate(await search(later.path, 'lunch'))).toMatchObject({ indexedItemCount: 1 });
  });

  it.each([
    [{}, 'At least one data source is required.'],
    [{ dataSourceScopes: 'none' }, 'At least one data source is required.'],
    [{ dataSourceScopes: 'everything' }, "Invalid value 'everything'"],
    [{ additionalSources: [{ email: ALEX_MAIL }] }, 'inline'],
    [{ 'noncustodialSources@odata.bind': [{ email: ALEX_MAIL }] }, 'addresses'],
    [{ dataSourceScopes: 'allTenantMailboxes', contentQuery: '(budget' }, 'Syntax error'],
  ])('refuses the search %j', async (body, words) => {
    const { path } = await bench.openCase();
    const answer = await bench.send('POST', `${path}/searches`, { displayName: 'Search', ...body });
    expect(errorOf(answer)).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(answer.body.error.message).toContain(words);
  });

  it.each([
    [{ exportFormat: 'eml' }],
    [{ additionalOptions: 'optimizedPartitionSize' }],
    [{ exportCriteria: 'everything' }],
    [{ displayName: '' }],
  ])('refuses the export %j', async (body) => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    await estimate(searchPath);
    const answer = await bench.send('POST', `${searchPath}/exportResult`, { displayName: 'Export', ...body });
    expect(errorOf(answer)).toMatchObject({ status: 400, code: 'BadRequest' });
    expect((await bench.read(`${path}/operations`)).value).toHaveLength(1);
  });

  it('makes one archive a mailbox for splitSource, none without hits, and a report always', async () => {
    await bench.control.addMessages(SAM, [{ subject: 'Budget of Sam', folder: 'Inbox' }]);
    const { path } = await bench.openCase();
    const exported = async (query: string, action: string, additionalOptions: string): Promise<string[]> => {
      const searchPath = await search(path, query, 'allTenantMailboxes');
      await estimate(searchPath);
      await bench.control.tenant({ ediscoverySeconds: { export: 0, files: 0 } });
      const body = { displayName: 'E', additionalOptions };
      const answer = await bench.send('POST', `${searchPath}/${action}`, body);
      return filesOf(await bench.read(addressOf(answer))).map(({ fileName }) => fileName);
    };
    expect(await exported('budget', 'exportResult', 'splitSource')).toEqual([
      'PSTs.001.E.zip',
      'PSTs.002.E.zip',
      'Reports-E.zip',
    ]);
    expect(await exported('budget', 'exportResult', 'none')).toEqual(['PSTs.001.E.zip', 'Reports-E.zip']);
    expect(await exported('nothing', 'exportResult', 'none')).toEqual(['Reports-E.zip']);
    expect(await exported('budget', 'exportReport', 'none')).toEqual(['Reports-E.zip']);
  });

  it('wants a new estimate for a changed query', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    await estimate(searchPath);
    expect((await bench.send('PATCH', searchPath, { contentQuery: 'lunch' })).status).toBe(204);
    expect(await bench.read(searchPath)).toMatchObject({ contentQuery: 'lunch', displayName: 'Search' });
    expect((await bench.send('POST', `${searchPath}/exportResult`, { displayName: 'E' })).status).toBe(400);
    expect((await bench.send('GET', `${searchPath}/lastEstimateStatisticsOperation`)).status).toBe(404);
  });

  it('fails an export where the tenant is told to', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    await estimate(searchPath);
    await bench.control.tenant({
      ediscoverySeconds: { export: 0, files: 0 },
      ediscoveryOutcomes: { export: 'failed' },
    });
    const answer = await bench.send('POST', `${searchPath}/exportReport`, { displayName: 'E' });
    const operation = await bench.read(addressOf(answer), SHOW_ACTIONS);
    expect(operation).toMatchObject({ status: 'failed', action: 'exportReport', exportFileMetadata: [] });
    expect(operation['resultInfo']).toMatchObject({ message: 'The operation failed.' });
  });

  it('lists the operations of a case page by page, leaving out what is not there yet', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    for (let n = 0; n < 3; n += 1) await bench.make(`${searchPath}/estimateStatistics`);
    expect((await bench.read(`${path}/operations`)).value).toEqual([]);
    await bench.at(2);
    const page = await bench.read(`${path}/operations?$top=2&$count=true`);
    expect([page.value.length, page['@odata.count']]).toEqual([2, 3]);
    expect((await bench.read(page['@odata.nextLink'] ?? '')).value).toHaveLength(1);
  });

  it('delays, faults and logs downloads like requests to Graph', async () => {
    const { path } = await bench.openCase();
    const searchPath = await search(path, 'budget');
    await estimate(searchPath);
    await bench.control.tenant({ ediscoverySeconds: { export: 0, files: 0 } });
    const answer = await bench.send('POST', `${searchPath}/exportReport`, { displayName: 'E' });
    const { downloadUrl } = first(filesOf(await bench.read(addressOf(answer))));
    await bench.control.faults({ rules: [{ path: 'exportaedblobFileResult', times: 1, status: 503 }] });
    expect((await fetchFile(downloadUrl, DOWNLOAD)).status).toBe(503);
    expect((await fetchFile(downloadUrl, DOWNLOAD)).status).toBe(200);
    const logged = (await bench.control.requests()).slice(-2);
    expect(logged.map(({ status }) => status)).toEqual([503, 200]);
  });
});
