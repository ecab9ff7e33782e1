import { ask, wish } from './ask';

const intents = (sentence: string, around: Parameters<typeof ask>[1] = {}) =>
  ask(sentence, around).map(({ intent }) => intent);

describe('several wishes in one line', () => {
  const list = { context: 'results' } as const;
  test('come back in their order', () => {
    expect(intents('restore the second one and undo the first', list)).toEqual(['select', 'undo']);
    expect(intents('approve 12 and reject 13')).toEqual(['approve', 'reject']);
    expect(intents('cancel #9, then approve #10 please')).toEqual(['withdraw', 'approve']);
  });

  test('may be a search and a choice from what it finds', () => {
    expect(intents('what did I delete on Tuesday and also restore the first one')).toEqual([
      'recover',
      'select',
    ]);
    expect(intents("montre-moi ce que j'ai supprimé hier et restaure le premier", { lang: 'fr' })).toEqual([
      'recover',
      'select',
    ]);
  });

  test.each([
    ['en', 'restore the invoice from Litware and cancel my request', ['recover', 'withdraw']],
    ['en', 'undo that and then find the mail from Paul', ['undo', 'recover']],
    [
      'de',
      'stell die Mail von Anna wieder her und zeig mir was ich gestern gelöscht habe',
      ['recover', 'recover'],
    ],
    ['es', 'recupera el correo de Ana y enséñame lo que borré ayer', ['recover', 'recover']],
  ] as const)('%s: %s', (lang, sentence, expected) => {
    expect(intents(sentence, { lang })).toEqual(expected);
  });

  test('carry each its own slots', () => {
    expect(ask('approve 12 and reject 13').map(({ request }) => request)).toEqual([12, 13]);
    expect(ask('approve 12 and 13').map(({ request }) => request)).toEqual([12, 13]);
  });

  test('are not made of one wish told at length', () => {
    expect(intents('I deleted a mail by mistake, please restore it')).toEqual(['recover']);
    expect(intents('find and restore the mail from Bob')).toEqual(['recover']);
    expect(intents('Hi! I was cleaning up and now a mail is gone. Can you get it back? Thanks')).toEqual([
      'recover',
    ]);
  });
});

describe('short answers', () => {
  test.each([
    ['yes', 'yes'],
    ['ok', 'yes'],
    ['no', 'no'],
    ['never mind', 'cancel'],
    ['cancel', 'cancel'],
  ] as const)('%s', (sentence, answer) => {
    expect(wish(sentence)).toMatchObject({ intent: 'other', answer });
  });
  test.each([
    ['de', 'abbrechen', 'cancel'],
    ['fr', 'oui', 'yes'],
    ['es', 'no, gracias', 'no'],
    ['it', 'lascia perdere', 'cancel'],
    ['ja', 'はい', 'yes'],
    ['zh', '算了', 'cancel'],
  ] as const)('%s: %s', (lang, sentence, answer) => {
    expect(wish(sentence, { lang })).toMatchObject({ intent: 'other', answer });
  });
});

describe('requests by number', () => {
  test.each([
    ['approve #4 ok by legal', 'approve', 4],
    ['ok #31 is fine, go ahead', 'approve', 31],
    ['no for 33, the mailbox does not exist', 'reject', 33],
    ['decline request 5', 'reject', 5],
    ["i don't need #3 anymore", 'withdraw', 3],
    ['status of #17?', 'status', 17],
  ] as const)('%s', (sentence, intent, request) => {
    expect(wish(sentence)).toMatchObject({ intent, request });
  });
  test('"#2" means the list where one is shown', () => {
    expect(wish('#2', { context: 'results' })).toMatchObject({ intent: 'select', picks: [2] });
  });
});
