import { connectGraph } from '../../src/graph';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { EMPLOYEE, freePace, sandboxTokens } from './support/gateway';
import { startMailbox } from './support/sandbox-mailbox';

const HOUR = 60 * 60 * 1000;

describe('the manager of a person in a directory', () => {
  const BOSS = '00000000-0000-0000-0000-000000000021';

  test('is told with name and address, and asked for once', async () => {
    const box = await startMailbox();
    await box.control.putUser(BOSS, {
      userPrincipalName: 'zoe@contoso.example',
      displayName: 'Zoë Lindqvist',
      mail: 'Zoe.Lindqvist@contoso.example',
    });
    await box.control.putUser(EMPLOYEE.personId, {
      userPrincipalName: 'robin@contoso.example',
      displayName: 'Robin Reed',
      manager: BOSS,
    });
    const { owners } = box.connect();
    await box.control.clearRequests();
    const answers = await Promise.all([owners.managerOf(EMPLOYEE), owners.managerOf(EMPLOYEE)]);
    expect(answers[0]).toEqual({ name: 'Zoë Lindqvist', address: 'zoe.lindqvist@contoso.example' });
    expect(answers[1]).toBe(answers[0]);
    expect(await box.asked()).toEqual(['GET /v1.0/me/manager']);
    await box.sandbox.close();
  });

  test('is nobody where none is assigned', async () => {
    const box = await startMailbox();
    expect(await box.mail.owners.managerOf(EMPLOYEE)).toBeNull();
    await box.sandbox.close();
  });
});

describe('odd answers about a manager', () => {
  let graph: FakeGraph;
  const time = fakeTime();
  const owners = async (handler: Handler): Promise<ReturnType<typeof connectGraph>['owners']> => {
    graph = await startFakeGraph(handler);
    const { now, clock } = time;
    return connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now,
      sleep: clock.sleep,
    }).owners;
  };
  afterEach(() => graph.close());

  test.each([
    ['not there', { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'x' } } }],
    ['not allowed', { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'x' } } }],
    ['known by id alone', { body: { id: 'a', displayName: null, mail: null, userPrincipalName: null } }],
  ])('%s is nobody, kept for an hour', async (_, reply) => {
    const directory = await owners(() => reply);
    expect(await directory.managerOf(EMPLOYEE)).toBeNull();
    time.advance(HOUR - 1);
    expect(await directory.managerOf(EMPLOYEE)).toBeNull();
    expect(graph.asked.map(({ url }) => url.split('?')[0])).toEqual(['/v1.0/me/manager']);
    time.advance(1);
    await directory.managerOf(EMPLOYEE);
    expect(graph.asked).toHaveLength(2);
  });

  test('without a mailbox the sign-in name is the address; without a name there is none', async () => {
    const directory = await owners(() => ({
      body: { mail: null, userPrincipalName: 'Zoe@contoso.example' },
    }));
    expect(await directory.managerOf(EMPLOYEE)).toEqual({ name: '', address: 'zoe@contoso.example' });
  });

  test('a failure is one, and is not kept', async () => {
    const directory = await owners((_asked, nth) =>
      nth === 1 ? { status: 500 } : { body: { mail: 'zoe@contoso.example', displayName: 'Zoë' } },
    );
    await expect(directory.managerOf(EMPLOYEE)).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(await directory.managerOf(EMPLOYEE)).toEqual({ name: 'Zoë', address: 'zoe@contoso.example' });
  });
});
