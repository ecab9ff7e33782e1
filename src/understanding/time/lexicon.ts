import { type Category, sense, type Sense, type ValueOf } from './grammar/items';
import { foldWord } from './fold';
import { type Token, tokenTexts } from './tokens';
import { entriesOf, forms, type Vocabulary } from './vocabulary';

/** A form of one or several tokens with all its senses. */
interface Form {
  readonly texts: readonly string[];
  readonly senses: Sense[];
  readonly weak: boolean;
}

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** By first token, longest form first. */
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** Names of weekdays and months of five letters and more, for slips of the pen. */
  readonly names: readonly { readonly name: string; readonly senses: readonly Sense[] }[];
  readonly notTypos: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** "montagabend" is "montag" and "abend". */
  readonly compounds: ReadonlyMap<string, number>;
}

/** Umlauts are also typed as two letters. */
const spellings = (form: string): readonly string[] => {
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
  const yesterday = vocabulary.days[-1] ?? '';
  for (const day of [...vocabulary.weekdays, yesterday].flatMap(forms).map(foldWord)) {
    for (const part of seconds)
      if (day.length > 2 && !day.includes(' ')) compounds.set(day + part, day.length);
  }
  return compounds;
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
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.texts.length - a.texts.length);
  const names = [...all.values()].flatMap(({ texts, senses, weak: ordinary }) =>
    texts.length === 1 &&
    !ordinary &&
    (texts[0]?.length ?? 0) >= 5 &&
    senses.some((s) => s.category === 'weekday' || s.category === 'month')
      ? [{ name: texts[0] ?? '', senses }]
      : [],
  );
  return {
    vocabulary,
    byFirst,
    names,
    notTypos: new Set(forms(vocabulary.notTypos ?? '').map(foldWord)),
    future: new Set(forms(vocabulary.future ?? '').map(foldWord)),
    past: new Set(forms(vocabulary.past ?? '').map(foldWord)),
    compounds: compoundsOf(vocabulary),
  };
}

/** The longest form that stands at a token. */
export function formAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Form | null {
  const list = lexicon.byFirst.get(tokens[at]?.text ?? '');
  if (!list) return null;
  const tight = tokens[at]?.kind === 'digits';
  return (
    list.find(
      (form) =>
        form.texts.every((text, n) => tokens[at + n]?.text === text) &&
        !(tight && form.texts.length > 1 && tokens[at + 1]?.spaced === true),
    ) ?? null
  );
}
