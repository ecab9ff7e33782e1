import { findUsers } from '../../src/graph/operations/find-users';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { EMPLOYEE, gatewayUnderTest } from './support/gateway';

describe('people by a name', () => {
  let graph: FakeGraph;
  afterEach(() => graph.close());

  async function asked(name: string, handler: Handler = () => ({ body: { value: [] } })) {
    graph = await startFakeGraph(handler);
    const { gateway } = gatewayUnderTest({ endpoint: graph.endpoint, clock: fakeTime().clock });
    const found = await findUsers(gateway, EMPLOYEE, name);
    const [first] = graph.asked;
    return {
      found,
      search: first && new URL(first.url, graph.endpoint).searchParams.get('$search'),
      query: first && new URL(first.url, graph.endpoint).searchParams,
      headers: first?.headers,
    };
  }

  test('are asked for as an advanced query, by words of their name and by their address', async () => {
    const { query, headers, search } = await asked('sales');
    expect(search).toBe('"displayName:sales" OR "mail:sales"');
    expect(query?.get('$count')).toBe('true');
    expect(headers?.['consistencylevel']).toBe('eventual');
    expect(headers?.['prefer']).toContain('ImmutableId');
  });

  test.each([
    ['Sales & Support', '"displayName:Sales Support"'],
    ['cc-orders', '"displayName:cc orders" OR "mail:cc-orders"'],
    ['a" OR "mail:b', '"displayName:a OR mail b"'],
    ['back\\slash"', '"displayName:back slash"'],
    ['営業部', '"displayName:営業部" OR "mail:営業部"'],
  ])('%s is asked for as %s', async (name, expected) => {
    expect((await asked(name)).search).toBe(expected);
  });

  test('of whom nothing can be asked, nothing is', async () => {
    expect(await asked('"&"')).toMatchObject({ found: [], search: undefined });
  });

  test('are nobody where the application may not know', async () => {
    const refused = { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'x' } } };
    expect((await asked('sales', () => refused)).found).toEqual([]);
  });

  test('no other call is answered from the index', async () => {
    graph = await startFakeGraph(() => ({ body: {} }));
    const { gateway } = gatewayUnderTest({ endpoint: graph.endpoint, clock: fakeTime().clock });
    await gateway.read({ operation: 'test', mailbox: EMPLOYEE, method: 'GET', path: '/me' });
    expect(graph.asked[0]?.headers).not.toHaveProperty('consistencylevel');
  });
});
