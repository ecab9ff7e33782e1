import { cardOf, EMPLOYEE, ticked, wordsOf } from '../support/bot';
import { AGENT_ID, Helpdesk, SAM } from '../support/helpdesk';

interface Report {
  readonly days: number;
  readonly requests: readonly { readonly kind: string; readonly total: number; readonly states: object }[];
  readonly waiting: readonly { readonly kind: string; readonly count: number }[];
  readonly decisions: { readonly count: number; readonly medianSeconds: number };
  readonly mail: { readonly searches: number; readonly withoutResult: number; readonly restored: number };
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

let helpdesk: Helpdesk;
const agent = () => helpdesk.inline(AGENT_ID, 'Sam Rivera');
const said = async (sentence: string, who = agent()): Promise<string> =>
  String((await who.say(sentence)).replies[0]?.text);
const at = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(helpdesk.bot.bot.url + path, { redirect: 'manual', ...init });
/** A fact of the card: `Searches: 3`. */
const factsOf = (card: unknown): string =>
  JSON.stringify(card).replaceAll(/\{"title":"([^"]*)","value":"([^"]*)"\}/g, '$1: $2;');

beforeAll(async () => {
  helpdesk = await Helpdesk.open();
  const employee = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
  const found = cardOf(await employee.say('recover my deleted email from Zoë'));
  await employee.press('restore', ticked(found, 'Budget draft', 'Offsite photos'), 'results');
  await employee.say('recover the mail from Nobody Whatsoever about unicorns');
  const rejected = await helpdesk.ask(helpdesk.employee, 'export my mail to PST', {
    reason: 'SECRET-REASON',
  });
  await helpdesk.ask(helpdesk.employee, 'put a hold on my mailbox', {
    reason: 'tender',
    query: 'SECRET-QUERY',
  });
  await agent().say(`reject ${rejected} SECRET-COMMENT`);
});
afterAll(() => helpdesk.close());

describe('the helpdesk’s figures', () => {
  test('are the same on the card, in its text, as JSON and on the page', async () => {
    const posted = await agent().say('stats');
    const card = factsOf(cardOf(posted));
    const text = String((cardOf(posted) as { fallbackText?: string }).fallbackText);
    const report = (await (await at('/helpdesk/report.json')).json()) as Report;
    const page = await (await at('/helpdesk')).text();
    expect(report).toMatchObject({
      days: 30,
      requests: [
        { kind: 'hold', total: 1, states: { submitted: 1 } },
        { kind: 'export', total: 1, states: { rejected: 1 } },
      ],
      waiting: [{ kind: 'hold', count: 1 }],
      decisions: { count: 1 },
      mail: { searches: 2, withoutResult: 1, restored: 2 },
      reasons: [{ code: 'rejected', count: 1 }],
    });
    for (const [name, value] of [
      ['Searches', '2'],
      ['Found nothing deleted', '1'],
      ['Messages put back', '2'],
      ['Decided', '1'],
    ] as const) {
      expect(card).toContain(`${name}: ${value};`);
      expect(text).toContain(`${name}: ${value}`);
      expect(page.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`<dt>${name}</dt> <dd>${value}</dd>`));
    }
    expect(card).toContain('Exports to PST: 1: 1 rejected;');
    expect(card).toContain('Holds: 1: 1 waiting;');
    expect(page).toMatch(/Exports to PST[\s\S]*Rejected by the helpdesk/);
  });

  test('hold nothing that anybody wrote and nobody’s name, wherever they are shown', async () => {
    const card = JSON.stringify(cardOf(await agent().say('stats')));
    const json = await (await at('/helpdesk/report.json')).text();
    const page = await (await at('/helpdesk')).text();
    for (const shown of [card, json, page])
      expect(shown).not.toMatch(/SECRET|Budget|unicorn|Zo[eë]|contoso|Alex|00000000-/);
    expect(page).toMatch(/#2\b/);
  });

  test('are told for the window that is asked for, by sentence and by button', async () => {
    expect(wordsOf(cardOf(await agent().say('stats 7 days')))).toContain('last 7 days');
    expect(wordsOf(cardOf(await agent().say('stats of the last 60 days')))).toContain('last 90 days');
    const pressed = await agent().press('stats', { verb: 'stats', days: 90 }, 'stats-card');
    expect(JSON.stringify(pressed.body)).toContain('last 90 days');
    const bent = await agent().press('stats', { verb: 'stats', days: 'x' }, 'stats-card');
    expect(JSON.stringify(bent.body)).toContain('last 30 days');
  });

  test('are for the helpdesk alone, a link to the page too', async () => {
    const employee = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
    for (const sentence of ['stats', 'helpdesk page'])
      expect(await said(sentence, employee)).toMatch(/Only members of the helpdesk/);
    const pressed = await employee.press('stats', { verb: 'stats', days: 7 }, 'stolen');
    expect(JSON.stringify(pressed.body)).not.toMatch(/Searches/);
  });

  test('stand in the metrics, by kind, with a zero where nothing waits', async () => {
    const metrics = await (await at('/metrics')).text();
    expect(metrics).toContain('mail_recovery_requests_waiting{kind="hold"} 1');
    expect(metrics).toContain('mail_recovery_requests_waiting{kind="export"} 0');
    expect(metrics).toMatch(/mail_recovery_oldest_waiting_request_seconds\{kind="hold"\} \d/);
  });
});

describe('a personal link', () => {
  const linkFor = async (who = agent()): Promise<string> => {
    const url = /https?:\/\/\S+\/helpdesk\/link\/[0-9a-f]{64}/.exec(await said('page', who))?.[0];
    if (url === undefined) throw new Error('no link');
    return new URL(url).pathname;
  };
  const cookieOf = (response: Response): string =>
    (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  test('opens a session once; looking at it, as programs do, does not use it up', async () => {
    const link = await linkFor();
    for (const method of ['GET', 'HEAD']) expect((await at(link, { method })).status).toBe(200);
    const opened = await at(link, { method: 'POST' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/helpdesk']);
    expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
    const again = await at(link, { method: 'POST' });
    expect([again.status, again.headers.get('set-cookie')]).toEqual([410, null]);
    const seen = await at('/helpdesk', { headers: { cookie: cookieOf(opened) } });
    expect(await seen.text()).toContain('Sign out');
  });

  test('shows its owner nothing any more once they have left the helpdesk', async () => {
    const opened = await at(await linkFor(), { method: 'POST' });
    const headers = { cookie: cookieOf(opened) };
    await helpdesk.bot.control.putUser(AGENT_ID, { ...SAM, groups: [] });
    const seen = await at('/helpdesk', { headers });
    expect([seen.status, (await seen.text()).includes('Only members')]).toEqual([403, true]);
    expect((await at('/helpdesk/report.json', { headers })).status).toBe(403);
    await helpdesk.bot.control.putUser(AGENT_ID, SAM);
    expect((await at('/helpdesk', { headers })).status).toBe(200);
  });

  test('is nowhere kept or logged as it is', async () => {
    const link = await linkFor();
    expect(helpdesk.bot.log()).not.toContain(link.split('/').at(-1));
  });
});
