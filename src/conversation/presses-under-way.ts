import { type Reply, type Turn } from './turn';

/**
 * Presses that are being answered. Who clicks twice means one press: the second click waits for the answer to the first and
 * shows the same card, without saying anything twice.
 */
export class PressesUnderWay {
  private readonly answers = new Map<string, Promise<Reply>>();

  async answer(turn: Turn, answer: () => Promise<Reply>): Promise<Reply> {
    const key = keyOf(turn);
    if (key === null) return answer();
    const first = this.answers.get(key);
    if (first !== undefined) return { ...(await first), messages: [], privately: [] };
    const answering = answer();
    this.answers.set(key, answering);
    try {
      return await answering;
    } finally {
      this.answers.delete(key);
    }
  }
}

/** Null for what is no press, and for what a client asks by itself. */
function keyOf({ person, place, event }: Turn): string | null {
  if (event.kind !== 'pressed' || event.automatic === true) return null;
  return JSON.stringify([person.id, place.conversationId, event.verb, event.data]);
}
