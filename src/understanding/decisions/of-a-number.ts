import { type Language } from '../../domain/language';
import { entry, joined } from '../lexicon/entry';
import { foldText } from '../text/fold';
import { isMark, type Word, isOneOf } from '../text/word';
import { setOf } from '../lexicon/sense-set';
import { type Decision } from './denial';

/**
 * Verbs that decide a request only where its number is their object, some of them in two parts around it: "let 19 through",
 * "send 19 back", "close request 19". Everywhere else they mean anything.
 */
interface Verbs {
  readonly decision: Decision;
  readonly verbs: ReadonlySet<string>;
  /** Behind the number. */
  readonly particles?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const decide = (decision: Decision, verbs: string, particles?: string): Verbs => ({
  decision,
  verbs: words(verbs),
  ...(particles !== undefined && { particles: words(particles) }),
});

const VERBS: Readonly<Partial<Record<Language, readonly Verbs[]>>> = {
  en: [
    decide('approve', 'let wave', 'through'),
    decide('approve', 'permit'),
    decide('reject', 'send hand turn throw knock kick shoot', 'back down out away'),
    decide('reject', 'bin block nix bounce'),
    decide('withdraw', 'take pull call', 'back off'),
    decide('withdraw', 'kill ditch scrap close'),
  ],
  de: [
    decide('approve', 'lass lasse lassen lasst winke winken wink winkt', 'durch'),
    decide('approve', 'gib gebe geben gebt', 'frei'),
    decide('approve', 'zeichne zeichnen nicke nicken segne segnen', 'ab'),
    decide('reject', 'schick schicke schicken gib gebe geben', 'zuruck'),
    decide('reject', 'schmeiss schmeisse werfe wirf', 'raus'),
    decide('reject', 'kippe kippen blockiere blockieren'),
    decide('withdraw', 'nehme nehmen nimm', 'zuruck'),
    decide('withdraw', 'schliesse schliessen schliesst'),
  ],
  fr: [
    decide('approve', 'laisse laissez laissons', 'passer'),
    decide('reject', 'bloque bloquons bloquez recale recalez renvoie renvoyez ecarte ecartez'),
    decide('withdraw', 'clore clos cloturer cloturez cloture fermer fermez ferme'),
  ],
  es: [
    decide('approve', 'deja deje dejen dejo dejamos', 'pasar'),
    decide('reject', 'tumba tumbo tumbamos tumben bloquea bloqueo bloqueen devuelve devuelvo devuelvan'),
    decide('reject', 'echa echo echamos echen tira tiro tiramos', 'atras abajo'),
    decide('withdraw', 'cierra cierre cierren cerrad cerrar'),
  ],
  pt: [
    decide('approve', 'deixa deixe deixem deixo', 'passar'),
    decide(
      'reject',
      'chumba chumbo chumbe barra barro barre bloqueia bloqueio bloqueie devolve devolva devolvo',
    ),
    decide('withdraw', 'fecha feche fechem fechar encerra encerre encerrem encerrar'),
  ],
  it: [
    decide('approve', 'lascia lascio lasciate lasciamo', 'passare'),
    decide('reject', 'manda mando mandate rimanda rimando rimandate', 'indietro'),
    decide('reject', 'blocco blocchiamo bloccate bocciate bocciamo'),
    decide('withdraw', 'chiudi chiuda chiudete chiudere'),
  ],
  nl: [
    decide('approve', 'laat laten', 'door doorgaan'),
    decide('approve', 'geef geven', 'vrij'),
    decide('reject', 'stuur sturen', 'terug'),
    decide('reject', 'blokkeer blokkeren'),
    decide('withdraw', 'sluit sluiten'),
  ],
};

/** The words with what such a verb decides among the senses of the verb. */
export function withDecisions(
  said: readonly Word[],
  language: Language,
  context: 'results' | 'form' | undefined,
): readonly Word[] {
  // "Send 3 back" restores what is listed.
  const lines = context === 'results' ? undefined : VERBS[language];
  if (lines === undefined || !said.some(({ kind }) => kind === 'number')) return said;
  for (const [at, word] of said.entries()) {
    const decision = decisionAt(said, at, lines);
    if (decision !== undefined)
      return said.with(at, { ...word, entry: joined(word.entry, entry([decision])) });
  }
  return said;
}

/** What stands around a number: "send request no. 19 back", "nehme ich die 19 zurück". */
const AROUND = setOf(['request', 'numberWord', 'article', 'and', 'filler', 'please', 'my', 'I', 'pronoun']);

/** What may follow a number that is the whole object: "close 5 tabs" speaks of tabs. */
const FOLLOWING = setOf([
  'please',
  'thanks',
  'filler',
  'because',
  'and',
  'then',
  'I',
  'pronoun',
  'withoutWord',
]);

const LONGEST = 8;

function decisionAt(said: readonly Word[], i: number, lines: readonly Verbs[]): Decision | undefined {
  const able = lines.filter(({ verbs }) => verbs.has(verbOf(said[i])));
  if (able.length === 0) return undefined;
  let at = i + 1;
  let numbered = false;
  while (at < said.length && at < i + LONGEST && isAround(said, at) && !startsWith(able, said[at])) {
    numbered ||= said[at]?.kind === 'number';
    at++;
  }
  if (!numbered) return undefined;
  const next = said[at];
  const ends = next === undefined || (isMark(next) && !isMark(next, '@', '%')) || isOneOf(next, FOLLOWING);
  return able.find(({ particles }) => (particles ? particles.has(next?.key ?? '') : ends))?.decision;
}

/** "Ich nehme" is one word of the lexicon. */
const verbOf = (word: Word | undefined): string =>
  !word?.text.includes(' ') ? (word?.key ?? '') : (foldText(word.text).split(' ').at(-1) ?? '');

const isAround = (said: readonly Word[], at: number): boolean =>
  said[at]?.kind === 'number' ||
  isMark(said[at], '#') ||
  isOneOf(said[at], AROUND) ||
  (isMark(said[at], ',', '.', '、') && (said[at + 1]?.kind === 'number' || isMark(said[at + 1], '#')));

/** A particle can be a small word as well: "back", "zurück". */
const startsWith = (able: readonly Verbs[], word: Word | undefined): boolean =>
  able.some(({ particles }) => particles?.has(word?.key ?? '') === true);
