import { type Intent, type Surroundings } from '../../understanding/intent';
import { numberOccurs, occurs } from './occurs';
import { type QUALITIES, type Reply, REPLY } from './reply-schema';
import { isSaneRange } from './sane-range';

/** What a model may say about a sentence: no confidence, no language, no choice among things shown. */
export type ModelReading = Pick<
  Intent,
  | 'intent'
  | 'start'
  | 'end'
  | 'timePhrase'
  | 'basis'
  | 'from'
  | 'to'
  | 'subject'
  | 'words'
  | 'except'
  | 'folder'
  | 'attachmentTypes'
  | 'hasAttachments'
  | 'unread'
  | 'flagged'
  | 'important'
  | 'limit'
  | 'mailbox'
  | 'request'
>;

/** Wishes without particulars. */
const PLAIN: ReadonlySet<string> = new Set(['health', 'help', 'greeting', 'thanks', 'other']);
/** Wishes that speak of somebody else's mailbox. */
const OF_A_MAILBOX: ReadonlySet<string> = new Set(['hold', 'export', 'purged', 'departed']);
/** Graph's well-known folder names; any other name must stand in the sentence. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  'inbox',
  'sentitems',
  'drafts',
  'junkemail',
  'deleteditems',
  'archive',
]);
const EXTENSION = /^\.?[a-z0-9]{1,5}$/i;
const LONGEST_TEXT = 100;
const MOST_TEXTS = 5;
const HIGHEST_LIMIT = 1000;

/**
 * Reads a model's answer, believing nothing: the right shape, nothing that the sentence does not say, no time that cannot
 * be. One breach and the whole answer is refused, for what else is in it is then no better.
 *
 * @returns null where it is refused
 */
export function readReply(answer: string, sentence: string, around: Surroundings): ModelReading | null {
  const parsed = REPLY.safeParse(parseJson(answer));
  if (!parsed.success) return null;
  const reply = parsed.data;
  if (reply.intent === 'refine' && around.context !== 'results') return null;
  return isSaid(reply, sentence) && isPossible(reply, around) ? readingOf(reply) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSaid(reply: Reply, sentence: string): boolean {
  const lists = [reply.from, reply.to, reply.subject, reply.words, reply.except, reply.attachmentTypes];
  const phrases = [
    ...lists.flatMap((list) => list ?? []),
    ...(reply.qualities ?? []).map(({ phrase }) => phrase),
    ...(reply.time ? [reply.time.phrase] : []),
    ...(reply.folder ? [reply.folder.phrase] : []),
    ...(reply.folder && !WELL_KNOWN.has(reply.folder.name) ? [reply.folder.name] : []),
    ...(reply.mailbox ? [reply.mailbox] : []),
  ];
  const numbers = [reply.limit, reply.request].filter((number) => typeof number === 'number');
  return (
    lists.every((list) => (list?.length ?? 0) <= MOST_TEXTS) &&
    phrases.every((phrase) => phrase.length <= LONGEST_TEXT && occurs(phrase, sentence)) &&
    numbers.every((number) => number > 0 && numberOccurs(number, sentence))
  );
}

function isPossible({ time, limit, attachmentTypes, qualities }: Reply, around: Surroundings): boolean {
  if (time && !isSaneRange(time, around.reference.slice(0, 10))) return false;
  if (!(attachmentTypes ?? []).every((type) => EXTENSION.test(type))) return false;
  return (limit ?? 0) <= HIGHEST_LIMIT && (qualities?.length ?? 0) <= MOST_TEXTS;
}

function readingOf(reply: Reply): ModelReading {
  const { intent, time, from, to, subject, words, except, folder, attachmentTypes, limit } = reply;
  if (PLAIN.has(intent)) return { intent };
  if (intent === 'status') return reply.request ? { intent, request: reply.request } : { intent };
  return {
    intent,
    ...(time && { start: time.start, end: time.end, timePhrase: time.phrase, basis: time.basis }),
    ...(from?.length && { from }),
    ...(to?.length && { to }),
    ...(subject?.length && { subject }),
    ...(words?.length && { words }),
    ...(except?.length && { except }),
    ...(folder && { folder: folder.name }),
    ...(attachmentTypes?.length && { attachmentTypes: attachmentTypes.map(extension) }),
    ...(reply.qualities ?? []).reduce<Qualities>((sum, { quality }) => ({ ...sum, ...MEANING[quality] }), {}),
    ...(limit && { limit }),
    ...(reply.mailbox && OF_A_MAILBOX.has(intent) && { mailbox: reply.mailbox }),
  };
}

const extension = (text: string): string => text.toLowerCase().replace(/^\./, '');

type Qualities = Pick<ModelReading, 'hasAttachments' | 'unread' | 'flagged' | 'important'>;

const MEANING: Readonly<Record<(typeof QUALITIES)[number], Qualities>> = {
  'with-attachments': { hasAttachments: true },
  'without-attachments': { hasAttachments: false },
  unread: { unread: true },
  flagged: { flagged: true },
  important: { important: true },
};
