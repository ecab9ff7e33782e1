import { type Category, sense, type Sense, type ValueOf } from './grammar/items';
import { Memory } from '../text/memory';
import { foldWord } from './fold';
import { type Token, tokenTexts } from './tokens';
import { type Name, slip } from './typos';
import { entriesOf, forms, type Vocabulary } from './vocabulary';

/** A form of one or several tokens with all its senses. */
interface Form {
  readonly texts: readonly string[];
  readonly senses: Sense[];
  readonly weak: boolean;
}

/** What a lexicon knows of a token. */
export interface KnownToken {
  /** Those that begin with it, longest first. */
  readonly forms: readonly Form[];
  /** The name of a weekday or month that the word is a slip of the pen for; none where it is not. */
  readonly slip: readonly Sense[];
}

const NO_FORMS: readonly Form[] = [];
const NO_SLIP: readonly Sense[] = [];

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** What is known of a token, by its text: one look-up for each token of a sentence. */
  readonly tokens: Memory<KnownToken>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** "montagabend" is "montag" and "abend". */
  readonly compounds: ReadonlyMap<string, number>;
}

const ASCII = /^[\0-\x7f]*$/;

/** Umlauts are also typed as two letters. */
const spellings = (form: string): readonly string[] => {
  if (ASCII.test(form)) return [form];
  const spelled = form
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return spelled === form ? [form] : [form, spelled];
};

function compoundsOf(vocabulary: Vocabulary): Map<string, number> {
  const compounds = new Map<string, number>();
  if (vocabulary.compounds !== true) return compounds;
  const seconds = vocabulary.parts.flatMap(([list]) => forms(list)).map(foldWord);
  const before = [vocabulary.days[-1] ?? '', vocabulary.days[-2] ?? ''];
  for (const day of [...vocabulary.weekdays, ...before].flatMap(forms).map(foldWord)) {
    for (const part of seconds)
      if (day.length > 2 && !day.includes(' ')) compounds.set(day + part, day.length);
  }
  for (const [head = '', tail = ''] of forms(vocabulary.cuts ?? '').map((cut) =>
    cut.split('-').map(foldWord),
  ))
    compounds.set(head + tail, head.length);
  const tails = forms(vocabulary.monthTails ?? '').map(foldWord);
  for (const month of vocabulary.months.flatMap(forms).map(foldWord)) {
    for (const tail of tails) if (month.length > 2) compounds.set(month + tail, month.length);
  }
  return compounds;
}

/** Names of weekdays, months and, where they are long, parts of the day by their first letter, for slips of the pen. */
function namesOf(all: Iterable<Form>): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const { texts, senses, weak } of all) {
    const [name = ''] = texts;
    const named = senses.some(
      ({ category }) =>
        category === 'weekday' ||
        category === 'month' ||
        ((category === 'deictic' || category === 'part') && name.length > 6),
    );
    if (texts.length !== 1 || weak || name.length < 5 || !named) continue;
    const first = name.charAt(0);
    const list = names.get(first);
    if (list) list.push({ name, senses });
    else names.set(first, [{ name, senses }]);
  }
  return names;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const weak = new Set(forms(vocabulary.weak ?? '').map(foldWord));
  const all = new Map<string, Form>();
  for (const { form, category, value } of entriesOf(vocabulary)) {
    for (const spelling of spellings(form)) {
      const texts = tokenTexts(spelling);
      const key = texts.join(' ');
      const known = all.get(key) ?? { texts, senses: [], weak: weak.has(foldWord(spelling)) };
      const made = sense(category, value as ValueOf<Category>);
      if (!known.senses.some((s) => s.category === category)) known.senses.push(made);
      const year = category === 'num' ? (value as { n: number }).n : 0;
      if (year >= 1900 && year < 2100) known.senses.push(sense('year', year));
      all.set(key, known);
    }
  }
  const byFirst = new Map<string, Form[]>();
  for (const form of all.values()) {
    const first = form.texts[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(form);
    else byFirst.set(first, [form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.texts.length - a.texts.length);
  const names = namesOf(all.values());
  const notTypos = new Set(forms(vocabulary.notTypos ?? '').map(foldWord));
  return {
    vocabulary,
    tokens: new Memory((text) => ({
      forms: byFirst.get(text) ?? NO_FORMS,
      slip: slip(names, notTypos, text) ?? NO_SLIP,
    })),
    future: new Set(forms(vocabulary.future ?? '').map(foldWord)),
    past: new Set(forms(vocabulary.past ?? '').map(foldWord)),
    compounds: compoundsOf(vocabulary),
  };
}

/** The longest of some forms that stands at a token. */
export function longestAt(forms: readonly Form[], tokens: readonly Token[], at: number): Form | null {
  if (forms.length === 0) return null;
  const tight = tokens[at]?.kind === 'digits' && tokens[at + 1]?.spaced === true;
  for (const form of forms) if (!(tight && form.texts.length > 1) && standsAt(form, tokens, at)) return form;
  return null;
}

function standsAt({ texts }: Form, tokens: readonly Token[], at: number): boolean {
  for (let n = 1; n < texts.length; n += 1) if (tokens[at + n]?.text !== texts[n]) return false;
  return true;
}
