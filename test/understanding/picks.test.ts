import { inResults, wish } from './ask';

describe('positions in the list shown', () => {
  const table: readonly (readonly [string, string, readonly number[]])[] = [
    ['en', '1', [1]],
    ['en', 'restore 2, 4 and 5', [2, 4, 5]],
    ['en', '2-4', [2, 3, 4]],
    ['en', '2 to 4 please', [2, 3, 4]],
    ['en', 'the second one', [2]],
    ['en', 'number two please', [2]],
    ['en', 'first and last one', [1, -1]],
    ['en', 'the last one', [-1]],
    ['en', 'the first three', [1, 2, 3]],
    ['en', 'take the last two', [-2, -1]],
    ['en', 'the 3rd', [3]],
    ['de', 'die zweite und die vierte', [2, 4]],
    ['de', 'die ersten beiden und die fünfte', [1, 5]],
    ['fr', 'le deuxième et le quatrième', [2, 4]],
    ['es', 'el primero y el tercero', [1, 3]],
    ['pt', 'os dois últimos, 1 e 3', [1, 3]],
    ['it', 'la seconda e la quinta', [2, 5]],
    ['nl', 'de eerste drie', [1, 2, 3]],
    ['ja', '3番目のメールを復元してください', [3]],
    ['zh', '恢复第二封和第四封', [2, 4]],
  ];
  test.each(table)('%s: %s', (lang, sentence, picks) => {
    const read = inResults(sentence, lang);
    expect(read.intent).toBe('select');
    for (const pick of picks) expect(read.picks).toContain(pick);
  });

  test('are exact where figures say them', () => {
    expect(inResults('restore 1, 3 and 7').picks).toEqual([1, 3, 7]);
    expect(inResults('3-1').picks).toEqual([3, 1]);
  });

  test('are understood without a list where the sentence is plain', () => {
    expect(wish('restore 1 and 3')).toMatchObject({ intent: 'select', picks: [1, 3] });
    expect(wish('restore the last 3 emails from anna')).toMatchObject({ intent: 'recover', limit: 3 });
  });

  test.each(['the 0th', '0E', 'restore 0'])('are counted from one: %s', (sentence) => {
    for (const lang of ['en', 'nl', 'pt']) expect(inResults(sentence, lang).picks).toBeUndefined();
  });

  test.each(['restore 1 to 99999999', 'restore 1 to 4000000000', 'restore 1 to 99999999999999999999'])(
    'end where the longest list does: %s',
    (sentence) => expect(inResults(sentence).picks).toHaveLength(100),
  );

  test('are not read from sizes, counts and years', () => {
    expect(inResults('the one over 10 MB').picks).toBeUndefined();
    expect(wish('restore 12 mails from bob').picks).toBeUndefined();
    expect(wish('restore the mails of 2019').picks).toBeUndefined();
  });
});

describe('several together, from the top or from the bottom', () => {
  test.each<readonly [string, string, readonly number[]]>([
    ['fr', 'les deux', [1, 2]],
    ['fr', 'le deux', [2]],
    ['fr', 'les deux du haut', [1, 2]],
    ['fr', 'celui du bas', [-1]],
    ['es', 'los tres', [1, 2, 3]],
    ['es', 'los dos de abajo', [-2, -1]],
    ['es', 'el de arriba', [1]],
    ['pt', 'os dois', [1, 2]],
    ['it', 'quello in alto', [1]],
    ['it', 'i due in basso', [-2, -1]],
    ['nl', 'de bovenste twee', [1, 2]],
    ['de', 'die ersten beiden', [1, 2]],
    ['de', 'die letzten beiden', [-2, -1]],
    ['de', 'die oberste', [1]],
  ])('%s: %s', (lang, sentence, picks) => {
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'select', picks });
  });

  test.each([
    ['de', 'alle beide'],
    ['es', 'ambos'],
    ['pt', 'ambos'],
    ['it', 'entrambe'],
    ['nl', 'allebei'],
  ])('%s: %s', (lang, sentence) => {
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'select', all: true });
  });
});

describe('a look without restoring', () => {
  test.each(['show me 2', 'preview the second one', 'open details of 2'])('%s', (sentence) => {
    expect(inResults(sentence)).toMatchObject({ intent: 'select', picks: [2], preview: true });
  });
  test('is not meant by "restore"', () => expect(inResults('restore 2').preview).toBeUndefined());
});

describe('exceptions', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['en', 'all except the newsletter', ['newsletter']],
    ['en', 'everything but not 2 and 5', ['2', '5']],
    ['en', 'all but the last one', ['-1']],
    ['de', 'alle außer dem Newsletter', ['Newsletter']],
    ['de', 'alle bis auf die zweite', ['2']],
    ['fr', 'tous sauf le premier', ['1']],
    ['es', 'todos menos el de Juan', ['Juan']],
    ['it', 'tutte tranne la terza', ['3']],
    ['nl', 'alles behalve 4', ['4']],
  ];
  test.each(table)('%s: %s', (lang, sentence, except) => {
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'select', all: true, except });
  });
  test('"not the one from Anna" leaves out, and does not ask for the others', () => {
    const read = inResults('not the one from Anna');
    expect(read).toMatchObject({ intent: 'select', except: ['Anna'] });
    expect(read.all).toBeUndefined();
  });
});

describe('pages', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['en', 'next page', 'next'],
    ['en', 'more', 'next'],
    ['en', 'older', 'next'],
    ['en', 'previous page', 'previous'],
    ['en', 'first page', 'first'],
    ['de', 'nächste Seite', 'next'],
    ['de', 'vorherige Seite', 'previous'],
    ['fr', 'page suivante', 'next'],
    ['es', 'página anterior', 'previous'],
    ['it', 'pagina successiva', 'next'],
    ['nl', 'volgende pagina', 'next'],
    ['pt', 'próxima página', 'next'],
    ['ja', '次のページ', 'next'],
    ['zh', '上一页', 'previous'],
  ];
  test.each(table)('%s: %s', (lang, sentence, page) => {
    expect(inResults(sentence, lang)).toMatchObject({ intent: 'refine', page });
  });
  test('are named by number', () => {
    expect(inResults('page 3')).toMatchObject({ intent: 'refine', pageNumber: 3 });
    expect(inResults('Seite 2', 'de')).toMatchObject({ intent: 'refine', pageNumber: 2 });
    expect(inResults('show me the second page')).toMatchObject({ intent: 'refine', pageNumber: 2 });
  });
  test('are not turned by a new condition', () => {
    expect(inResults('older ones from Anna')).toMatchObject({ intent: 'refine', from: ['Anna'] });
    expect(inResults('older ones from Anna').page).toBeUndefined();
  });
});
