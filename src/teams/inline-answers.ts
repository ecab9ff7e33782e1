import { type Activity } from 'botbuilder';

/** What goes back with the HTTP response: an invoke's answer, the replies of `expectReplies`. */
export type Inline = readonly Partial<Activity>[];

const KEPT = 200;

/**
 * The last answers given in HTTP responses, by activity: a channel that asks again because the first answer got lost gets
 * it once more, and one that asks while the first is in the making waits for it. In memory and few: a comfort, not a record.
 */
export class InlineAnswers {
  private readonly answers = new Map<string, Promise<Inline>>();

  /** Keeps an answer, which may still be in the making and must not reject. */
  keep(key: string, answer: Promise<Inline>): void {
    this.answers.set(key, answer);
    const oldest = this.answers.keys().next();
    if (this.answers.size > KEPT && oldest.done !== true) this.answers.delete(oldest.value);
  }

  find(key: string): Promise<Inline> | undefined {
    return this.answers.get(key);
  }
}
