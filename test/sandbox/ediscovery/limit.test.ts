import { EdiscoveryLimit } from '../../../src/sandbox/ediscovery/limit';
import { type GraphError } from '../../../src/sandbox/errors';
import { errorOf } from '../support';
import { openCaseBench, type CaseBench } from './support';

describe('the limit of eDiscovery requests', () => {
  let bench: CaseBench;
  beforeAll(async () => {
    bench = await openCaseBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  it('serves five a minute and refuses more, with a time to wait and in both forms', async () => {
    await bench.control.faults({});
    // The tenant's clock stands still; the limit's does not.
    const answers = [];
    for (let n = 0; n < 7; n += 1) answers.push(await bench.send('GET', ''));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const [generic, bare] = answers.slice(-2);
    expect(errorOf(generic!)).toMatchObject({ code: 'TooManyRequests' });
    expect(generic!.body.error.innerError).toMatchObject({ status: '429' });
    expect(errorOf(bare!)).toMatchObject({ code: 'ApplicationThrottled' });
    expect(bare!.body.error).not.toHaveProperty('innerError');
    expect(generic!.headers.get('retry-after')).toMatch(/^\d+\.\d{3}$/);
    expect(bare!.headers.get('retry-after')).toMatch(/^\d+$/);
    for (const { headers } of [generic!, bare!]) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }
    // Mail and directory have limits of their own.
    expect((await bench.ask('/me')).status).toBe(200);
    expect((await bench.ask('/me/messages')).status).toBe(200);
  });

  it('counts every part of a batch, and not its envelope', async () => {
    await bench.control.faults({ ediscoveryPerMinute: 2 });
    const request = (id: string): object => ({ id, method: 'GET', url: '/security/cases/ediscoveryCases' });
    const { body } = await bench.ask('/$batch', {
      method: 'POST',
      token: 'sandbox-app',
      body: { requests: ['1', '2', '3'].map(request) },
    });
    expect(body.responses.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
    const refused = body.responses.find(({ status }) => status === 429);
    expect(Number(refused?.headers['Retry-After'])).toBeGreaterThan(50);
  });

  it('can be tightened and lifted', async () => {
    await bench.control.faults({ ediscoveryPerMinute: 1 });
    const ask = async (): Promise<number> => (await bench.send('GET', '')).status;
    expect([await ask(), await ask()]).toEqual([200, 429]);
    await bench.control.faults({ ediscoveryPerMinute: null });
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200]);
    await bench.control.faults({ ediscoveryPerMinute: 0 });
    expect(await ask()).toBe(429);
  });

  it('slides: who waits as told is served, and who asks meanwhile waits longer', () => {
    let now = 0;
    const limit = new EdiscoveryLimit(() => now);
    /** Seconds to wait; 0 for who is served. */
    const askAt = (seconds: number): number => {
      now = seconds * 1_000;
      try {
        limit.enter();
        return 0;
      } catch (error) {
        return Number((error as GraphError).headers['Retry-After']);
      }
    };
    expect([0, 10, 20, 30, 40].map(askAt)).toEqual([0, 0, 0, 0, 0]);
    // A refused request counts: the place that gets free at 60 is taken by it.
    expect(askAt(50)).toBe(20);
    expect(askAt(69)).toBe(11);
    expect(askAt(80)).toBe(0);
  });
});
