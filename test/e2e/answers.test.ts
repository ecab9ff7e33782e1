import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidentLanguage } from '../../src/understanding';
import { HELPDESK_GROUP_ID } from '../support/helpdesk';
import { allOf, buttonOf, cardOf, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot({ HELPDESK_GROUP_ID, RETENTION_DAYS: '21' });
  await fillMailbox(test.control);
});
afterAll(() => test.stop());

interface Row {
  readonly title: string;
  /** What the card must say beside it. */
  readonly says: readonly RegExp[];
  /** Title of the button for the next step. */
  readonly next: string;
  readonly link: string;
  readonly asked: readonly string[];
}

/** The table of the backup page's systems: what is asked in words, and the card it gives. */
const ROWS: Readonly<Record<string, Row>> = {
  'deleted item retention': {
    title: 'How long deleted mail is kept',
    says: [/about 21 days/, /about Sunday, November 1/, /unless a hold keeps it/],
    next: 'Show what I deleted',
    link: 'recoverable-items-folder',
    asked: [
      'how long is deleted mail kept?',
      'How long do I have?',
      'Wie lange werden gelöschte Mails aufbewahrt?',
      'combien de temps les mails supprimés sont-ils conservés ?',
      'what is the Recoverable Items folder?',
      'where do deleted emails go?',
      'Was ist der Ordner „Wiederherstellbare Elemente“?',
    ],
  },
  'single item recovery': {
    title: 'Mail you purged',
    says: [/rest of its 21 days/, /unless your organisation turned it off/, /helpdesk’s approval/],
    next: 'Ask the helpdesk',
    link: 'recoverable-items-folder',
    asked: [
      'what is single item recovery?',
      'What happens to purged mail?',
      'Was passiert mit endgültig gelöschten Mails?',
      '单个项目恢复是什么？',
    ],
  },
  'retention tags': {
    title: 'Mail that goes by itself',
    says: [/after how many days mail is deleted, or moved to the online archive/, /I read its tag/],
    next: 'Look at my Inbox',
    link: 'retention-tags-and-policies',
    asked: [
      'what is a retention tag?',
      'Why was my old mail moved to the archive?',
      'Warum wurden meine Mails automatisch ins Archiv verschoben?',
    ],
  },
  'In-Place Archive': {
    title: 'Your online archive',
    says: [/older than about 14 days/, /I cannot look into it/, /“In-Place Archive”/],
    next: 'Ask the helpdesk',
    link: 'archive-mailboxes',
    asked: [
      'where is my online archive?',
      'Do I have an in-place archive?',
      'Wo ist mein Onlinearchiv?',
      '¿Dónde está mi archivo en línea?',
    ],
  },
  holds: {
    title: 'Whether you are on hold',
    says: [/only holds that you asked for here/, /legal department knows for sure/],
    next: 'My requests',
    link: 'in-place-and-litigation-holds',
    asked: [
      'am I on hold?',
      'Is my mailbox on litigation hold?',
      'Bin ich auf Hold?',
      'what is litigation hold?',
    ],
  },
  'In-Place Hold': {
    title: 'In-Place Holds are retired',
    says: [/July 2020/, /An eDiscovery hold does the same today/],
    next: 'Ask for a hold',
    link: 'in-place-and-litigation-holds',
    asked: ['what is an In-Place Hold?', 'put an in-place hold on my mailbox', 'Was ist ein In-Place Hold?'],
  },
  'a colleague who leaves': {
    title: 'When a colleague leaves',
    says: [
      /About 30 days after/,
      /Tuesday, December 22/,
      /First a hold/,
      /shared mailbox/,
      /forward new mail/,
    ],
    next: 'Ask for the mailbox',
    link: 'inactive-mailboxes',
    asked: [
      'a colleague left',
      'A colleague is leaving: what should we do?',
      'Ein Kollege hat die Firma verlassen, was muss ich tun?',
      'Un collègue quitte l’entreprise, que faire ?',
    ],
  },
  'high availability': {
    title: 'Whether your mail is backed up',
    says: [/several copies of every mailbox/, /no backup of what you delete/, /21 days/],
    next: 'Show what I deleted',
    link: 'exchange/back-up-email',
    asked: [
      'is my mail backed up?',
      'Is there a backup of my mailbox?',
      'Gibt es ein Backup meiner Mails?',
      'does Microsoft back up my email?',
      'what happens if a data center fails?',
    ],
  },
  'a point in time': {
    title: 'Back to how it was on some day',
    says: [/cannot set a mailbox back/, /What comes nearest/, /about 21 days, to Sunday, November 1/],
    next: 'Everything since Monday',
    link: 'exchange/back-up-email',
    asked: [
      'can you restore my mailbox to last Monday?',
      'Roll my mailbox back to last week',
      'I want my mailbox as it was on Friday',
      'point in time restore',
      'restore my mailbox from backup to last Tuesday',
      'Kannst du mein Postfach auf den Stand von letzter Woche bringen?',
    ],
  },
  'Outlook data': {
    title: 'A copy of your mail of your own',
    says: [/Open & Export/, /Outlook Data File \(\.pst\)/, /Outlook on the web cannot do this/],
    next: 'Ask for an export',
    link: 'LinkId=325560',
    asked: [
      'how do I back up Outlook to a pst file?',
      'How do I save my mail as a PST?',
      'Wie speichere ich mein Postfach als PST?',
    ],
  },
  'Outlook and Outlook on the web': {
    title: 'Getting mail back in Outlook yourself',
    says: [/Recover items deleted from this folder/],
    next: 'Do it for me',
    link: 'c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
    asked: [
      'how do I recover deleted items in Outlook on the web?',
      'How can I restore mail in Outlook myself?',
      'how do I recover deleted mail myself?',
      'Wie stelle ich gelöschte Elemente in Outlook wieder her?',
    ],
  },
  'deleted calendar entries': {
    title: 'Deleted meetings and appointments',
    says: [/Accept one again once it is restored/, /in the calendar itself I cannot see/, /Recover items/],
    next: 'Ask the helpdesk',
    link: '49e81f3c-c8f4-4426-a0b9-c0fd751d48ce',
    asked: [
      'recover my deleted meeting',
      'I accidentally deleted an appointment from last Tuesday',
      'Ich habe einen Termin gelöscht',
      "J'ai supprimé un rendez-vous",
    ],
  },
  'deleted contacts': {
    title: 'Deleted contacts',
    says: [/cannot see contacts/, /move it back to Contacts/],
    next: 'Ask the helpdesk',
    link: 'c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
    asked: [
      'restore my deleted contact Anna',
      'my contacts are gone',
      'Stelle meinen gelöschten Kontakt wieder her',
    ],
  },
  'deleted tasks': {
    title: 'Deleted tasks',
    says: [/cannot see tasks/, /move it back to Tasks/],
    next: 'Ask the helpdesk',
    link: 'c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
    asked: ['recover the task I deleted yesterday', 'my tasks are gone', 'Ich habe eine Aufgabe gelöscht'],
  },
  'deleted notes': {
    title: 'Deleted notes',
    says: [/cannot see notes/, /move it back to Notes/],
    next: 'Ask the helpdesk',
    link: 'c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
    asked: ['I deleted my notes', 'my sticky notes disappeared', 'Ich habe eine Notiz gelöscht'],
  },
  'an attachment that was removed': {
    title: 'An attachment you removed from a mail',
    says: [/saves the mail without it/, /keeps no earlier version/, /lies in their Sent Items/],
    next: 'Ask the helpdesk',
    link: 'c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
    asked: [
      'I removed the attachment from a mail',
      'get back the attachment I deleted from a mail',
      'I removed the attachment from the mail from Zoë',
      'Ich habe den Anhang aus einer Mail entfernt',
    ],
  },
  'why mail is gone': {
    title: 'Why mail is gone',
    says: [/does not record who or what deleted it/, /audit log may tell/, /Which mail do you mean/],
    next: 'Show what I deleted',
    link: 'retention-tags-and-policies',
    asked: [
      'why is it gone?',
      'who deleted my mail?',
      'did a rule delete it?',
      'Wer hat meine Mail gelöscht?',
    ],
  },
  'mailboxes of others': {
    title: 'Mailboxes that are not your own',
    says: [/with your own right and never with mine/, /on record that you asked/],
    next: 'Ask the helpdesk',
    link: '49e81f3c-c8f4-4426-a0b9-c0fd751d48ce',
    asked: [
      'Can you look in a shared mailbox?',
      'look in the sales mailbox',
      'recover the mail deleted in the mailbox info@contoso.com',
      'Kannst du in ein freigegebenes Postfach schauen?',
    ],
  },
  'Exchange Server on premises': {
    title: 'Mailboxes on your own servers',
    says: [/out of my reach/, /Whoever runs the server/],
    next: 'Ask the helpdesk',
    link: 'windows-server-backup',
    asked: [
      'our mailboxes are on premises',
      'How do I back up Exchange Server?',
      'Wie sichere ich Exchange Server?',
    ],
  },
};

describe.each(Object.entries(ROWS))('%s', (_, { title, says, next, link, asked }) => {
  it.each(asked)('“%s”', async (sentence) => {
    const card = cardOf(await test.person().say(sentence));
    const words = wordsOf(card);
    expect(words).toMatch(new RegExp(`\\]\\(https://[^)]*${link.replace(/[.?]/g, '\\$&')}`));
    // Who asks in another language is answered in it, whatever their client speaks.
    const language = evidentLanguage(sentence) ?? 'en';
    expect(card['lang']).toBe(language);
    if (language !== 'en') {
      const [, reader] = Object.entries(READERS).find(([locale]) => locale.startsWith(language)) ?? [];
      expect(titlesOf(card).slice(1)).toEqual(reader?.buttons.slice(1));
      return;
    }
    expect(words.startsWith(title)).toBe(true);
    for (const key of says) expect(words).toMatch(key);
    expect(titlesOf(card)).toEqual([next, 'That helped', 'That did not help']);
  });
});

interface Reader {
  readonly asked: string;
  readonly title: string;
  readonly says: RegExp;
  /** Titles of its buttons: the next step, helpful, not helpful. */
  readonly buttons: readonly [string, string, string];
  readonly thanks: string;
  readonly sorry: string;
  /** What nobody could understand, and what is answered to it. */
  readonly strange: readonly [said: string, answered: RegExp, helpdesk: string];
}

/** One question, asked in each language and answered in it; figures are the tenant's, dates the reader's. */
const READERS: Readonly<Record<string, Reader>> = {
  'de-DE': {
    asked: 'Wie lange werden gelöschte Mails aufbewahrt?',
    title: 'Wie lange gelöschte Mails bleiben',
    says: /etwa 21 Tage.*bis etwa Sonntag, 1\. November/s,
    buttons: ['Gelöschtes zeigen', 'Das hat geholfen', 'Das hat nicht geholfen'],
    thanks: 'Danke',
    sorry: 'Das tut mir leid',
    strange: [
      'die Katze sitzt auf dem Klavier',
      /nicht verstanden.*Gibt es ein Backup/s,
      'frag den Helpdesk',
    ],
  },
  'fr-FR': {
    asked: 'combien de temps les mails supprimés sont-ils conservés ?',
    title: 'Durée de conservation des messages supprimés',
    says: /environ 21 jours.*au dimanche 1er novembre/s,
    buttons: ['Voir ce que j’ai supprimé', 'Cela m’a aidé', 'Cela ne m’a pas aidé'],
    thanks: 'Merci',
    sorry: 'Désolé',
    strange: [
      'le chat dort sur le piano',
      /pas compris.*Mes messages sont-ils sauvegardés/s,
      'demander au support',
    ],
  },
  'es-MX': {
    asked: '¿Cuánto tiempo se guardan los correos borrados?',
    title: 'Cuánto se conserva el correo eliminado',
    says: /unos 21 días.*hasta el domingo, 1 de noviembre/s,
    buttons: ['Ver lo que eliminé', 'Me ha ayudado', 'No me ha ayudado'],
    thanks: 'Gracias',
    sorry: 'Lo siento',
    strange: [
      'el gato duerme en el piano',
      /no lo he entendido.*copia de seguridad/s,
      'preguntar al soporte',
    ],
  },
  'pt-BR': {
    asked: 'quantos dias ficam guardados os e-mails apagados?',
    title: 'Por quanto tempo fica o e\u2011mail excluído',
    says: /cerca de 21 dias.*até domingo, 1º de novembro/s,
    buttons: ['Ver o que excluí', 'Isso ajudou', 'Isso não ajudou'],
    thanks: 'Obrigado',
    sorry: 'Sinto muito',
    strange: [
      'como vai estar o tempo amanhã em Recife?',
      /não entendi.*backup dos meus e.mails/s,
      'perguntar ao suporte',
    ],
  },
  'it-IT': {
    asked: 'Per quanti giorni restano le mail cancellate?',
    title: 'Quanto resta la posta eliminata',
    says: /circa 21 giorni.*fino a domenica 1 novembre/s,
    buttons: ['Mostra cosa ho eliminato', 'Mi ha aiutato', 'Non mi ha aiutato'],
    thanks: 'Grazie',
    sorry: 'Mi dispiace',
    strange: [
      'che tempo farà domani a Milano?',
      /non ho capito.*backup della mia posta/s,
      'chiedi all’assistenza',
    ],
  },
  'nl-BE': {
    asked: 'hoe lang bewaren jullie verwijderde berichten?',
    title: 'Hoelang verwijderde e\u2011mail blijft',
    says: /ongeveer 21 dagen.*tot ongeveer zondag 1 november/s,
    buttons: ['Toon wat ik verwijderde', 'Dat heeft geholpen', 'Dat heeft niet geholpen'],
    thanks: 'Dank u',
    sorry: 'Dat spijt me',
    strange: ['de kat slaapt op de piano', /niet begrepen.*back-up van mijn e.mail/s, 'vraag de helpdesk'],
  },
  'ja-JP': {
    asked: '削除済みメールは何日間保存されますか',
    title: '削除したメールの保存期間',
    says: /約21日間.*11月1日日曜日/s,
    buttons: ['削除したメールを表示', '役に立ちました', '役に立ちませんでした'],
    thanks: 'ありがとうございます',
    sorry: '申し訳ありません',
    strange: ['猫がピアノの上で寝ている', /分かりませんでした.*バックアップ/s, 'ヘルプデスクに聞く'],
  },
  'zh-CN': {
    asked: '删除的邮件能保存多少天？',
    title: '已删除的邮件保留多久',
    says: /约 21 天.*追溯到11月1日星期日/s,
    buttons: ['查看我删除的邮件', '有帮助', '没有帮助'],
    thanks: '谢谢',
    sorry: '很抱歉',
    strange: ['今天的天气怎么样？', /没有听懂.*我的邮件有备份吗/s, '询问服务台'],
  },
};

describe.each(Object.entries(READERS))(
  'a reader of %s',
  (locale, { asked, title, says, buttons, thanks, sorry, strange }) => {
    const language = locale.slice(0, 2);

    it('reads the answer and its buttons in that language', async () => {
      const card = cardOf(await test.person({ locale }).say(asked));
      expect(card['lang']).toBe(language);
      expect(wordsOf(card).startsWith(title)).toBe(true);
      expect(wordsOf(card)).toMatch(says);
      expect(titlesOf(card)).toEqual(buttons);
      expect(wordsOf(card)).toMatch(
        /\]\(https:\/\/learn\.microsoft\.com\/exchange\/[^)]*recoverable-items-folder/,
      );
    });

    it('is shown what was deleted by a tap on the next step', async () => {
      const person = test.person({ locale });
      const card = cardOf(await person.say(asked));
      const { replies } = await person.press('next-step', buttonOf(card, 'next-step'));
      expect(JSON.stringify(replies)).toContain('Invoice 2026-118');
    });

    it('is thanked for a remark, by button and in words', async () => {
      const person = test.person({ locale });
      const card = cardOf(await person.say(asked));
      const { replies } = await person.press(
        'helpful',
        buttonOf(card, 'helpful', ({ helped }) => helped === 'yes'),
      );
      expect(JSON.stringify(replies)).toContain(thanks);
      await person.say(asked);
      expect((await person.say(buttons[2])).replies[0]?.text).toContain(sorry);
    });

    it('is offered three topics and the helpdesk where nothing was understood', async () => {
      const [said, answered, helpdesk] = strange;
      const [reply] = (await test.person({ locale }).say(said)).replies;
      expect(reply?.text).toMatch(answered);
      expect(reply?.text).toContain(helpdesk);
      expect(reply?.['suggestedActions']).toMatchObject({ actions: [{}, {}, {}] });
    });
  },
);

describe('an organisation that answers in some languages only', () => {
  it('has everybody else read the first, whose buttons do what they say', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'languages-'));
    const POLICY_FILE = join(folder, 'policy.yaml');
    await writeFile(POLICY_FILE, 'languages: [it, de]\n');
    const italian = await startTestBot({ POLICY_FILE });
    try {
      await fillMailbox(italian.control);
      const person = italian.person({ locale: 'fr-FR' });
      const card = cardOf(await person.say('combien de temps les mails supprimés sont-ils conservés ?'));
      expect(card['lang']).toBe('it');
      expect(titlesOf(card)).toEqual(READERS['it-IT']?.buttons);
      const { replies } = await person.press('next-step', buttonOf(card, 'next-step'));
      expect(JSON.stringify(replies)).toContain('Invoice 2026-118');
      const german = cardOf(await italian.person({ locale: 'de-AT' }).say('Wo ist mein Onlinearchiv?'));
      expect(german['lang']).toBe('de');
    } finally {
      await italian.stop();
      await rm(folder, { recursive: true });
    }
  });
});

/** Rows whose next card is not an answer: what is said, and what comes. */
const OTHERS: Readonly<Record<string, readonly [says: RegExp, asked: readonly string[]]>> = {
  'Exchange itself': [
    /no trouble with Exchange Online right now|keine Störung von Exchange Online/,
    ['is Exchange down?', 'Is there an outage?', 'Ist Exchange gerade gestört?'],
  ],
  'a colleague’s mailbox': [
    /Ask for mail of somebody who has left|Mails einer ausgeschiedenen Person anfragen/,
    [
      'I need the mail of Tom, who has left',
      'Tom left in September, how do I get to his emails',
      'Tom ist im September gegangen, wie komme ich an seine Mails?',
      'our colleague Anna has left the company, I need her emails',
    ],
  ],
  'a hold': [
    /Ask for a hold|Einen Hold anfragen/,
    [
      'put a legal hold on my mailbox',
      'I need a litigation hold on my mailbox',
      'Bitte einen Hold auf mein Postfach legen',
    ],
  ],
  'an export': [
    /Ask for an export|Einen Export anfragen/,
    ['export my mail to PST', 'I need a PST of my mailbox', 'Exportiere mein Postfach als PST'],
  ],
  'purged mail': [
    /Ask for purged mail|Endgültig gelöschte Mails anfragen/,
    [
      'I need purged mail back',
      'I purged the mail about the budget',
      'Die Mail ist dauerhaft gelöscht, auch aus den wiederherstellbaren Elementen',
    ],
  ],
};

describe.each(Object.entries(OTHERS))('%s', (_, [says, asked]) => {
  // A short question keeps the language last written, which others before it have changed.
  beforeAll(() => test.person().say('What can you do for me?'));

  it.each(asked)('“%s”', async (sentence) => {
    const { replies } = await test.person().say(sentence);
    expect(JSON.stringify(replies)).toMatch(says);
  });
});

describe('an answer', () => {
  it('takes its next step by button as by the sentence it names', async () => {
    const person = test.person();
    const card = cardOf(await person.say('how long is deleted mail kept?'));
    const { replies } = await person.press('next-step', buttonOf(card, 'next-step'));
    expect(JSON.stringify(replies)).toContain('Invoice 2026-118');
    const left = cardOf(await person.say('a colleague left'));
    const form = await person.press('next-step', buttonOf(left, 'next-step'));
    expect(JSON.stringify(form.replies)).toContain('submit-request');
  });

  it('counts whether it helped, by button and in words, once for an answer', async () => {
    const person = test.person();
    const card = cardOf(await person.say('where is my online archive?'));
    const thanked = await person.press(
      'helpful',
      buttonOf(card, 'helpful', ({ helped }) => helped === 'yes'),
    );
    expect(JSON.stringify(thanked.replies)).toContain('Thank you');
    await person.press(
      'helpful',
      buttonOf(card, 'helpful', ({ helped }) => helped === 'yes'),
    );
    await person.say('where is my online archive?');
    const { replies } = await person.say('that did not help');
    expect(replies[0]?.text).toContain('Sorry');
    await person.say('that did not help');
    const counted = await metrics();
    expect(counted).toContain('mail_recovery_answers_total{topic="archive",outcome="helped"} 1');
    expect(counted).toContain('mail_recovery_answers_total{topic="archive",outcome="not-helped"} 1');
  });

  it('does nothing for a button that names no topic', async () => {
    const { replies } = await test.person().press('next-step', { verb: 'next-step', topic: '__proto__' });
    expect(JSON.stringify(replies)).toContain('couldn’t read what that button sent');
  });
});

describe('what is not understood', () => {
  it.each([
    [
      'what is the weather today',
      ['did not understand', 'ask the helpdesk', 'How long is deleted mail kept?', 'Is my mail backed up?'],
    ],
    [
      'my outlook is strange since this update',
      ['did not understand', 'ask the helpdesk', 'How do I recover deleted mail in Outlook myself?'],
    ],
    [
      'die Katze sitzt auf dem Klavier',
      ['nicht verstanden', 'frag den Helpdesk', 'Wie lange werden gelöschte Mails aufbewahrt?'],
    ],
  ])('offers three topics and the helpdesk: “%s”', async (sentence, offers) => {
    const { replies } = await test.person().say(sentence);
    const [reply] = replies;
    if (reply?.text === undefined) throw new Error(JSON.stringify(replies).slice(0, 300));
    for (const offer of offers) expect(reply.text).toContain(offer);
    expect(reply['suggestedActions']).toMatchObject({ actions: [{}, {}, {}] });
  });
});

const titlesOf = (card: ReturnType<typeof cardOf>): readonly unknown[] =>
  allOf(card['actions'])
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ title }) => title);

async function metrics(): Promise<string> {
  return (await fetch(`${test.bot.url}/metrics`)).text();
}
