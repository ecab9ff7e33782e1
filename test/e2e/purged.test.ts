import { EMPLOYEE } from '../support/bot';
import { Helpdesk, isDone } from '../support/helpdesk';

let desk: Helpdesk;
beforeAll(async () => {
  desk = await Helpdesk.open();
});
afterAll(() => desk.close());

const purgedMail = (subject: string) => ({
  subject,
  receivedDateTime: '2026-11-10T08:00:00Z',
  folder: 'Inbox/Projects',
  deleted: { stage: 'purges' as const, at: '2026-11-18T09:00:00Z' },
});

describe('purged mail, once a request for it is approved', () => {
  it.each([
    ['I purged the mail about the lighthouse', 'lighthouse'],
    ['I need purged mail back', 'aquarium'],
    ['Die Mail ist dauerhaft gelöscht, auch aus den wiederherstellbaren Elementen', 'observatory'],
  ])('goes back where it was, by itself: %s', async (sentence, word) => {
    await desk.bot.control.addMessages(EMPLOYEE, [
      purgedMail(`Plans for the ${word}`),
      purgedMail(`Not ${word}s`),
    ]);
    await desk.bot.control.addMessages(EMPLOYEE, [purgedMail('Something else')]);
    const number = await desk.ask(desk.employee, sentence, { query: `plans ${word}`, reason: 'needed' });
    expect(await desk.bot.mailbox()).toContain(`Recoverable Items/Purges: Plans for the ${word}`);
    await desk.agent.say(`approve ${number}`);
    await desk.untilShown(desk.employee, isDone(number));
    const mailbox = await desk.bot.mailbox();
    expect(mailbox).toContain(`Inbox/Projects: Plans for the ${word}`);
    expect(mailbox).toContain(`Recoverable Items/Purges: Not ${word}s`);
    expect(desk.shownTo(desk.agent).join('\n')).not.toContain('Restore-RecoverableItems');
  });

  it('goes to an agent with the exact commands where Exchange does not give it back', async () => {
    await desk.bot.control.addMessages(EMPLOYEE, [purgedMail('Windmill')]);
    await desk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: '/move$', status: 400, code: 'ErrorMoveCopyFailed' }],
    });
    const number = await desk.ask(desk.employee, 'I purged a mail', { query: 'windmill', reason: 'needed' });
    await desk.agent.say(`approve ${number}`);
    expect(await desk.untilShown(desk.agent, /Restore-RecoverableItems/)).toContain('-SubjectContains');
    expect(await desk.bot.mailbox()).toContain('Recoverable Items/Purges: Windmill');
    await desk.bot.control.faults({ ediscoveryPerMinute: null, rules: [] });
    await desk.agent.say(`${number} is done`);
    await desk.untilShown(desk.employee, isDone(number));
  });

  it('goes to an agent where nothing fits, and where it is somebody else’s', async () => {
    const number = await desk.ask(desk.employee, 'I purged a mail', { query: 'walrus', reason: 'needed' });
    await desk.agent.say(`approve ${number}`);
    await desk.untilShown(desk.agent, /-SubjectContains 'walrus'/);
    await desk.bot.control.addMessages(EMPLOYEE, [purgedMail('Their plans')]);
    const theirs = await desk.ask(desk.employee, 'I purged a mail', {
      mailbox: 'mallory@contoso.example',
      query: 'their plans',
      reason: 'needed',
    });
    await desk.agent.say(`approve ${theirs}`);
    await desk.untilShown(desk.agent, /-SubjectContains 'their plans'/);
    expect(await desk.bot.mailbox()).toContain('Recoverable Items/Purges: Their plans');
  });
});
