import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buttonOf,
  cardOf,
  COLLEAGUE,
  EMPLOYEE,
  fillMailbox,
  MAIL,
  startTestBot,
  type TestBot,
} from '../support/bot';
import { filled, HELPDESK_GROUP_ID } from '../support/helpdesk';
import { ChatClient } from '../support/chat-client';

/** How many activities are generated: a tenth in the usual suite of what `npm run security` tries. */
const RUNS = Number(process.env['SECURITY_RUNS'] ?? '1000');
/** Sent at the same time, as several clients would. */
const AT_ONCE = 10;

/** In mail of one person, of which nobody else may see anything. */
const PRIVATE = 'MARK-private';
/** In what strangers say and send: no line of the log may hold it. */
const SAID = 'MARK-said';

let folder: string;
let whole: TestBot;
let refs: Readonly<Record<string, unknown>>[];

beforeAll(async () => {
  // So many of so few people: with the limits most of it would be refused unread.
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const POLICY_FILE = join(folder, 'policy.yaml');
  await writeFile(POLICY_FILE, 'selfService: { activitiesPerMinute: 0, searchesPerDay: 0 }');
  whole = await startTestBot({ HELPDESK_GROUP_ID, POLICY_FILE });
  const marked = MAIL.map((one) => ({ ...one, subject: `${one.subject} ${PRIVATE}`, body: PRIVATE }));
  await fillMailbox(whole.control, marked);
  const owner = whole.person({ person: { aadObjectId: EMPLOYEE, name: `Alex ${PRIVATE}` } });
  const results = cardOf(await owner.say('show me all my deleted mail'));
  const form = cardOf(await owner.press('escalate', buttonOf(results, 'escalate')));
  refs = [buttonOf(results, 'restore'), buttonOf(results, 'escalate'), filled(form)];
  expect(JSON.stringify(results)).toContain(PRIVATE);
});
afterAll(async () => {
  await whole.stop();
  await rm(folder, { recursive: true });
});

const VERBS = [
  'restore',
  'restore-all',
  'page',
  'refine',
  'preview',
  'undo',
  'escalate',
  'submit-request',
  'withdraw',
  'approve',
  'reject',
  'take-over',
  'complete',
  'audit',
  'constructor',
  '__proto__',
  'toString',
  '',
];
const SENTENCES = [
  'recover my deleted mail',
  'restore 1 and 2',
  'all of them',
  'undo',
  'approve 1',
  'reject 1',
  'withdraw request 1',
  'status',
  'help',
  'show request 1',
  'place a hold on alex.morgan@contoso.example',
  'sign out',
  'helpdesk channel',
];

const anything = fc.jsonValue({ maxDepth: 3 });
const marked = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => `${SAID} ${text}`);
const words = fc.oneof(
  fc.constantFrom(...SENTENCES),
  marked,
  fc.constantFrom(...SENTENCES).map((one) => `${one} ${SAID}`),
);
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: anything });

/** Fields of our own cards, right, wrong, stolen and forged. */
function cardData(): fc.Arbitrary<unknown> {
  const stolen = fc.constantFrom(...refs);
  const field = mostly(
    fc.oneof(fc.integer(), marked, fc.constantFrom('true', 'false', '1', '2', '-1', '1e9')),
  );
  const forged = fc.record(
    {
      ref: mostly(fc.oneof(marked, fc.constantFrom(...refs.map(({ ref }) => ref)))),
      page: field,
      pick: field,
      miss: field,
      number: field,
      request: field,
      kind: field,
      mailbox: mostly(marked),
      from: field,
      to: field,
      query: mostly(marked),
      reason: mostly(marked),
      comment: mostly(marked),
      'pick.1': field,
      'pick.2': field,
      'pick.99999': field,
      sender: mostly(marked),
      words: mostly(marked),
      basis: field,
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    stolen,
    fc.tuple(stolen, forged).map(([theirs, ours]) => ({ ...ours, ...theirs })),
    forged,
    fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'verb', 'ref'), marked), anything),
    anything,
  );
}

function activities(): fc.Arbitrary<object> {
  const action = mostly(
    fc.record({
      type: mostly(fc.constant('Action.Execute')),
      verb: mostly(fc.constantFrom(...VERBS)),
      data: cardData(),
    }),
  );
  const spoken = fc.record({ type: fc.constant('message'), text: mostly(words) });
  const pressed = fc.record({
    type: fc.constant('invoke'),
    name: mostly(
      fc.constantFrom('adaptiveCard/action', 'signin/tokenExchange', 'signin/verifyState', 'task/fetch'),
    ),
    value: fc.oneof({ weight: 6, arbitrary: fc.record({ action }) }, { weight: 1, arbitrary: anything }),
  });
  const submitted = fc
    .tuple(mostly(fc.constantFrom(...VERBS)), cardData())
    .map(([verb, data]) => ({ type: 'message', value: { ...(data as object), verb } }));
  const other = fc.record({
    type: mostly(
      fc.constantFrom(
        'conversationUpdate',
        'installationUpdate',
        'messageReaction',
        'event',
        'typing',
        'trace',
      ),
    ),
    action: mostly(fc.constantFrom('add', 'remove')),
    membersAdded: mostly(fc.array(fc.record({ id: mostly(fc.constantFrom('bot', 'somebody')) }))),
  });
  const frame = fc.record(
    {
      locale: mostly(fc.constantFrom('de-DE', 'pt-BR', 'xx', 'en-US')),
      localTimezone: mostly(fc.constantFrom('Asia/Tokyo', 'Nowhere/Else')),
      entities: mostly(
        fc.array(
          mostly(fc.record({ type: fc.constant('mention'), text: mostly(marked), mentioned: anything })),
        ),
      ),
      attachments: anything,
      channelData: anything,
      replyToId: mostly(marked),
      timestamp: anything,
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(spoken, pressed, submitted, other);
  return fc.tuple(body, frame).map(([one, more]) => ({ ...more, ...one }));
}

interface Stranger {
  readonly aadObjectId: string;
  readonly type: 'personal' | 'groupChat' | 'channel';
}

/** Whoever it is, it is not the owner of the private mail. */
const stranger: fc.Arbitrary<Stranger> = fc.record({
  aadObjectId: fc.oneof(fc.constant(COLLEAGUE), fc.uuid()),
  type: fc.constantFrom('personal', 'groupChat', 'channel'),
});

const sorts: Record<string, number> = {};

async function attempt(who: Stranger, fields: object): Promise<void> {
  const client = new ChatClient({
    bot: whole.bot.url,
    person: { aadObjectId: who.aadObjectId, name: SAID },
    conversation: { type: who.type },
  });
  const response = await fetch(`${whole.bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(client.activity(fields)),
  });
  const text = await response.text();
  expect(response.status).toBeLessThan(500);
  expect(text).not.toContain(PRIVATE);
  expect(text).not.toMatch(/node_modules|\n\s+at |sandbox:/);
  sorts[response.status] = (sorts[response.status] ?? 0) + 1;
}

describe('Fuzzing', () => {
  test(
    `${RUNS} generated activities and card payloads at a whole bot: no crash, no 5xx, nobody’s mail or words leaked`,
    async () => {
      const before = await whole.mailbox();
      const many = fc.array(fc.tuple(stranger, activities()), { minLength: AT_ONCE, maxLength: AT_ONCE });
      await fc.assert(
        fc.asyncProperty(many, async (some) => {
          await Promise.all(some.map(([who, fields]) => attempt(who, fields)));
        }),
        { numRuns: RUNS / AT_ONCE },
      );
      // What was tried reached the conversation, or nothing but the gate was tested.
      expect(sorts['200'] ?? 0).toBeGreaterThan(RUNS / 2);
      expect(await whole.mailbox()).toEqual(before);
      const log = whole.log();
      expect(log).not.toContain('MARK');
      expect(log).not.toContain('turn broke off');
      const owner = whole.person({ person: { aadObjectId: EMPLOYEE, name: 'Alex Morgan' } });
      expect(JSON.stringify(await owner.say('show me all my deleted mail'))).toContain(PRIVATE);
    },
    30_000 + RUNS * 200,
  );
});
