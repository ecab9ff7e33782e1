import { createHash } from 'node:crypto';
import { htmlToText } from './html-text';
import { type MessageContent } from './message-content';

/** What Exchange works out from a message, reckoned once per message and only when asked for. */
class Derived {
  #text: string | undefined;
  #searchable: string | undefined;
  #conversation: Buffer | undefined;

  constructor(private readonly content: MessageContent) {}

  /** The body as plain text. */
  get text(): string {
    const { type, content } = this.content.body;
    return (this.#text ??= type === 'html' ? htmlToText(content) : content);
  }

  /** The first 255 characters of the text (graph-facts 2.5), never half a character. */
  get preview(): string {
    return this.text
      .trim()
      .slice(0, 255)
      .replace(/[\ud800-\udbff]$/, '');
  }

  /** Lower-case sender, subject and body: what a search without a property looks in (graph-facts 2.3). */
  get searchable(): string {
    const { from, subject } = this.content;
    return (this.#searchable ??=
      `${from?.name ?? ''} ${from?.address ?? ''}\n${subject}\n${this.text}`.toLowerCase());
  }

  /** 16 bytes shared by all messages of a subject, whatever replies put before it. */
  get conversation(): Buffer {
    const topic = this.content.subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+/i, '').trim();
    return (this.#conversation ??= createHash('md5').update(topic.toLowerCase()).digest());
  }
}

const known = new WeakMap<MessageContent, Derived>();

export function derived(content: MessageContent): Derived {
  let found = known.get(content);
  if (found === undefined) {
    found = new Derived(content);
    known.set(content, found);
  }
  return found;
}
