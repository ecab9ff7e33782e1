import { type PlannerOutcome } from '../../src/planner';
import { answerWith, completion, type ModelStub, reading, reads, refuses, says } from './model-stub';
import { AROUND, NOTHING, ODD, setUp, tearDown } from './setup';

type Behaviour = Parameters<ModelStub['behave']>[0];

const printed: unknown[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest.spyOn(console, way).mockImplementation((...words) => void printed.push(words));
});

afterEach(async () => {
  jest.restoreAllMocks();
  await tearDown();
});

const raw =
  (body: string, type = 'application/json'): Behaviour =>
  (response) =>
    answerWith(response, 200, { 'content-type': type }, body);

const FRIDAY = { start: '2026-11-20', end: '2026-11-21', phrase: 'last Friday', basis: 'deleted' };

const invalid: readonly (readonly [string, Behaviour])[] = [
  ['no JSON', says('I would search for mail from Anna.')],
  ['JSON cut off', says(reading({ intent: 'recover' }).slice(0, -9))],
  ['nothing', says('')],
  ['null, as where the model declines', says(null)],
  ['a list', says('[]')],
  ['no intent', says(reading({}))],
  ['an intent there is not', reads({ intent: 'delete' })],
  ['a name that is no text', reads({ intent: 'recover', from: [12] })],
  ['a single name in place of a list', reads({ intent: 'recover', from: 'Anna' })],
  ['an invented sender', reads({ intent: 'recover', from: ['Anna Miller'] })],
  ['an invented topic beside a real one', reads({ intent: 'recover', words: ['Budget', 'salary'] })],
  ['a part of a word', reads({ intent: 'recover', from: ['Ann'] })],
  ['a name of nothing but marks', reads({ intent: 'recover', from: ['…'] })],
  ['an invented mailbox', reads({ intent: 'hold', mailbox: 'bob@contoso.com' })],
  ['an invented request', reads({ intent: 'status', request: 12 })],
  ['an invented number', reads({ intent: 'recover', limit: 3 })],
  ['an invented folder', reads({ intent: 'recover', folder: { name: 'Projects', phrase: 'thing' } })],
  ['a folder of no words', reads({ intent: 'recover', folder: { name: 'inbox', phrase: 'Posteingang' } })],
  ['an invented quality', reads({ intent: 'recover', qualities: [{ quality: 'unread', phrase: 'unread' }] })],
  ['too many names', reads({ intent: 'recover', words: Array(6).fill('Budget') })],
  ['a long name', reads({ intent: 'recover', words: ['Budget '.repeat(20)] })],
  ['a time of invented words', reads({ intent: 'recover', time: { ...FRIDAY, phrase: 'yesterday' } })],
  ['an end before the start', reads({ intent: 'recover', time: { ...FRIDAY, end: '2026-11-19' } })],
  ['an empty stretch', reads({ intent: 'recover', time: { ...FRIDAY, end: '2026-11-20' } })],
  ['a day there is not', reads({ intent: 'recover', time: { ...FRIDAY, start: '2026-02-30' } })],
  ['a date in other words', reads({ intent: 'recover', time: { ...FRIDAY, start: '20 Nov 2026' } })],
  ['a time with an offset', reads({ intent: 'recover', time: { ...FRIDAY, start: '2026-11-20T00:00:00Z' } })],
  ['tomorrow', reads({ intent: 'recover', time: { ...FRIDAY, start: '2026-11-23', end: '2026-11-24' } })],
  ['a time long ago', reads({ intent: 'recover', time: { ...FRIDAY, start: '1970-01-01' } })],
  ['a time far ahead', reads({ intent: 'recover', time: { ...FRIDAY, end: '2199-01-01' } })],
  ['a time open to both sides', reads({ intent: 'recover', time: { ...FRIDAY, start: null, end: null } })],
];

const faulty: readonly (readonly [string, Behaviour])[] = [
  ['500', refuses(500)],
  ['429', refuses(429)],
  ['401', refuses(401)],
  ['400', refuses(400)],
  ['a redirect', (response) => answerWith(response, 307, { location: '/elsewhere' })],
  ['no JSON at all', raw('<html>Bad gateway</html>', 'text/html')],
  ['JSON cut off on the way', raw(JSON.stringify(completion('{}')).slice(0, -20))],
  ['no completion', raw('{"choices":[]}')],
  ['something endless', raw(JSON.stringify(completion('x'.repeat(100_000))))],
  ['a closed connection', (response) => void response.socket?.destroy()],
  [
    'a connection closed in mid-answer',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"choices":', () => response.socket?.destroy());
    },
  ],
];

const slow: readonly (readonly [string, Behaviour])[] = [
  ['never', () => undefined],
  [
    'with a head and never a body',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":');
    },
  ],
];

async function expectRules(behaviour: Behaviour, outcome: PlannerOutcome, timeMs = 120_000): Promise<void> {
  const { stub, read, outcomes } = await setUp(NOTHING, { limits: { timeMs } });
  stub.behave(behaviour);
  expect(await read(ODD, AROUND)).toEqual([NOTHING]);
  expect(outcomes).toEqual([outcome]);
  expect(stub.asked).toHaveLength(1);
  expect(printed).toEqual([]);
}

describe('the rules’ reading stands, and nothing is printed, where the model says', () => {
  it.each(invalid)('%s', (_, behaviour) => expectRules(behaviour, 'refused-invalid'));
});

describe('the rules’ reading stands, and nothing is printed or asked again, where the answer is', () => {
  it.each(faulty)('%s', (_, behaviour) => expectRules(behaviour, 'failed'));
  it.each(slow)('%s', async (_, behaviour) => {
    await expectRules(behaviour, 'timed-out', 500);
  });

  it('refused, for nobody is there', async () => {
    const { stub, read, outcomes } = await setUp();
    await stub.close();
    expect(await read(ODD, AROUND)).toEqual([NOTHING]);
    expect(outcomes).toEqual(['failed']);
    expect(printed).toEqual([]);
  });
});

describe('what is valid is not refused', () => {
  it.each([
    ['accents and case aside', 'Das Mail von JÜRGEN Müßig', { from: ['jurgen müßig'] }],
    ['in a script without spaces', '田中さんからのメール', { from: ['田中'] }],
    [
      'a folder by its well-known name',
      'mail in my inbox',
      { folder: { name: 'inbox', phrase: 'my inbox' } },
    ],
    [
      'an open time',
      'mail since 1 May',
      { time: { ...FRIDAY, start: '2026-05-01', end: null, phrase: 'since 1 May' } },
    ],
    [
      'a time of day',
      'mail today',
      { time: { ...FRIDAY, start: '2026-11-22T08:00:00', end: null, phrase: 'today' } },
    ],
    [
      'this year',
      'mail of 2026',
      { time: { ...FRIDAY, start: '2026-01-01', end: '2027-01-01', phrase: '2026' } },
    ],
    ['a number in figures', 'the last 3 mails', { limit: 3 }],
    ['a file name extension', 'the mail with the .PDF', { attachmentTypes: ['.PDF'] }],
    ['a field it should not have', 'some mail', { picks: [1], all: true }],
  ])('%s', async (_, sentence, given) => {
    const { stub, read, outcomes } = await setUp();
    stub.behave(reads({ intent: 'recover', ...given }));
    expect(await read(sentence, AROUND)).toMatchObject([{ intent: 'recover' }]);
    expect(outcomes).toEqual(['refined']);
  });

  it('though a lax server leaves out what is not said', async () => {
    const { stub, read } = await setUp();
    stub.behave(says('{"intent":"recover","from":["Anna"]}'));
    expect(await read(ODD, AROUND)).toMatchObject([{ intent: 'recover', from: ['Anna'] }]);
  });
});
