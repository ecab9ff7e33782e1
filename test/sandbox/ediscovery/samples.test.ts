import { sample, sampleNames, there, type SampleRequest, type SampleResponse } from '../samples';
import { shapeDifferences } from '../shape';
import { BETA, openCaseBench, PAT, SAM_MAIL, type CaseBench } from './support';

/** Annotations and properties that the schema has and samples leave out. */
const EXTRA = ['@odata.type', 'resultInfo', 'contentQuery', 'userPrincipalName', 'site'];

there('the eDiscovery samples of ../shared/graph-examples', () => {
  let bench: CaseBench;
  const ids = { case: '', custodian: '', source: '', search: '', policy: '', operation: '' };

  beforeAll(async () => {
    bench = await openCaseBench();
  });
  beforeEach(async () => {
    await bench.fresh();
    await bench.control.tenant({ ediscoverySeconds: { estimate: 0, hold: 100, export: 0, files: 0 } });
    await bench.control.putUser('adele', { userPrincipalName: 'AdeleV@contoso.com', displayName: 'Adele' });
    await bench.control.putUser('admin', { userPrincipalName: 'admin@contoso.com', displayName: 'MOD' });
    await bench.control.putUser('team', { userPrincipalName: 'SalesTeam@contoso.com', displayName: 'Sales' });
    const as = { token: `sandbox:${PAT}` };
    ids.case = (await bench.make('', { displayName: 'Case' }, as)).id;
    const inCase = `/${ids.case}`;
    const custodian = await bench.make(`${inCase}/custodians`, { email: SAM_MAIL }, as);
    ids.custodian = custodian.id;
    ids.source = (
      await bench.make(`${inCase}/noncustodialDataSources`, { dataSource: { email: SAM_MAIL } }, as)
    ).id;
    ids.search = (
      await bench.make(
        `${inCase}/searches`,
        { displayName: 'Search', dataSourceScopes: 'allTenantMailboxes' },
        as,
      )
    ).id;
    ids.policy = (await bench.make(`${inCase}/legalHolds`, { displayName: 'Hold' }, { ...as, ...BETA })).id;
  });
  afterAll(() => bench.sandbox.close());

  /** The sample's placeholders and foreign ids as what is in the sandbox. */
  const filled = (url: string): string =>
    url
      .replace('https://graph.microsoft.com', '')
      .replace(/(ediscoverycases\/)[^/]+/i, `$1${ids.case}`)
      .replace(/(custodians\/)(?!(?:apply|remove)Hold)[^/]+/, `$1${ids.custodian}`)
      .replace(/(searches\/)[^/]+/, `$1${ids.search}`)
      .replace(/(legalHolds\/)[^/]+/i, `$1${ids.policy}`)
      .replace(/(operations\/)[^/]+/, `$1${ids.operation}`);

  const bound = (): unknown => ({
    ...((sample('ediscovery-create-search.request.json') as SampleRequest).body as object),
    'custodianSources@odata.bind': [
      `https://graph.microsoft.com/v1.0/security/cases/ediscoveryCases('${ids.case}')/custodians('${ids.custodian}')/unifiedGroupSources('32e14fa4')`,
    ],
    'noncustodialSources@odata.bind': [
      `https://graph.microsoft.com/v1.0/security/cases/ediscoveryCases/${ids.case}/noncustodialdatasources/${ids.source}`,
    ],
  });

  /** Bodies that name things of the sample's own tenant. */
  const BODIES: Readonly<Record<string, () => unknown>> = {
    'ediscovery-create-search': bound,
    'ediscovery-custodians-applyhold': () => ({ ids: [ids.custodian] }),
    'ediscovery-custodians-removehold': () => ({ ids: [ids.custodian] }),
  };
  /** Composed by hand from names that are sourced; compared in the export's own test below. */
  const SYNTHETIC = 'ediscovery-get-export-operation';

  const names = [...sampleNames()].filter((name) => name.startsWith('ediscovery-') && name !== SYNTHETIC);

  it('finds the samples', () => {
    expect(names.length).toBeGreaterThanOrEqual(18);
  });

  it.each(names)('answers %s in the documented shape', async (name) => {
    const request = sample(`${name}.request.json`) as SampleRequest;
    const expected = sample(`${name}.response.json`) as SampleResponse;
    if (name.includes('operation')) await startHold();
    if (name.includes('export')) await estimate();
    const answer = await bench.ask(filled(request.url), {
      method: request.method,
      token: `sandbox:${PAT}`,
      body: BODIES[name]?.() ?? request.body,
    });
    expect([name, answer.status, answer.text]).toEqual([name, expected.status, expect.anything()]);
    const { Location: location } = expected.headers;
    if (location !== undefined) {
      const form = (text: string): string =>
        text.replaceAll(/'[^']*'/g, "''").replace(/^.*?\/(?=v1|beta)/, '');
      expect(form(answer.headers.get('location') ?? '').toLowerCase()).toBe(form(location).toLowerCase());
      expect(answer.headers.get('content-length')).toBe('0');
    }
    if (expected.body === undefined) expect(answer.text).toBe('');
    else expect(shapeDifferences(expected.body, answer.body, { extra: new Set(EXTRA) })).toEqual([]);
  });

  async function estimate(): Promise<void> {
    const path = `/${ids.case}/searches/${ids.search}/estimateStatistics`;
    await bench.make(path, undefined, { token: `sandbox:${PAT}` });
  }

  /** The samples show work that is half done. */
  async function startHold(): Promise<void> {
    const as = { token: `sandbox:${PAT}` };
    const answer = await bench.send(
      'POST',
      `/${ids.case}/custodians/${ids.custodian}/removeHold`,
      undefined,
      as,
    );
    ids.operation = /operations\('([^']+)'\)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    await bench.at(50);
  }

  it('answers an export operation with the properties of the composed sample', async () => {
    const path = `/${ids.case}/searches/${ids.search}/exportResult`;
    const as = { token: `sandbox:${PAT}` };
    await estimate();
    const body = { displayName: 'Export 1', additionalOptions: 'includeReport' };
    const { headers } = await bench.send('POST', path, body, as);
    const answer = await bench.read(headers.get('location') ?? '', {
      ...as,
      headers: { prefer: 'include-unknown-enum-members' },
    });
    const expected = sample(`${SYNTHETIC}.SYNTHETIC.response.json`) as SampleResponse;
    expect(shapeDifferences(expected.body, answer, { extra: new Set() })).toEqual([]);
    expect(answer).toMatchObject({ action: 'exportResult', status: 'succeeded' });
  });
});
