import { type Language } from '../../domain/language';
import { setOf } from '../lexicon/sense-set';
import { type Sentence } from '../sentence';
import { is, isOneOf, type Word } from '../text/word';

/** Whether it is said that of the mail, or of a folder, nothing is there any more. */
export const isNoneLeft = ({ words, language, shown }: Sentence): boolean =>
  remains(words) || (language in LACKING && shown.meets(THINGS) && hasNoMore(words, language));

/** English alone says it with the verb of those who go: "nothing older is left in my mail". */
const remains = (words: readonly Word[]): boolean =>
  words.some(({ text }) => REMAINS.test(text.toLowerCase())) && words.some(({ key }) => NONE.test(key));

const REMAINS = /^(?:is|are|was|were) left in$/;
const NONE = /^(?:nothing|none|no|not|hardly)\b/;

const THINGS = setOf(['mail', 'folder', 'folderName', 'event', 'contact', 'task', 'note']);
/** Wanted, or told of what comes: "I want no newsletters any more". */
const OTHERWISE = setOf(['need', 'received', 'sent', 'please', 'compose', 'organise', 'cancel', 'how']);

interface Lack {
  readonly no: ReadonlySet<string>;
  /** What has, or finds, or is there. */
  readonly has: ReadonlySet<string>;
  /** That it was otherwise. */
  readonly before: ReadonlySet<string>;
  /** The same, where the sentence tells how it was: "I had a folder, and now there is none". */
  readonly now: ReadonlySet<string>;
  readonly was: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Where the denial belongs to the noun; the other languages say it with the verb, which stands among what is lost. */
const LACKING: Readonly<Partial<Record<Language, Lack>>> = {
  en: {
    no: words('no'),
    has: words("have has had there there's theres is got"),
    before: words('anymore longer old older earlier previous since suddenly after'),
    now: words('now'),
    was: words('had was were used'),
  },
  de: {
    no: words('kein keine keinen keinerlei'),
    has: words('habe hab haben hat gibt gibts ist sind sehe finde steht stehen'),
    before: words('mehr alte alten altere alteren fruhere fruheren plotzlich seit seitdem'),
    now: words('jetzt nun'),
    was: words('hatte hatten war waren gab'),
  },
  nl: {
    no: words('geen'),
    has: words('heb hebben heeft is zijn zie vind staat staan'),
    before: words('meer opeens ineens plots oude oudere eerdere sinds'),
    now: words('nu'),
    was: words('had hadden was waren stond stonden'),
  },
};

/** "Since the update I have no mails any more", "now there is no folder Permits", "ich habe keine alten Mails mehr". */
function hasNoMore(all: readonly Word[], language: Language): boolean {
  const lack = LACKING[language];
  return (
    lack !== undefined &&
    all.some((word, at) => lack.no.has(word.key) && deniesThing(all, at) && isThere(all, at, lack)) &&
    (all.some(({ key, text }) => lack.before.has(key) || ANY_MORE.test(text)) ||
      (all.some(({ key }) => lack.now.has(key)) && all.some((word) => says(word, lack.was))))
  );
}

const ANY_MORE = /^any (?:more|longer)$/i;

/** "I have no", "jetzt gibt es keinen": what stands before the denial. */
function isThere(all: readonly Word[], no: number, { has }: Lack): boolean {
  const before = all.slice(Math.max(0, no - REACH), no);
  return (
    before.some((word) => says(word, has)) &&
    !before.some((word) => isOneOf(word, OTHERWISE) && !says(word, has))
  );
}

const REACH = 2;

/** "Ik heb" is one word here. */
const says = ({ text }: Word, list: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((part) => list.has(part));

function deniesThing(all: readonly Word[], no: number): boolean {
  let at = no + 1;
  while (is(all[at], 'quality') && !isOneOf(all[at], THINGS)) at++;
  return isOneOf(all[at], THINGS);
}
