import { allOf, buttonOf, cardAfter, COLLEAGUE, EMPLOYEE, wordsOf } from '../support/bot';
import { type Card, type ChatClient, cardIn, type Posted } from '../support/chat-client';
import { describeOnEachEngine } from '../support/database';
import { AGENT_ID, filled, hasButton, Helpdesk, HELPDESK_GROUP_ID, isDone } from '../support/helpdesk';

const CHANNEL = '19:helpdesk@thread.tacv2';
const SECOND_AGENT = '00000000-0000-0000-0000-0000000000ab';
const REASON = 'the tender dispute with Fabrikam';
/** What nobody but the requester and approvers may read. */
const PRIVATE = /Alex|Morgan|alex\.morgan|contoso|tender|Fabrikam|zeppelin/i;

/** In a channel the bot hears those who address it. */
const MENTION = {
  entities: [
    { type: 'mention', text: '<at>Mail Recovery</at>', mentioned: { id: 'bot', name: 'Mail Recovery' } },
  ],
};

describeOnEachEngine("the helpdesk's channel", (openDatabase) => {
  let helpdesk: Helpdesk;
  let employee: ChatClient;
  let agent: ChatClient;
  const channel = { conversationId: CHANNEL };

  beforeAll(async () => {
    helpdesk = await Helpdesk.open({ database: await openDatabase() });
    ({ employee, agent } = helpdesk);
    await helpdesk.bot.control.putUser(SECOND_AGENT, {
      userPrincipalName: 'dana.weber@contoso.example',
      displayName: 'Dana Weber',
      groups: [HELPDESK_GROUP_ID],
    });
  });
  afterAll(() => helpdesk.close());
  beforeEach(() => helpdesk.channel.reset());

  /** Somebody who speaks or presses in a thread of the channel, as Teams names it. */
  const inChannel = (id: string, name: string, thread = 1): ChatClient =>
    helpdesk.person(id, name, {
      conversation: { id: `${CHANNEL};messageid=${thread}`, type: 'channel' },
    });

  const saidThere = (client: ChatClient): string => helpdesk.shownTo(client).join('\n');

  async function answerThere(client: ChatClient, sentence: string): Promise<string> {
    helpdesk.channel.reset();
    await client.say(`<at>Mail Recovery</at> ${sentence}`, MENTION);
    await helpdesk.channel.until(() => helpdesk.shownTo(client).length > 0);
    return saidThere(client);
  }

  const automatic = (client: ChatClient, data: object, on: string): Promise<Posted> =>
    client.press('request', data, on, {
      value: { action: { type: 'Action.Execute', verb: 'request', data }, trigger: 'automatic' },
    });

  describe('is bound by "helpdesk here"', () => {
    test('not by an outsider', async () => {
      const outsider = inChannel(COLLEAGUE, 'Mallory');
      expect(await answerThere(outsider, 'helpdesk here')).toMatch(/helpdesk/i);
      const number = await helpdesk.ask(employee, 'put a legal hold on my mailbox', { reason: REASON });
      await helpdesk.untilShown(agent, new RegExp(`#${number}`));
      expect(helpdesk.shownTo(channel)).toEqual([]);
      await employee.say(`withdraw ${number}`);
      await helpdesk.untilShown(agent, /withdrawn/);
    });

    test('not in a personal chat, where it would be one agent’s alone', async () => {
      await agent.say('helpdesk here');
      await helpdesk.untilShown(agent, /channel/i);
    });

    test('by a member, and requests come as posts of their own, not as answers in a thread', async () => {
      const member = inChannel(AGENT_ID, 'Sam Rivera');
      expect(await answerThere(member, 'helpdesk here')).toMatch(/channel|here/i);
      await answerThere(member, 'helpdesk here');
      helpdesk.channel.reset();
      await helpdesk.ask(employee, 'put a legal hold on my mailbox', { reason: REASON });
      await helpdesk.untilShown(channel, /#2/);
      expect(helpdesk.shownTo(agent)).toEqual([]);
      await employee.say('withdraw 2');
      await helpdesk.untilShown(channel, /withdrawn/);
    });
  });

  describe('shows a request', () => {
    let number: number;
    let base: Card;
    let baseId: string;
    let shown: ReturnType<typeof buttonOf>;

    beforeAll(async () => {
      helpdesk.channel.reset();
      number = await helpdesk.ask(employee, 'put a legal hold on my mailbox', {
        reason: REASON,
        query: 'zeppelin',
      });
      await helpdesk.untilShown(channel, new RegExp(`#${number}`));
      const sent = helpdesk.channel.messages(CHANNEL).find(({ activity }) => cardIn(activity) !== null);
      base = cardIn(sent?.activity ?? { attachments: [] }) ?? {};
      baseId = sent?.id ?? '';
      shown = buttonOf(base, 'request');
      expect(JSON.stringify(sent?.activity)).not.toMatch(PRIVATE);
    });

    test('without a name, an address, a reason or a word that is looked for, and without a decision', () => {
      expect(wordsOf(base)).toMatch(new RegExp(`#${number}`));
      expect(JSON.stringify(base)).not.toMatch(PRIVATE);
      expect(hasButton(base, 'approve')).toBe(false);
      expect(hasButton(base, 'reject')).toBe(false);
    });

    test('and asks the clients of those who may see more for their own view, by the channel’s own ids', () => {
      const { userIds, action } = base['refresh'] as { userIds: string[]; action: Record<string, unknown> };
      expect(userIds.length).toBeLessThanOrEqual(60);
      expect(userIds).toEqual(expect.arrayContaining([`29:${AGENT_ID}`, `29:${EMPLOYEE}`]));
      expect(userIds).not.toContain(`29:${COLLEAGUE}`);
      expect(action).toMatchObject({ type: 'Action.Execute', verb: 'request', data: shown });
    });

    test('to an approver with all that a decision needs, to its requester as their own, to others as it is', async () => {
      helpdesk.channel.reset();
      const views = {
        approver: await automatic(inChannel(AGENT_ID, 'Sam Rivera'), shown, baseId),
        requester: await automatic(inChannel(EMPLOYEE, 'Alex Morgan'), shown, baseId),
        bystander: await automatic(inChannel(COLLEAGUE, 'Mallory'), shown, baseId),
      };
      const cards = Object.fromEntries(Object.entries(views).map(([who, view]) => [who, cardAfter(view)]));
      expect(wordsOf(cards['approver'])).toMatch(/Alex Morgan[^]*tender dispute/);
      expect(hasButton(cards['approver'] ?? {}, 'approve')).toBe(true);
      expect(hasButton(cards['requester'] ?? {}, 'withdraw')).toBe(true);
      expect(hasButton(cards['requester'] ?? {}, 'approve')).toBe(false);
      expect(JSON.stringify(views.bystander.body)).not.toMatch(PRIVATE);
      await answerThere(inChannel(AGENT_ID, 'Sam Rivera', 9), 'queue');
      expect(helpdesk.channel.updates()).toEqual([]);
    });

    test('to nobody who asks with a made-up reference, and says nothing to who did not ask', async () => {
      helpdesk.channel.reset();
      const posted = await automatic(
        inChannel(COLLEAGUE, 'Mallory'),
        { verb: 'request', ref: 'x'.repeat(22) },
        baseId,
      );
      expect(posted.invoke?.type).toBe('application/vnd.microsoft.activity.message');
      await answerThere(inChannel(AGENT_ID, 'Sam Rivera', 9), 'queue');
      expect(helpdesk.channel.messages(inChannel(COLLEAGUE, 'Mallory').conversationId)).toEqual([]);
      expect(helpdesk.channel.requests.filter(({ operation }) => operation === 'create')).toEqual([]);
    });

    test('which an approver decides there: they see it at once, everybody else by the card', async () => {
      helpdesk.channel.reset();
      const member = inChannel(AGENT_ID, 'Sam Rivera');
      const view = cardAfter(await automatic(member, shown, baseId));
      const posted = await member.press('approve', { ...filled(view, 'approve'), comment: 'fine' }, baseId);
      expect(wordsOf(cardAfter(posted))).toMatch(/approved|carried out|Working/i);
      expect(hasButton(cardAfter(posted), 'approve')).toBe(false);
      await helpdesk.untilShown(channel, isDone(number));
      await helpdesk.untilShown(employee, isDone(number));
      await helpdesk.channel.until(() =>
        helpdesk.channel.updates(baseId).some(({ activity }) => /In place|Done/i.test(wordsOf(activity))),
      );
      const last = helpdesk.channel.updates(baseId).at(-1);
      expect(last?.conversationId).toBe(CHANNEL);
      const verbs = allOf(last?.activity).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));
      expect(new Set(verbs)).toEqual(new Set(['request']));
      const inPublic = helpdesk.channel.requests.filter(({ conversationId }) =>
        conversationId.startsWith(CHANNEL),
      );
      expect(JSON.stringify(inPublic.map(({ activity }) => activity))).not.toMatch(PRIVATE);
    });

    test('and whoever presses an old view of it is told that it was decided', async () => {
      const second = inChannel(SECOND_AGENT, 'Dana Weber');
      const posted = await second.press('approve', { ...shown, verb: 'approve', comment: 'me too' }, baseId);
      expect(hasButton(cardAfter(posted), 'approve')).toBe(false);
      const asked = await helpdesk.changesAtGraph();
      expect(asked.filter((line) => line.endsWith('/legalHolds'))).toHaveLength(1);
    });
  });

  describe('hears orders', () => {
    let number: number;
    beforeAll(async () => {
      helpdesk.channel.reset();
      number = await helpdesk.ask(employee, 'put a legal hold on my mailbox', { reason: REASON });
      await helpdesk.untilShown(channel, new RegExp(`#${number}`));
    });

    test('"queue" is answered there, with numbers and nothing private', async () => {
      const said = await answerThere(inChannel(AGENT_ID, 'Sam Rivera'), 'queue');
      expect(said).toMatch(new RegExp(`#${number}`));
      expect(said).not.toMatch(PRIVATE);
    });

    test('"queue" shows an outsider nothing', async () => {
      const said = await answerThere(inChannel(COLLEAGUE, 'Mallory'), 'queue');
      expect(said).not.toMatch(new RegExp(`#${number}`));
    });

    test('"status 12" goes on in the personal chat', async () => {
      const member = inChannel(AGENT_ID, 'Sam Rivera');
      expect(await answerThere(member, `status ${number}`)).not.toMatch(PRIVATE);
      expect(await helpdesk.untilShown(agent, /Alex Morgan/)).toMatch(/tender/);
    });

    test('"approve 12" by an outsider decides nothing', async () => {
      const said = await answerThere(inChannel(COLLEAGUE, 'Mallory'), `approve ${number}`);
      expect(said).not.toMatch(PRIVATE);
      expect(wordsOf(cardAfter(await inquire(number)))).toMatch(/Waiting for the helpdesk/);
    });

    test('"approve 12 because …" is answered there, and its comment is for those concerned', async () => {
      const said = await answerThere(
        inChannel(AGENT_ID, 'Sam Rivera'),
        `approve ${number} agreed with legal`,
      );
      expect(said).toMatch(new RegExp(`#${number}`));
      expect(said).not.toMatch(PRIVATE);
      expect(said).not.toMatch(/agreed with legal/);
      await helpdesk.untilShown(employee, /agreed with legal/);
      await helpdesk.untilShown(channel, isDone(number));
      expect(helpdesk.shownTo(channel).join('\n')).not.toMatch(PRIVATE);
    });
  });

  /** The card of a request as its requester sees it. */
  async function inquire(number: number): Promise<Posted> {
    helpdesk.channel.reset();
    await employee.say(`status ${number}`);
    await helpdesk.untilShown(employee, new RegExp(`#${number}`));
    const { ref } = buttonOf(helpdesk.cardWith(employee, 'withdraw'), 'withdraw');
    return employee.press('request', { verb: 'request', ref }, 'status-card');
  }
});
