import { AGENT_ID, HELPDESK_GROUP_ID } from '../../src/sandbox/demo-users';
import { type SandboxUser } from '../../src/sandbox/control-client';
import {
  allOf,
  buttonOf,
  cardAfter,
  EMPLOYEE,
  fillMailbox,
  startTestBot,
  type TestBot,
  type TestBotParts,
  wordsOf,
} from './bot';
import { FakeChannel, type SentActivity } from './channel';
import { type Card, type ChatClient, type ChatClientOptions, cardIn } from './chat-client';

export { AGENT_ID, HELPDESK_GROUP_ID };

/** No lane: what is tested is not the pace. */
const FREE_PACE = { take: () => Promise.resolve(0), hold: () => Promise.resolve() };

export const ALEX: SandboxUser = {
  userPrincipalName: 'alex.morgan@contoso.example',
  displayName: 'Alex Morgan',
  mail: 'alex.morgan@contoso.example',
};

export const SAM: SandboxUser = {
  userPrincipalName: 'sam.rivera@contoso.example',
  displayName: 'Sam Rivera',
  mail: 'sam.rivera@contoso.example',
  groups: [HELPDESK_GROUP_ID],
};

export interface HelpdeskOptions extends TestBotParts {
  readonly environment?: Readonly<Record<string, string>>;
}

/** As much of a bot as people and their channel need. */
export type HelpdeskBot = Pick<TestBot, 'control' | 'person' | 'stop'>;

/** The bot with a helpdesk and an eDiscovery that is done at once; what people are shown arrives at a chat channel. */
export class Helpdesk<Bot extends HelpdeskBot = TestBot> {
  /** Alex Morgan, in a chat of their own with the bot. */
  readonly employee: ChatClient;
  /** Sam Rivera of the helpdesk, likewise. */
  readonly agent: ChatClient;

  private constructor(
    readonly bot: Bot,
    readonly channel: FakeChannel,
  ) {
    this.employee = this.person(EMPLOYEE, 'Alex Morgan');
    this.agent = this.person(AGENT_ID, 'Sam Rivera');
  }

  static async open({ environment = {}, ...parts }: HelpdeskOptions = {}): Promise<Helpdesk> {
    const channel = await FakeChannel.start();
    const bot = await startTestBot({ HELPDESK_GROUP_ID, ...environment }, 1, FREE_PACE, parts);
    return Helpdesk.around(bot, channel);
  }

  /** With a bot that was started elsewhere. */
  static async around<Bot extends HelpdeskBot>(bot: Bot, channel: FakeChannel): Promise<Helpdesk<Bot>> {
    await fillMailbox(bot.control);
    await bot.control.putUser(AGENT_ID, SAM);
    await bot.control.faults({ ediscoveryPerMinute: null });
    await bot.control.tenant({ ediscoverySeconds: { estimate: 0, export: 0, hold: 0, files: 0 } });
    const helpdesk = new Helpdesk(bot, channel);
    await helpdesk.employee.say('hello');
    await helpdesk.agent.say('hello');
    return helpdesk;
  }

  async close(): Promise<void> {
    await this.bot.stop();
    await this.channel.stop();
  }

  person(aadObjectId: string, name: string, options: Partial<ChatClientOptions> = {}): ChatClient {
    return this.bot.person({ person: { aadObjectId, name }, channel: this.channel.url, ...options });
  }

  /** The same person at a client whose replies come inline. */
  inline(aadObjectId: string, name: string): ChatClient {
    return this.bot.person({ person: { aadObjectId, name } });
  }

  /** What a conversation shows by now: new messages and updated cards, as text. */
  shownTo({ conversationId }: Pick<ChatClient, 'conversationId'>): readonly string[] {
    return this.channel.requests
      .filter((one) => one.conversationId === conversationId && one.operation !== 'other')
      .filter(({ activity }) => activity.type === 'message')
      .map(({ activity }) => saidIn(activity));
  }

  async untilShown(to: Pick<ChatClient, 'conversationId'>, what: RegExp, ms = 60_000): Promise<string> {
    await this.channel.until(() => this.shownTo(to).some((text) => what.test(text)), ms);
    return this.shownTo(to).find((text) => what.test(text)) ?? '';
  }

  /** The card last shown in a conversation that has this button. */
  cardWith({ conversationId }: Pick<ChatClient, 'conversationId'>, verb: string): Card {
    const found = this.channel.requests
      .filter((one) => one.conversationId === conversationId)
      .map(({ activity }) => cardIn(activity))
      .findLast((card) => card !== null && hasButton(card, verb));
    if (!found) throw new Error(`no card with ${verb}`);
    return found;
  }

  /** Says it, sends the form as it came back with these fields, and gives the number of the request. */
  async ask(client: ChatClient, sentence: string, fields: object = {}): Promise<number> {
    const before = this.shownTo(client).length;
    await client.say(sentence);
    await this.channel.until(() => this.shownTo(client).length > before);
    const form = this.cardWith(client, 'submit-request');
    const posted = await client.press('submit-request', { ...filled(form), ...fields }, 'form-card');
    const said = wordsOf(cardAfter(posted));
    const number = /#(\d+)/.exec(said)?.[1];
    if (number === undefined) throw new Error(said);
    return Number(number);
  }

  /** Requests to Graph that changed something, as `POST /v1.0/...`, answered well. */
  async changesAtGraph(): Promise<readonly string[]> {
    const asked = await this.bot.control.requests();
    return asked
      .filter(({ method, status }) => method !== 'GET' && status < 300)
      .map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)
      .filter((line) => line.includes('/security/'));
  }
}

export function saidIn(activity: SentActivity): string {
  const card = cardIn(activity);
  return card === null ? (activity.text ?? '') : wordsOf(card);
}

export function hasButton(card: Card, verb: string): boolean {
  return allOf(card).some((node) => node['verb'] === verb && node['type'] === 'Action.Execute');
}

/** What a client sends when a form goes out as it came: its inputs and the button's data. */
export function filled(form: Card, verb = 'submit-request'): Record<string, unknown> {
  const inputs = allOf(form).filter(({ type }) => String(type).startsWith('Input.'));
  const values = Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
  return { ...values, ...buttonOf(form, verb) };
}

/** The notice that a request is carried out; cards also speak of when it will be. */
export const isDone = (number: number): RegExp => new RegExp(`#${number} \\([^)]*\\) (is done|ist erledigt)`);
