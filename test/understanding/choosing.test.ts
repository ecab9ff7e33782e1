import { inResults, wish } from './ask';

type Table = readonly (readonly [lang: string, sentence: string])[];

describe('small talk beside a list shown chooses nothing', () => {
  const table: Table = [
    ['en', 'hold on a second'],
    ['en', 'just a second'],
    ['en', 'on second thought'],
    ['en', 'I have 3 kids'],
    ['en', '5 minutes'],
    ['en', 'give me 5 minutes'],
    ['en', 'see you at 3'],
    ['en', 'all of them are useless'],
    ['en', 'everything is fine now'],
    ['en', 'all right'],
    ['en', 'the first one was already restored'],
    ['en', 'thanks, that was the last one'],
    ['de', 'Alles gut, danke!'],
    ['de', 'alles klar'],
    ['de', 'das erste Mal höre ich das'],
    ['fr', 'tout va bien'],
    ['es', 'un segundo por favor'],
    ['es', 'todo bien'],
    ['pt', 'um segundo'],
    ['it', 'un secondo'],
    ['it', 'tutto bene'],
    ['nl', 'alles goed'],
    ['ja', '全部大丈夫です'],
    ['zh', '一切都好'],
  ];
  test.each(table)('%s: %s', (lang, sentence) => expect(inResults(sentence, lang).intent).not.toBe('select'));
});

describe('a question about the list chooses nothing', () => {
  const table: Table = [
    ['en', 'how do I restore number 2?'],
    ['en', 'what happens if I restore all?'],
    ['en', 'who sent number 2?'],
    ['en', 'is the second one from Anna?'],
    ['de', 'was ist die zweite?'],
  ];
  test.each(table)('%s: %s', (lang, sentence) => expect(inResults(sentence, lang).intent).not.toBe('select'));
});

describe('what is not to be restored is left alone', () => {
  const table: Table = [
    ['en', "don't restore anything"],
    ['en', "please don't restore 2"],
    ['en', 'restore nothing'],
    ['de', 'stell nichts wieder her'],
    ['de', 'die zweite bitte nicht wiederherstellen'],
    ['fr', 'ne restaure rien'],
    ['fr', 'ne restaure pas le deuxième'],
    ['es', 'no restaures el segundo'],
    ['it', 'non ripristinare niente'],
    ['pt', 'não restaure o segundo'],
    ['nl', 'herstel de tweede niet'],
    ['ja', '2番目は復元しないでください'],
    ['zh', '不要恢复第二个'],
  ];
  test.each(table)('%s: %s', (lang, sentence) =>
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'other', answer: 'no' }),
  );
  test('without a list, too', () =>
    expect(wish("don't restore anything")).toMatchObject({ intent: 'other', answer: 'no' }));
  test('a complaint that mail was not restored is none', () =>
    expect(wish('my mails from Anna were not restored, please recover them').intent).toBe('recover'));
});

describe('a choice in a few more words stays one', () => {
  const table: Table = [
    ['en', 'the second one thanks'],
    ['en', 'ok, 2'],
    ['en', 'yes, all of them'],
    ['en', 'all of them, thanks'],
    ['en', 'all of them now please'],
    ['en', 'can I have the first two?'],
    ['en', "it's the second one"],
    ['en', 'the third is the one I need'],
    ['en', 'not 1, restore 2'],
    ['en', 'restore 2 but not 3'],
    ['en', 'all unread ones, restore them'],
    ['en', 'everything except the newsletter'],
    ['de', 'nimm alle drei'],
    ['de', 'die zweite bitte'],
    ['fr', "les deux premiers s'il te plaît"],
    ['es', 'dame el segundo y el cuarto'],
    ['nl', 'de eerste twee graag'],
    ['ja', '2番目をお願いします'],
    ['zh', '第二个和第四个'],
  ];
  test.each(table)('%s: %s', (lang, sentence) => expect(inResults(sentence, lang).intent).toBe('select'));
});

describe('the button that asks the helpdesk can be said', () => {
  const table: Table = [
    ['en', 'ask the helpdesk'],
    ['en', 'escalate this to the helpdesk please'],
    ['de', 'frag den Helpdesk'],
    ['fr', 'demander au helpdesk'],
    ['es', 'pregunta al helpdesk'],
    ['nl', 'vraag de helpdesk'],
    ['ja', 'ヘルプデスクに依頼'],
    ['zh', '联系服务台'],
  ];
  test.each(table)('%s: %s', (lang, sentence) => {
    expect(wish(sentence, { lang })).toMatchObject({ intent: 'other', command: 'escalate' });
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'other', command: 'escalate' });
  });
  test('and a story about it is none', () =>
    expect(
      wish('my boss said I should ask the helpdesk about the invoice from Anna').command,
    ).toBeUndefined());
});
