import { PhraseFinder } from '../../src/understanding/topics/phrase-finder';

const found = (phrases: readonly string[], text: string, unspaced = false): readonly string[] => {
  const finder = new PhraseFinder<string>(unspaced);
  for (const phrase of phrases) finder.add(phrase, phrase);
  const names: string[] = [];
  finder.visit(text, (phrase) => names.push(phrase));
  return names;
};

describe('phrases in a folded text', () => {
  test.each([
    [['hold'], 'a hold, please', ['hold']],
    [['hold'], 'on-hold', ['hold']],
    [['hold'], 'holding a threshold', []],
    [['hold'], 'hold2 𝐀hold hold𝐀', []],
    [['colleague*'], "my colleagues' mail", ['colleague*']],
    [['colleague*'], 'noncolleague', []],
    [['in place hold'], 'an in  place\u00a0hold', ['in place hold']],
    [['in place hold'], 'in place', []],
    [['what is', 'what is it', 'is it'], 'what is it', ['what is', 'what is it', 'is it']],
    [['with 1*'], 'with 12', ['with 1*']],
    [['.pst', 'pst'], 'a .pst', ['.pst', 'pst']],
    [['.pst'], 'old.pst', []],
    [['hold'], '', []],
  ])('%j are found in “%s” as words: %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test.each([
    [['保留'], '诉讼保留是什么', ['保留']],
    [['削除', '削除され*'], '自動で削除されます', ['削除', '削除され*']],
  ])('without blanks between words %j are found anywhere in “%s”', (phrases, text, expected) => {
    expect(found(phrases, text, true)).toEqual(expected);
  });
});
