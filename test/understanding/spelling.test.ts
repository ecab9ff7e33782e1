import { Spelling, spellsOut } from '../../src/understanding/text/spelling';
import { tokenise } from '../../src/understanding/text/tokenise';

describe('the words that patterns can spell', () => {
  const spelling = new Spelling([
    '(?:show |list )?what (?:was|is) restor(?:ed|ing)',
    'e-?mails?',
    '(?<n>\\d+) n[ae]w',
    '恢复了?',
  ]);

  it.each(['what was restored', 'list what is restoring!', '12 new e-mails', 'email naw', '恢复了 恢复'])(
    'are those of "%s"',
    (text) => {
      expect(spelling.covers(tokenise(text))).toBe(true);
    },
  );

  it.each(['what was lost', 'dn new', '恢复邮件', 'shows it', 'newt'])('are not those of "%s"', (text) => {
    expect(spelling.covers(tokenise(text))).toBe(false);
  });

  it.each(['mail \\w+', 'about .{1,40}', '[^a]b', '[a-z]+'])('are not known of /%s/', (source) => {
    expect(spellsOut(source)).toBe(false);
  });

  it.each(['mails?', '\\d+ days', 'v\\.', 'giorn[io]', '(?:a|b) c'])('are known of /%s/', (source) => {
    expect(spellsOut(source)).toBe(true);
  });
});
