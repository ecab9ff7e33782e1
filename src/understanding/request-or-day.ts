import { type Lexicon } from './lexicon/lexicon';
import { type SenseSet, setOf } from './lexicon/sense-set';
import { REQUEST_ORDERS } from './lexicon/senses';
import { cutRun } from './text/runs';
import { type Token } from './text/token';
import { type TimeReading } from './time/reading';

const DECIDING = setOf(REQUEST_ORDERS);
const OF_MAIL = setOf(['mail', 'deleted', 'lost', 'sent', 'restore']);

/** Tells of the times of a sentence which are no day of a month but a request's number: "aprova o 12", "批准12号". */
export function requestNumbers(
  tokens: readonly Token[],
  lexicon: Lexicon,
): (time: TimeReading, inside: readonly Token[]) => boolean {
  let told: boolean | undefined;
  return (time, inside) => {
    if (isNumbered(time)) return (told ??= decides(tokens, lexicon)) || precedesRequest(time, inside);
    return (
      isNumberAlone(inside, lexicon) &&
      ((told ??= decides(tokens, lexicon)) || isVerdict(inside, tokens, lexicon))
    );
  };
}

/** "12号", "12号和13号": what says the day in Chinese says the number of anything. */
const isNumbered = ({ phrase }: TimeReading): boolean =>
  /^\d+\s*[号號](?:\s*[和与、,，]\s*\d+\s*[号號])*$/.test(phrase);

/** "31号申请", "31号的请求". */
function precedesRequest({ to }: TimeReading, inside: readonly Token[]): boolean {
  const last = inside.at(-1);
  return last?.kind === 'run' && REQUEST.test(last.text.slice(to - last.from));
}

const REQUEST = /^的?(?:申请|申請|请求|請求|工单|工單)/;

/** "la 12 no": a verdict in one word. */
const isVerdict = (inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const last = inside.at(-1);
  const next = last && tokens[tokens.indexOf(last) + 1];
  return next !== undefined && tokens.indexOf(next) < 4 && lexicon.look(next.key, next.text).senses.has('no');
};

/** "aprova o 12" means no 12th. */
function decides(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.flatMap((token) => (token.kind === 'run' ? cutRun(token, lexicon, []) : [token]));
  const some = (senses: SenseSet): boolean => words.some(({ key }) => lexicon.look(key).set.meets(senses));
  return some(DECIDING) && !some(OF_MAIL);
}

/** "o 12", "le 12": a number with nothing but an article; a request, where the sentence decides one. */
const isNumberAlone = (inside: readonly Token[], lexicon: Lexicon): boolean =>
  inside.every(({ kind, key }) => kind === 'number' || lexicon.look(key).senses.has('article')) &&
  inside.filter(({ kind }) => kind === 'number').length === 1;
