import { type Language } from '../../domain/language';
import { type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { foldText } from '../text/fold';
import { is, isMark, type Word } from '../text/word';
import { isSpokenOf } from './spoken-of';

/** Decisions on a request that can be denied: "I can't approve 12" rejects it, "don't reject 12" decides nothing. */
export type Decision = 'approve' | 'reject' | 'withdraw';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What denies the verb near it. Not "nothing" and "no": "nothing against approving 12", "no problem, approve 12". */
const DENYING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    "not don't dont never neither nor can't cant cannot won't wont wouldn't couldn't shouldn't mustn't didn't doesn't isn't wasn't hasn't haven't unable rather instead refrain avoid off",
  ),
  de: words('nicht nie niemals weder noch keinesfalls statt anstatt keine keinen'),
  fr: words('ne pas jamais ni'),
  es: words('no nunca jamas tampoco ni'),
  pt: words('nao nunca jamais tampouco nem'),
  it: words('non mai ne neanche nemmeno'),
  nl: words('niet nooit noch geen'),
  ja: words(''),
  zh: words(''),
};

/** Decided later: neither yes nor no. */
const LATER = /(?:^|\s)(?:yet|noch nicht|noch keine\p{L}*|pas encore|encore pas|todavia|aun|ainda|ancora|nog niet|nog geen)(?=\s|$|\p{P})|まだ|还不|还没|尚未|暂时/u; // prettier-ignore

/** A reason is asked for, or in Japanese and Chinese who it was and when. */
const WHY = /(?:^|[\s¿])(?:why|warum|wieso|weshalb|pourquoi|por que|porque e que|waarom)(?=\s|$|\p{P})|なぜ|どうして|誰|いつ|谁|什么时候|为什么|为何/u; // prettier-ignore

/** Somebody or a moment is asked for: "who approved 12". A clause may begin with when as well. */
const WHO = /^[\s¿]*(?:and\s)?(?:who|wer|qui|quien|quem|chi|wie (?:heeft|keurde|wees|kan|mag))(?=\s)/u;
const WHEN = /^[\s¿]*(?:when|wann|quand|cuando|quando|wanneer)(?=\s)[^,]*\?/u;

/** A number that is left out of a decision: "approve 12, not 13", "12 genehmigen, 13 nicht". */
const LEFT_OUT = /\d.*(?<=\s)(?<!but\s)(?:not|nicht|pas|no|non|nao|niet|ne)\s(?:\p{L}{1,3}\s)?#?\d|\d.*\d\s(?:nicht|niet|no|pas|non|nao)\P{L}*$/u; // prettier-ignore

/** Behind a Japanese verb, and before a Chinese one. */
const DENIED_BEHIND =
  /^(?:は|を|も|の)?(?:さ|し|でき|出来|いたし|致し)?(?:れ|られ|かね)?(?:ない|ません|ず|かねま|ぬ|なく|するわけに|見送)/u;
const DENIED_BEFORE =
  /(?:不要|不能|无法|不可以?|不会|不想|不得|不应该?|没有|别|不|没|未|勿)(?:再|给|把|予)?$/u;

/** Begins another clause. */
const BUT = words('but aber sondern mais sino pero mas ma bensi maar');

/** So far before its verb a denial stands: "I am not really going to approve it". */
const REACH = 5;

const DECISIONS: readonly Decision[] = ['approve', 'reject', 'withdraw'];
const SAYING: Readonly<Record<Decision, readonly Sense[]>> = {
  approve: ['approve', 'goAhead'],
  reject: ['reject'],
  withdraw: ['withdraw'],
};

/** The decisions that a sentence speaks against or only speaks of, so that none of them may be read from it. */
export function deniedDecisions(sentence: Sentence): ReadonlySet<Decision> {
  if (isOnlySpokenOf(sentence)) return ALL;
  if (!shows(sentence, 'approve', 'goAhead', 'reject', 'withdraw')) return NONE;
  const found = verdicts(sentence);
  const denied = new Set(found.filter(({ is: how }) => how === 'denied').map(({ decision }) => decision));
  return isLeftOpen(sentence, found) ? new Set<Decision>([...denied, 'approve', 'reject']) : denied;
}

const NONE: ReadonlySet<Decision> = new Set();
const ALL: ReadonlySet<Decision> = new Set(DECISIONS);

/** Where a verb decides, the verb is looked at, else what stands for it: "ok for 12, if Anna agrees". */
function isOnlySpokenOf(sentence: Sentence): boolean {
  const { words: said } = sentence;
  for (const senses of DECIDING) {
    if (!shows(sentence, ...senses)) continue;
    const found = said.flatMap((word, at) => (is(word, ...senses) ? [at] : []));
    return found.length > 0 && found.every((at) => isSpokenOf(sentence, at));
  }
  return false;
}

const DECIDING: readonly (readonly Sense[])[] = [
  ['approve', 'reject', 'withdraw'],
  ['goAhead', 'undo'],
];

/** A verb of deciding: said, denied, or said by a denial ("nicht genehmigt", "not approved": one word of the lexicon). */
interface Verdict {
  readonly decision: Decision;
  readonly from: number;
  readonly is: 'said' | 'denied' | 'saidByDenial';
}

function verdicts(sentence: Sentence): readonly Verdict[] {
  const { words: said, language } = sentence;
  const all: readonly (Verdict & { readonly noun: boolean })[] = said.flatMap((word, at) =>
    DECISIONS.filter((decision) => is(word, ...SAYING[decision])).map((decision) => ({
      decision,
      from: word.from,
      is: isDenied(sentence, at) ? 'denied' : isDenial(word, language) ? 'saidByDenial' : 'said',
      noun: NOUN.test(word.key),
    })),
  );
  // "I can't approve 12, the manager's approval is missing": behind a denial a noun gives the reason.
  const denied = all.find(({ is: how }) => how === 'denied');
  return denied === undefined ? all : all.filter(({ noun, from }) => !noun || from <= denied.from);
}

const NOUN = /(?:ung|gabe|approval|consent|accord|approbation|acion|acao|azione|goedkeuring)$/;

/** Asked why, not yet decided, or both said and denied: "approve 12, I can't approve 13" is for people to untangle. */
function isLeftOpen({ text }: Sentence, found: readonly Verdict[]): boolean {
  const folded = foldText(text);
  const before = foldText(text.slice(0, found[0]?.from));
  if (WHY.test(before) || WHO.test(folded) || WHEN.test(folded)) return true;
  const said = (decision: Decision): boolean =>
    found.some((verdict) => verdict.decision === decision && verdict.is === 'said');
  if (said('approve') && !said('reject') && LEFT_OUT.test(folded)) return true;
  if (found.every((verdict) => verdict.is === 'said') || said('reject')) return false;
  const denied = found.some((verdict) => verdict.decision === 'approve' && verdict.is === 'denied');
  if (said('approve')) return denied;
  const [clause = ''] = text.split(':');
  return LATER.test(foldText(clause)) || /[?？]/.test(text);
}

const isDenial = (word: Word, language: Language): boolean =>
  word.key.split(' ').some((key) => denies(key, language)) || /^[不未]/u.test(word.key);

const denies = (key: string, language: Language): boolean => DENYING[language].has(key);

const endsClause = (word: Word | undefined): boolean =>
  word === undefined || isMark(word) || is(word, 'and') || BUT.has(word.key);

/** Whether the verb at `at` is denied in its clause. */
export function isDenied({ words: said, text, language }: Sentence, at: number): boolean {
  const verb = said[at];
  if (verb === undefined) return false;
  if (language === 'ja') return DENIED_BEHIND.test(text.slice(verb.to, verb.to + REACH + REACH));
  if (language === 'zh') return DENIED_BEFORE.test(text.slice(Math.max(0, verb.from - REACH), verb.from));
  return isDeniedBefore(said, at, language) || isDeniedBehind(said, at, language);
}

function isDeniedBefore(said: readonly Word[], at: number, language: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && !endsClause(said[i]); i--)
    if (is(said[i], 'noWay') || said[i]?.key.split(' ').some((key) => denies(key, language)) === true)
      return true;
  return false;
}

/** "n'approuve pas", "genehmige 12 nicht", "keur 12 niet goed": behind the verb it is the last of its clause. */
function isDeniedBehind(said: readonly Word[], at: number, language: Language): boolean {
  let end = at + 1;
  while (!endsClause(said[end])) end++;
  if (language === 'fr')
    return said.slice(at + 1, Math.min(end, at + 4)).some(({ key }) => key === 'pas' || key === 'jamais');
  if (language !== 'de' && language !== 'nl') return false;
  // "keur 12 af": the particle turns the verb into its opposite.
  if (said[at]?.key === 'keur' && said[end - 1]?.key === 'af') return true;
  const last = is(said[end - 1], 'separable') ? said[end - 2] : said[end - 1];
  return last !== undefined && last !== said[at] && denies(last.key, language);
}
