import fc from 'fast-check';
import { RecoveryError } from '../../src/domain/errors';
import { errorFacts } from '../../src/telemetry/error-facts';
import { LOG_FIELDS, loggable, type LogFields } from '../../src/telemetry/fields';
import { createLogger } from '../../src/telemetry/logger';

function record(level: 'info' | 'debug' = 'debug'): {
  log: ReturnType<typeof createLogger>;
  lines: () => object[];
} {
  const lines: string[] = [];
  const log = createLogger({ level, destination: { write: (line) => void lines.push(line) } });
  return { log, lines: () => lines.map((line) => JSON.parse(line) as object) };
}

test('a line is JSON with time, level, event and its fields', () => {
  const { log, lines } = record();
  log.info('turn answered', { turnKind: 'said', durationMs: 12 });
  expect(lines()).toEqual([
    {
      level: 30,
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      msg: 'turn answered',
      turnKind: 'said',
      durationMs: 12,
    },
  ]);
});

test('a child adds its fields to every line, and a grandchild to both', () => {
  const { log, lines } = record();
  const child = log.child({ correlationId: 'abc' }).child({ turnKind: 'said' });
  child.warn('one');
  child.error('two', { status: 500 });
  expect(lines()).toMatchObject([
    { correlationId: 'abc', turnKind: 'said', level: 40 },
    { correlationId: 'abc', turnKind: 'said', level: 50, status: 500 },
  ]);
});

test('lines below the level are not written', () => {
  const { log, lines } = record('info');
  log.debug('quiet');
  log.info('loud');
  expect(lines()).toHaveLength(1);
  expect(() => createLogger({ level: 'silent' }).error('nothing', {}, new Error('x'))).not.toThrow();
});

test('a field that is not on the list is dropped', () => {
  expect(loggable({ subject: 'Pay rise', __proto__: null, toString: 'x', status: 3 } as LogFields)).toEqual({
    status: 3,
  });
});

test.each([
  ['an address', 'ada@contoso.example'],
  ['a sentence', 'the quarterly report'],
  ['a token with its scheme', 'Bearer abc'],
  ['a line break', 'a\nb'],
  ['an object', { a: 1 }],
  ['something long', 'x'.repeat(500)],
])('%s in a field for ids or words is masked', (_what, value) => {
  expect(loggable({ personId: value, verb: value } as LogFields)).toEqual({
    personId: '[masked]',
    verb: '[masked]',
  });
});

test('whatever is put into whatever field, no spaces, quotes or at-signs come out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(LOG_FIELDS)), fc.anything(), (key, value) => {
      const kept = loggable({ [key]: value });
      for (const one of Object.values(kept)) expect(['number', 'boolean', 'string']).toContain(typeof one);
      expect(JSON.stringify(Object.values(kept)).replaceAll('"', '')).not.toMatch(/[\s@'\\]/);
    }),
  );
});

describe('an error in the log', () => {
  test('is its name, code and frames, and never its message', () => {
    const error = Object.assign(new TypeError('SECRET of ada@contoso.example'), {
      code: 'ERR_X',
      status: 418,
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ name: 'TypeError', code: 'ERR_X', status: 418 });
    expect(facts.stack?.[0]).toMatch(/^at .*logger\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(facts)).not.toMatch(/SECRET|contoso/);
  });

  test('does not let a message pass as a frame', () => {
    const message = 'x\n    at SECRET (SECRET.ts:1:1)\n    at ada@contoso.example:1:2';
    expect(JSON.stringify(errorFacts(new Error(message)))).not.toMatch(/SECRET|contoso/);
  });

  test('carries the facts of our own errors and of their causes, three deep', () => {
    const deep = new Error('1', {
      cause: new Error('2', { cause: new Error('3', { cause: new Error('4', { cause: 5 }) }) }),
    });
    const error = new RecoveryError('throttled', {
      status: 429,
      graphCode: 'ErrorServerBusy',
      requestId: 'r-1',
      cause: deep,
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({
      name: 'RecoveryError',
      code: 'throttled',
      status: 429,
      graphCode: 'ErrorServerBusy',
      requestId: 'r-1',
      cause: { name: 'Error', cause: { name: 'Error', cause: { name: 'Error' } } },
    });
    expect(facts.cause?.cause?.cause?.cause).toBeUndefined();
  });

  test('may be anything that can be thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(() => JSON.stringify(errorFacts(thrown))).not.toThrow();
      }),
    );
    expect(errorFacts('SECRET')).toEqual({ name: 'thrown:string' });
  });

  test('keeps to its forms where name and code are bent', () => {
    const error = Object.assign(new Error('x'), {
      name: 'Error: SECRET',
      code: 'a b SECRET',
      status: 'SECRET',
    });
    expect(JSON.stringify(errorFacts(error))).not.toContain('SECRET');
  });
});
