import { tokenise } from '../../src/understanding/text/tokenise';

const kinds = (text: string): readonly string[] =>
  tokenise(text).map((token) => `${token.kind} ${token.text}`);

describe('tokens', () => {
  test.each([
    ["can't find Anna's e-mail", ["word can't", 'word find', 'word Anna', "word 's", 'word e-mail']],
    ["l'email d’Angela", ["word l'", 'word email', 'word d’', 'word Angela']],
    ['write to ops@contoso.com.', ['word write', 'word to', 'address ops@contoso.com', 'mark .']],
    ['from mail.fabrikam.co.uk?', ['word from', 'domain mail.fabrikam.co.uk', 'mark ?']],
    ['it is gone.please help', ['word it', 'word is', 'word gone', 'mark .', 'word please', 'word help']],
    ['it is gone.It was', ['word it', 'word is', 'word gone', 'mark .', 'word It', 'word was']],
    ['subject "Q3 numbers" please', ['word subject', 'quoted Q3 numbers', 'word please']],
    ['Ordner „Müll 2025“', ['word Ordner', 'quoted Müll 2025']],
    ['件名「見積書」のメール', ['run 件名', 'quoted 見積書', 'run のメール']],
    ['搜索包含”晚餐“的邮件', ['run 搜索包含', 'quoted 晚餐', 'run 的邮件']],
    ['"restore it all"', ['mark "', 'word restore', 'word it', 'word all', 'mark "']],
    ["the 'Big' one isn't", ['word the', 'quoted Big', 'word one', "word isn't"]],
    [
      '2-4, #12 and 3rd',
      ['number 2', 'mark -', 'number 4', 'mark ,', 'mark #', 'number 12', 'word and', 'word 3rd'],
    ],
    ['１と３', ['number １', 'run と', 'number ３']],
  ])('%s', (text, tokens) => expect(kinds(text)).toEqual(tokens));

  test('fold case, accents and width in their keys', () => {
    expect(tokenise('GELÖSCHT Ｍａｉｌ straße ３').map(({ key }) => key)).toEqual([
      'geloscht',
      'mail',
      'strasse',
      '3',
    ]);
  });
});
