import { RecoveryError } from '../../src/domain/errors';
import { meaningOf } from '../../src/graph/faults/table';
import { type FakeGraph, type Reply, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { gatewayUnderTest, getCall } from './support/gateway';

let graph: FakeGraph;
afterEach(() => graph.close());

async function errorFor(reply: Reply): Promise<RecoveryError> {
  graph = await startFakeGraph(() => reply);
  const { gateway } = gatewayUnderTest({
    endpoint: graph.endpoint,
    clock: fakeTime().clock,
    limits: { attempts: 1 },
  });
  const error: unknown = await gateway.read(getCall()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RecoveryError);
  return error as RecoveryError;
}

const envelope = (code: string): unknown => ({
  error: { code, message: 'A secret of robin@contoso.example', innerError: { 'request-id': 'abc-1' } },
});

test.each([
  [401, 'InvalidAuthenticationToken', 'sign-in-needed'],
  [401, 'Unauthorized', 'sign-in-needed'],
  [403, 'ErrorAccessDenied', 'access-denied'],
  [403, 'Authorization_RequestDenied', 'access-denied'],
  [404, 'MailboxNotEnabledForRESTAPI', 'mailbox-not-in-exchange-online'],
  [404, 'ResourceNotFound', 'mailbox-not-in-exchange-online'],
  [404, 'ErrorItemNotFound', 'item-gone'],
  [404, 'ErrorInvalidMailboxItemId', 'item-gone'],
  [400, 'ErrorInvalidMailboxItemId', 'item-gone'],
  [400, 'ErrorInvalidIdMalformed', 'item-gone'],
  [400, 'InefficientFilter', 'query-refused'],
  [400, 'SearchWithFilter', 'query-refused'],
  [400, 'SearchWithOrderBy', 'query-refused'],
  [400, 'BadRequest', 'query-refused'],
  [400, 'RequestBroker--ParseUri', 'query-refused'],
  [405, 'Request_BadRequest', 'query-refused'],
  [400, 'ErrorMoveCopyFailed', 'unexpected'],
  [409, 'ErrorFolderExists', 'query-refused'],
  [409, 'Conflict', 'unexpected'],
  [410, 'syncStateNotFound', 'unexpected'],
  [429, 'ApplicationThrottled', 'throttled'],
  [429, 'TooManyRequests', 'throttled'],
  [503, 'ApplicationThrottled', 'throttled'],
  [500, 'ErrorTooManyObjectsOpened', 'throttled'],
  [507, 'ErrorQuotaExceeded', 'mailbox-full'],
  [403, 'ErrorQuotaExceeded', 'mailbox-full'],
  [500, 'InternalServerError', 'service-unavailable'],
  [502, 'BadGateway', 'service-unavailable'],
  [503, 'ErrorServerBusy', 'service-unavailable'],
  [504, 'UnknownError', 'service-unavailable'],
])('%d %s means %s', async (status, code, means) => {
  const error = await errorFor({ status, body: envelope(code) });
  expect(error).toMatchObject({
    code: means,
    message: means,
    details: { status, graphCode: code, requestId: 'abc-1' },
  });
  expect(JSON.stringify([error, error.message, error.stack, error.details])).not.toContain('robin');
});

describe('odd answers', () => {
  test.each<[string, Reply, object]>([
    [
      'no inner error',
      { status: 404, body: { error: { code: 'ErrorItemNotFound', message: '' } } },
      { code: 'item-gone' },
    ],
    [
      'a code inside only',
      {
        status: 404,
        body: { error: { innererror: { code: 'MailboxNotEnabledForRESTAPI', requestId: 'r-2' } } },
      },
      { code: 'mailbox-not-in-exchange-online', details: { requestId: 'r-2' } },
    ],
    [
      'a general code outside, the telling one inside',
      { status: 400, body: { error: { code: 'UnknownError', innerError: { code: 'InefficientFilter' } } } },
      { code: 'query-refused', details: { graphCode: 'UnknownError' } },
    ],
    [
      'error as a string',
      { status: 401, body: { error: 'invalid_token', error_description: 'robin' } },
      { code: 'sign-in-needed', details: { graphCode: 'invalid_token' } },
    ],
    [
      'HTML',
      { status: 503, headers: { 'Content-Type': 'text/html' }, body: '<html>robin</html>' },
      { code: 'service-unavailable' },
    ],
    ['an empty 504', { status: 504 }, { code: 'service-unavailable' }],
    ['an empty 404', { status: 404 }, { code: 'item-gone' }],
    ['an array', { status: 400, body: [] }, { code: 'unexpected' }],
    ['null', { status: 403, body: null }, { code: 'access-denied' }],
    ['a teapot', { status: 418, body: {} }, { code: 'unexpected' }],
    [
      'a success that is no JSON',
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>Sign in</html>' },
      { code: 'service-unavailable' },
    ],
    [
      'the request id in a header only',
      { status: 403, headers: { 'request-id': 'h-3' } },
      { code: 'access-denied', details: { requestId: 'h-3' } },
    ],
  ])('%s', async (_what, reply, expected) => {
    const error = await errorFor(reply);
    expect(error).toMatchObject(expected);
    expect(JSON.stringify(error.details)).not.toContain('robin');
  });

  test('a code that is a whole sentence is not repeated', async () => {
    const error = await errorFor({ status: 400, body: { error: { code: 'Mail of robin@contoso.example' } } });
    expect(error.details).toEqual({ status: 400 });
  });

  test('inner errors without end come to an end', async () => {
    const deep: Record<string, unknown> = {};
    let layer = deep;
    for (let n = 0; n < 200; n++) layer = layer['innerError'] = {};
    layer['code'] = 'InefficientFilter';
    const error = await errorFor({ status: 400, body: { error: deep } });
    expect(error.code).toBe('unexpected');
  });
});

test('codes are compared without regard to letter case', () => {
  graph = { close: () => Promise.resolve() } as FakeGraph;
  expect(meaningOf(404, ['mailboxnotenabledforrestapi'])).toBe('mailbox-not-in-exchange-online');
});
