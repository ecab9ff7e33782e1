import { sample, there, type SampleRequest, type SampleResponse } from './samples';
import { shapeDifferences } from './shape';
import { ALEX, errorOf, openBench, type Bench } from './support';

const APP = { token: 'sandbox-app' };
const ROOT = '/admin/serviceAnnouncement';
const SLOW = {
  id: 'EX226792',
  title: 'Some people cannot open their mail',
  impactDescription: 'Mail may not open.',
  feature: 'E-Mail and calendar access',
  startDateTime: '2026-11-22T08:00:00Z',
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
beforeEach(() => bench.control.health({}));
afterAll(() => bench.sandbox.close());

describe('the health dashboard', () => {
  it('shows services that work, until it is told otherwise', async () => {
    expect((await bench.ask(`${ROOT}/healthOverviews`, APP)).body).toEqual({
      '@odata.context': `${bench.sandbox.url}/v1.0/$metadata#admin/serviceAnnouncement/healthOverviews`,
      value: [
        { service: 'Exchange Online', status: 'serviceOperational', id: 'Exchange' },
        { service: 'Identity Service', status: 'serviceOperational', id: 'OrgLiveID' },
        { service: 'Microsoft 365 suite', status: 'serviceOperational', id: 'OSDPPlatform' },
      ],
    });
    await bench.control.health({ exchange: 'ServiceInterruption', issues: [SLOW] });
    for (const key of ['Exchange', 'Exchange Online']) {
      const { body } = await bench.ask(`${ROOT}/healthOverviews/${key}?$expand=issues`, APP);
      expect(body).toMatchObject({ status: 'ServiceInterruption', issues: [{ id: 'EX226792' }] });
    }
    expect(errorOf(await bench.ask(`${ROOT}/healthOverviews/Abacus`, APP)).status).toBe(404);
  });

  it('lists issues by filter', async () => {
    const over = { ...SLOW, id: 'EX1', isResolved: true, endDateTime: '2026-11-22T09:00:00Z' };
    await bench.control.health({ issues: [SLOW, over] });
    const open = await bench.ask(`${ROOT}/issues?$filter=isResolved eq false`, APP);
    expect(open.body.value.map(({ id }) => id)).toEqual(['EX226792']);
    expect((await bench.ask(`${ROOT}/issues`, APP)).body.value).toHaveLength(2);
  });

  it('shows itself to the application alone, and only with consent', async () => {
    const path = `${ROOT}/healthOverviews`;
    expect(errorOf(await bench.ask(path, { token: `sandbox:${ALEX}` }))).toMatchObject({
      status: 403,
      code: 'Authorization_RequestDenied',
    });
    await bench.control.health({ access: 'no-consent' });
    expect((await bench.ask(path, APP)).status).toBe(403);
  });

  it('is back to normal after a reset, and refuses what it does not know', async () => {
    await expect(bench.control.health({ exchange: '' })).rejects.toThrow('exchange');
    await bench.control.health({ exchange: 'serviceDegradation' });
    await bench.fresh();
    const { body } = await bench.ask(`${ROOT}/healthOverviews/Exchange`, APP);
    expect(body['status']).toBe('serviceOperational');
  });
});

there('the health samples of ../shared/graph-examples', () => {
  it.each([
    'list-healthoverviews-beta-1',
    'list-healthoverviews-beta-2',
    'list-service-issues-beta',
    'service-health-get',
  ])('%s', async (name) => {
    await bench.control.health({ exchange: 'ServiceOperational', issues: [SLOW] });
    const { url } = sample(`${name}.request.json`) as SampleRequest;
    const { status, body } = sample(`${name}.response.json`) as SampleResponse;
    const { pathname, search } = new URL(url);
    const answer = await bench.ask(decodeURI(pathname) + search, APP);
    expect(answer.status).toBe(status);
    // Nobody makes up what engineers write: posts and details are empty, and not every service has issues.
    const allow = { extra: new Set<string>(), missing: new Set(['posts', 'details', 'issues']) };
    expect(shapeDifferences(body, answer.body, allow)).toEqual([]);
  });
});
