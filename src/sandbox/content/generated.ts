import { DOMAINS, FIRST_NAMES, LAST_NAMES, SENTENCES, SUBJECTS, TOPICS } from './generated-words';
import { composeContent, type Attachment, type MessageContent, type Party } from './message-content';
import { between, pick, seededRandom } from './random';

export interface Generated {
  readonly content: MessageContent;
  /** Milliseconds before the reference time at which it was received. */
  readonly age: number;
  readonly isRead: boolean;
}

/** Mail is up to this old. */
const MAX_AGE_MS = 60 * 86_400_000;

/** `count` believable messages to `owner`; the same for the same seed. */
export function generateMessages(count: number, seed: number, owner: Party): readonly Generated[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_none, n) => generateOne(random, seed, n, owner));
}

function generateOne(random: () => number, seed: number, n: number, owner: Party): Generated {
  const topic = pick(random, TOPICS).replace('{n}', String(between(random, 100, 999)));
  const attachments = random() < 0.15 ? [attachment(topic)] : [];
  const sentences = Array.from({ length: between(random, 2, 5) }, () =>
    pick(random, SENTENCES).replace('{t}', topic),
  );
  const from = person(random);
  const body = ['Hello,', '', ...sentences, '', 'Best regards', from.name].join('\r\n');
  const content = composeContent({
    subject: capitalized(pick(random, SUBJECTS).replace('{t}', topic)),
    from,
    to: [owner],
    cc: random() < 0.2 ? [person(random)] : [],
    internetMessageId: `<bulk.${seed}.${n}.${Math.floor(random() * 0xffffffff).toString(16)}@contoso.example>`,
    body: { type: 'text', content: body },
    attachments,
    importance: random() < 0.05 ? 'high' : 'normal',
  });
  return { content, age: Math.floor(random() * MAX_AGE_MS), isRead: random() < 0.8 };
}

function person(random: () => number): Party {
  const [first, last] = [pick(random, FIRST_NAMES), pick(random, LAST_NAMES)];
  const local = `${first}.${last}`
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z.]/g, '');
  return { name: `${first} ${last}`, address: `${local}@${pick(random, DOMAINS)}` };
}

function attachment(topic: string): Attachment {
  return {
    name: `${topic.replaceAll(' ', '-')}.txt`,
    contentType: 'text/plain',
    isInline: false,
    contentId: null,
    bytes: Buffer.from(`Notes on ${topic}.\r\n`),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
