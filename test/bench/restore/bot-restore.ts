import { type ChannelRequest, type FakeChannel } from '../../support/channel';
import { type Card, cardIn, ChatClient } from '../../support/chat-client';
import { EVERYTHING } from '../town/full-mailbox';
import { ZONE } from '../town/mailboxes';

/** A restore of 20,000 at 100 ms a move takes 500 s; a bot that has said nothing for so long has lost it. */
const LONGEST_MS = 30 * 60_000;

/** Somebody who asks the bot for everything in the chat, and presses "restore all". */
export class Asker {
  private readonly client: ChatClient;
  private list: { readonly card: Card; readonly activityId: string } | null = null;

  constructor(
    botUrl: string,
    private readonly channel: FakeChannel,
    personId: string,
  ) {
    this.client = new ChatClient({
      bot: botUrl,
      channel: channel.url,
      person: { aadObjectId: personId },
      timezone: ZONE,
    });
  }

  /** @returns milliseconds until the first card with mail on it stands in the chat */
  async search(): Promise<number> {
    const { channel, client } = this;
    const startedAt = performance.now();
    const list = (): ChannelRequest | undefined => this.sent().find((one) => hasVerb(one, 'restore-all'));
    await client.say(EVERYTHING);
    await channel.until(() => list() !== undefined, LONGEST_MS);
    const ms = performance.now() - startedAt;
    const found = list();
    const card = found ? cardIn(found.activity) : null;
    if (!found || card === null) throw new Error('no list of mail');
    this.list = { card, activityId: found.id ?? '' };
    return ms;
  }

  /** Presses "restore all" and waits for the receipt. @returns milliseconds until the press was answered, and until the receipt */
  async restoreAll(): Promise<{ readonly answeredMs: number; readonly receiptMs: number }> {
    const { channel, client, list } = this;
    if (list === null) throw new Error('nothing was searched');
    const ref = /"verb":"restore-all","ref":"([\w-]+)"/.exec(JSON.stringify(list.card))?.[1];
    if (ref === undefined) throw new Error('no reference on the card');
    const startedAt = performance.now();
    const posted = await client.press('restore-all', { verb: 'restore-all', ref }, list.activityId);
    if (posted.invoke?.statusCode !== 200)
      throw new Error(`not restored: ${JSON.stringify(posted.body).slice(0, 400)}`);
    const answeredMs = performance.now() - startedAt;
    const receipt = (): boolean =>
      JSON.stringify(posted.invoke).includes('"undo"') ||
      channel.updates(list.activityId).some((one) => hasVerb(one, 'undo'));
    await channel.until(receipt, LONGEST_MS);
    return { answeredMs, receiptMs: performance.now() - startedAt };
  }

  private sent(): readonly ChannelRequest[] {
    return this.channel.messages(this.client.conversationId);
  }
}

function hasVerb({ activity }: ChannelRequest, verb: string): boolean {
  return JSON.stringify(activity).includes(`"verb":"${verb}"`);
}
