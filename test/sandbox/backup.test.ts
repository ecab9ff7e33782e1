import { ALEX, errorOf, openBench, type Bench } from './support';

const APP = { token: 'sandbox-app' };
const ROOT = '/solutions/backupRestore';
const WEEK = { startDateTime: '2026-11-15T00:00:00Z', endDateTime: '2026-11-22T00:00:00Z' };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  await bench.control.backup(ALEX, ['2026-11-17T20:00:00Z']);
});
afterAll(() => bench.sandbox.close());

const post = (path: string, body?: object) => bench.ask(`${ROOT}${path}`, { ...APP, method: 'POST', body });

async function unitId(): Promise<string> {
  const { body } = await bench.ask(`${ROOT}/protectionUnits/microsoft.graph.mailboxProtectionUnit`, APP);
  expect(body.value).toMatchObject([{ directoryObjectId: ALEX, status: 'protected' }]);
  return body.value[0]?.id ?? '';
}

async function search(more: object = {}) {
  return post('/restorePoints/search', {
    protectionUnitIds: [await unitId()],
    protectionTimePeriod: WEEK,
    restorePointPreference: 'latest',
    ...more,
  });
}

describe('restore points', () => {
  it('are found by unit and days, as on the page of Microsoft Graph', async () => {
    const { status, body } = await search();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      searchResponseId: expect.any(String) as string,
      searchResults: [
        {
          restorePoint: {
            '@odata.type': '#microsoft.graph.restorePoint',
            protectionDateTime: '2026-11-17T20:00:00.000Z',
            expirationDateTime: '2027-11-17T20:00:00.000Z',
            protectionUnit: { '@odata.type': '#microsoft.graph.mailboxProtectionUnit' },
          },
        },
      ],
      noResultProtectionUnitIds: [],
    });
  });

  it.each<[string, object, string]>([
    ['no unit', { protectionUnitIds: [] }, 'InvalidProtectionUnitId'],
    ['an unknown unit', { protectionUnitIds: ['x'] }, 'InvalidProtectionUnitId'],
    ['no days', { protectionTimePeriod: {} }, 'BadRequest'],
    [
      'a query in another language',
      { artifactQuery: { queryExpression: 'subject:x', artifactType: 'message' } },
      'BadRequest',
    ],
    [
      'a query that breaks out',
      { artifactQuery: { queryExpression: "(Subject -like 'a'b')", artifactType: 'message' } },
      'BadRequest',
    ],
    [
      'an unknown artifact',
      { artifactQuery: { queryExpression: "(MessageKind -eq 'Email')", artifactType: 'file' } },
      'BadRequest',
    ],
  ])('are refused for %s', async (_, more, code) => {
    expect(errorOf(await search(more))).toMatchObject({ status: 400, code });
  });
});

describe('restore sessions', () => {
  async function artifact(more: object = {}): Promise<object> {
    const { body } = await search();
    const [result] = body['searchResults'] as { restorePoint: { id: string } }[];
    return {
      restorePoint: { '@odata.id': result?.restorePoint.id },
      destinationType: 'new',
      searchResponseId: body['searchResponseId'],
      ...more,
    };
  }

  it('are drafts until they are activated, once', async () => {
    const made = await post('/exchangeRestoreSessions', {
      granularMailboxRestoreArtifacts: [await artifact()],
    });
    expect([made.status, made.body['status']]).toEqual([201, 'draft']);
    const activated = await post(`/restoreSessions/${made.body.id}/activate`);
    expect([activated.status, activated.body['status']]).toEqual([200, 'activating']);
    expect(errorOf(await post(`/restoreSessions/${made.body.id}/activate`))).toMatchObject({
      status: 403,
      code: 'RestoreSessionActionNotAllowed',
    });
  });

  it('tell a failure only to who asks for unknown members', async () => {
    await bench.control.tenant({ backupSeconds: 0, backupOutcome: 'failed' });
    const { body } = await post('/exchangeRestoreSessions', {
      granularMailboxRestoreArtifacts: [await artifact()],
    });
    await post(`/restoreSessions/${body.id}/activate`);
    const path = `${ROOT}/restoreSessions/${body.id}`;
    expect((await bench.ask(path, APP)).body['status']).toBe('unknownFutureValue');
    const headers = { prefer: 'include-unknown-enum-members' };
    expect((await bench.ask(path, { ...APP, headers })).body['status']).toBe('failed');
    await bench.control.tenant({});
  });

  it.each<[string, object | null, string]>([
    ['nothing to restore', null, 'InvalidArtifactRequest'],
    ['no destination', { destinationType: 'elsewhere' }, 'InvalidPathType'],
    ['an unknown point', { restorePoint: { '@odata.id': 'x' } }, 'InvalidRestorePoint'],
    ['an unknown search', { searchResponseId: 'x' }, 'InvalidRestorePoint'],
  ])('are refused with %s', async (_, more, code) => {
    const artifacts = more === null ? [] : [await artifact(more)];
    const answer = await post('/exchangeRestoreSessions', { granularMailboxRestoreArtifacts: artifacts });
    expect(errorOf(answer)).toMatchObject({ status: 400, code });
  });

  it('are unknown where there is none, and closed to people and without consent', async () => {
    expect(errorOf(await bench.ask(`${ROOT}/restoreSessions/x`, APP))).toMatchObject({
      status: 404,
      code: 'RestoreSessionNotFound',
    });
    const path = `${ROOT}/exchangeRestoreSessions`;
    expect((await bench.ask(path, { token: `sandbox:${ALEX}` })).status).toBe(403);
    await bench.control.tenant({ backup: 'no-consent' });
    expect((await bench.ask(path, APP)).status).toBe(403);
    await bench.control.tenant({});
  });
});
