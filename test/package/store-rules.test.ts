import { LANGUAGES } from '../../src/domain/language';
import { understand } from '../../src/understanding';
import { readManifest, translations } from './support/manifest';

const manifest = readManifest();
const [bot] = manifest.bots;
const all = [...translations()];

/** What the bot understands by the command's title, in this order, in every language. */
const MEANT = [
  ['recover', 'recover', 'undo', 'retention', 'hold', 'export', 'status', 'help'],
  ['status queue', 'helpdesk-here', 'help'],
  ['help'],
];

describe('the app in the store', () => {
  it.each(all)('has a name of its own in %s, without those of Microsoft', (_, words) => {
    for (const name of [words['name.short'], words['name.full']]) {
      expect(name).toMatch(/^Mail Recovery/);
      expect(name).not.toMatch(/teams|microsoft|outlook|exchange|office|365|entra|azure|copilot|purview/i);
    }
    expect(words['name.short']).not.toBe(words['name.full']);
  });

  it.each(all)(
    'says in %s what it is for, that an administrator must act first, and in which language it answers',
    (language, words) => {
      const full = words['description.full']!;
      expect(full).toContain('Mail Recovery');
      expect(full).toMatch(
        /administrator|administrateur|administrador|amministratore|beheerder|管理者|管理员/i,
      );
      expect(full).toContain(ownName(language));
      expect(full).not.toMatch(/Englisch|anglais|inglés|inglês|inglese|Engels|英語|英文/);
      expect(full).not.toMatch(/https?:|\bbest\b|#1/i);
      expect(full).not.toBe(words['description.short']);
      expect(language === 'en' || full !== manifest.description.full).toBe(true);
    },
  );

  it('speaks the languages that the bot understands', () => {
    expect(all.map(([language]) => language)).toEqual([...LANGUAGES]);
  });

  it('says the same in the manifest and in its own language file', () => {
    const english = new Map(all).get('en')!;
    expect(english).toMatchObject({
      'name.short': manifest.name.short,
      'name.full': manifest.name.full,
      'description.short': manifest.description.short,
      'description.full': manifest.description.full,
    });
    const commands = bot!.commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ title, description }, command) => [
        [`bots[0].commandLists[${list}].commands[${command}].title`, title],
        [`bots[0].commandLists[${list}].commands[${command}].description`, description],
      ]),
    );
    expect(english).toMatchObject(Object.fromEntries(commands) as object);
  });

  it.each(all)('leaves nothing untranslated in %s', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(new Map(all).get('en')!));
  });
});

describe('the commands', () => {
  it('are listed once for each place that the bot works in, ten at most', () => {
    expect(bot!.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot!.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
    for (const { commands } of bot!.commandLists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
    }
  });

  it('say nothing of mail outside the personal chat but where to go', () => {
    const elsewhere = bot!.commandLists.slice(1).flatMap(({ commands }) => commands);
    expect(elsewhere.map(({ title }) => title)).toEqual(['Open requests', 'Helpdesk here', 'Help', 'Help']);
  });

  it.each(all)('are sentences that the bot understands in %s', (language, words) => {
    const said = MEANT.map((list, at) =>
      list.map((_, command) =>
        meaningOf(words[`bots[0].commandLists[${at}].commands[${command}].title`]!, language),
      ),
    );
    expect(said).toEqual(MEANT);
  });
});

function meaningOf(title: string, locale: string): string {
  const [first, ...more] = understand(title, { reference: '2026-11-22T10:00:00', locale });
  expect(more).toEqual([]);
  return first?.command ?? `${first!.intent}${first!.queue === true ? ' queue' : ''}`;
}

describe('what the app may', () => {
  it('is to talk, and nothing besides: no files, no calls, no rights in a team, no pages of its own', () => {
    expect(bot).toMatchObject({ supportsFiles: false, supportsCalling: false, supportsVideo: false });
    for (const part of [
      'authorization',
      'permissions',
      'devicePermissions',
      'staticTabs',
      'composeExtensions',
    ])
      expect(manifest).not.toHaveProperty(part);
  });

  it('is to show the sign-in of the Bot Framework, and no other domain', () => {
    expect(manifest.validDomains).toEqual(['token.botframework.com']);
  });

  it('is to sign people in with the bot’s own registration', () => {
    expect(manifest.webApplicationInfo).toEqual({ id: '${{BOT_ID}}', resource: 'api://botid-${{BOT_ID}}' });
  });
});

/** The language's name in itself: every answer is in the reader's own. */
function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
