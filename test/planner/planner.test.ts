import { type Intent, understand } from '../../src/understanding';
import { reads } from './model-stub';
import { AROUND, NOTHING, ODD, setUp, tearDown, unsure } from './setup';

afterEach(tearDown);

describe('a sentence the rules make nothing of', () => {
  it('is read by the model, sure enough to search with', async () => {
    const { stub, read, outcomes } = await setUp();
    stub.behave(
      reads({
        intent: 'recover',
        from: ['Anna'],
        words: ['Budget'],
        time: { start: '2026-11-20', end: '2026-11-21', phrase: 'last Friday', basis: 'deleted' },
      }),
    );
    expect(await read(ODD, AROUND)).toEqual([
      {
        intent: 'recover',
        confidence: 0.6,
        language: 'en',
        from: ['Anna'],
        words: ['Budget'],
        start: '2026-11-20',
        end: '2026-11-21',
        timePhrase: 'last Friday',
        basis: 'deleted',
      },
    ]);
    expect(outcomes).toEqual(['refined']);
  });

  it('stays what it is where the model makes nothing of it either', async () => {
    const { stub, read, outcomes } = await setUp();
    stub.behave(reads({ intent: 'other' }));
    expect(await read(ODD, AROUND)).toEqual([NOTHING]);
    expect(outcomes).toEqual(['agreed']);
  });

  it('keeps the time the rules read, for models reckon dates badly', async () => {
    const time = { start: '2026-11-20', end: '2026-11-21', timePhrase: 'last Friday' };
    const { stub, read } = await setUp({ ...NOTHING, ...time });
    stub.behave(
      reads({
        intent: 'recover',
        time: { start: '2026-11-13', end: '2026-11-14', phrase: 'last Friday', basis: 'deleted' },
      }),
    );
    expect(await read(ODD, AROUND)).toEqual([
      { intent: 'recover', confidence: 0.6, language: 'en', ...time, basis: 'deleted' },
    ]);
  });

  it('gets no time along with a wish that has none', async () => {
    const { stub, read } = await setUp({ ...NOTHING, start: '2026-11-20', end: '2026-11-21' });
    stub.behave(reads({ intent: 'help', from: ['Anna'] }));
    expect(await read(ODD, AROUND)).toEqual([{ intent: 'help', confidence: 0.6, language: 'en' }]);
  });
});

describe('a sentence the rules are unsure of', () => {
  it('is surer where the model reads the same', async () => {
    const rules = unsure({ from: ['Anna'] });
    const { stub, read, outcomes } = await setUp(rules);
    stub.behave(reads({ intent: 'recover', from: ['Anna'] }));
    expect(await read(ODD, AROUND)).toEqual([{ ...rules, confidence: 0.8 }]);
    expect(outcomes).toEqual(['agreed']);
  });

  it('takes people and topics as the model places them, and keeps what it does not speak of', async () => {
    const { stub, read, outcomes } = await setUp(unsure({ words: ['thing Anna sent'], unread: true }));
    stub.behave(reads({ intent: 'recover', from: ['Anna'], subject: ['budget'] }));
    expect(await read(ODD, AROUND)).toEqual([
      {
        intent: 'recover',
        confidence: 0.8,
        language: 'en',
        unread: true,
        from: ['Anna'],
        subject: ['budget'],
      },
    ]);
    expect(outcomes).toEqual(['refined']);
  });

  it('is read by the rules where the model reads another wish and the bot would act', async () => {
    const rules = unsure({ intent: 'retention', confidence: 0.55 });
    const { stub, read, outcomes } = await setUp(rules);
    stub.behave(reads({ intent: 'recover' }));
    expect(await read(ODD, AROUND)).toEqual([rules]);
    expect(outcomes).toEqual(['contradicted']);
  });

  it('is read by the model where the bot would only have asked back', async () => {
    const { stub, read, outcomes } = await setUp(unsure({ intent: 'help', confidence: 0.42 }));
    stub.behave(reads({ intent: 'recover', from: ['Anna'] }));
    expect(await read(ODD, AROUND)).toMatchObject([{ intent: 'recover', confidence: 0.6, from: ['Anna'] }]);
    expect(outcomes).toEqual(['refined']);
  });

  it('narrows a list only where one is shown', async () => {
    const { stub, read, outcomes } = await setUp();
    stub.behave(reads({ intent: 'refine', from: ['Anna'] }));
    expect(await read(ODD, AROUND)).toEqual([NOTHING]);
    expect(await read(ODD, { ...AROUND, context: 'results' })).toMatchObject([
      { intent: 'refine', from: ['Anna'] },
    ]);
    expect(outcomes).toEqual(['refused-invalid', 'refined']);
  });
});

const notAsked: readonly (readonly [why: string, rules: readonly Intent[], sentence: string])[] = [
  ['where the rules are sure', [unsure({ confidence: 0.68 })], ODD],
  ['about several wishes', [unsure(), unsure({ intent: 'help' })], ODD],
  ['about what has nothing to do with mail', [NOTHING], 'what will the weather be like'],
  [
    'about talk of something else',
    [unsure({ intent: 'help', confidence: 0.42 })],
    'does tea help with a cold',
  ],
  ['about a short answer', [{ ...NOTHING, answer: 'yes' as const }], 'yes to the mail'],
  ['about nothing the rules are sure of', [{ ...NOTHING, confidence: 0.87 }], 'who deleted my mail'],
  ['about a text long enough to be a pasted mail', [NOTHING], `${ODD} ${'and so on '.repeat(40)}`],
  ...(['approve', 'reject', 'withdraw', 'undo', 'select'] as const).map(
    (intent) => [`whether to ${intent}`, [unsure({ intent, confidence: 0.3 })], ODD] as const,
  ),
];

describe('the model is not asked', () => {
  it.each(notAsked)('%s', async (_, rules, sentence) => {
    const { stub, read, outcomes } = await setUp(rules);
    stub.behave(reads({ intent: 'recover' }));
    expect(await read(sentence, AROUND)).toEqual(rules);
    expect(stub.asked).toEqual([]);
    expect(outcomes).toEqual(['not-asked']);
  });

  it('about what real people ask for, as the real rules read it', async () => {
    const { stub, read, outcomes } = await setUp([], { rules: understand });
    const sentences = [
      'restore the mail from Anna that I deleted yesterday',
      'undo',
      'approve 12',
      'help',
      'yes',
    ];
    for (const sentence of sentences)
      expect(await read(sentence, AROUND)).toEqual(understand(sentence, AROUND));
    expect(stub.asked).toEqual([]);
    expect(outcomes).toEqual(sentences.map(() => 'not-asked'));
  });
});

it('makes sense of a language the rules do not have', async () => {
  const { stub, read } = await setUp([], { rules: understand });
  stub.behave(reads({ intent: 'recover', from: ['Anny'] }));
  const [wish] = await read('przywróć moje usunięte maile od Anny', AROUND);
  expect(wish).toMatchObject({ intent: 'recover', from: ['Anny'] });
  expect(wish?.words).toBeUndefined();
});
