import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* How requests stand and who sees to them, verdicts of two words, mailboxes back to a time, services that work. */

type Told = Readonly<Partial<Record<Language, readonly string[]>>>;

const IDEAS: Readonly<Record<string, readonly [intent: IntentName, told: Told]>> = {
  'nothing was heard of it yet': [
    'status',
    {
      en: ["what's going on with 41", 'still nothing on #41?', 'what did they decide about 41'],
      de: ['was ist los mit 41', 'immer noch nichts zu #41?'],
      fr: ['toujours rien pour la demande 41 ?'],
      es: ['¿todavía nada de la 41?'],
      it: ['ancora niente per la 41?'],
      pt: ['ainda nada do pedido 41?'],
      nl: ['nog steeds niets over 41?'],
      ja: ['申請41はまだですか'],
      zh: ['41号申请还没消息吗'],
    },
  ],
  'who sees to it': [
    'status',
    {
      en: ['who is working on 41'],
      de: ['wer bearbeitet 41'],
      fr: ["qui s'occupe de la 41"],
      es: ['¿quién lleva la solicitud 41?'],
      it: ['chi si occupa della richiesta 41?'],
      pt: ['quem está a tratar do pedido 41?'],
    },
  ],
  'whether it is through or done': [
    'status',
    {
      en: ['is ticket 41 through', 'is the export for Legal finished'],
      de: ['ist der Export für Berger fertig?'],
      fr: ["l'export est-il terminé ?"],
    },
  ],
  'a ticket may be closed': [
    'withdraw',
    {
      en: [
        'the mail turned up, please close my ticket',
        'it turned up, you can close my ticket',
        'scratch request 41',
        'my request can be closed',
      ],
      de: ['mein Antrag kann geschlossen werden', 'mach mein Ticket zu'],
      fr: ['vous pouvez fermer ma demande', 'vous pouvez fermer mon ticket'],
      es: ['podéis cerrar mi solicitud'],
      it: ['potete chiudere la mia richiesta'],
      pt: ['podem fechar o meu pedido'],
      nl: ['mijn verzoek kan dicht', 'jullie mogen mijn ticket sluiten'],
      ja: ['私の申請はクローズしてください'],
      zh: ['我的申请可以关闭了'],
    },
  ],
  'a number and yes': ['approve', { en: ['41 ok'], de: ['41 ok'], es: ['la 41 vale'] }],
  'a number and no': ['reject', { de: ['41 nein'], fr: ['41 non'], nl: ['41 nee'] }],
  'a mailbox back to a time': [
    'point-in-time',
    {
      en: ['restore my mailbox to last Tuesday', 'roll my mailbox back to 3 November'],
      de: ['setz mein Postfach auf den 3. November zurück'],
      fr: ['restaure ma boîte à mardi dernier'],
      es: ['restaura mi buzón al martes pasado'],
      it: ['ripristina la mia casella a martedì scorso'],
      pt: ['restaura a minha caixa para terça-feira'],
      zh: ['把邮箱恢复到11月3日'],
    },
  ],
  'what lies between two times, and mail': [
    'recover',
    {
      en: ['restore the mails in my mailbox from Monday to Friday', 'restore my mailbox from Monday'],
    },
  ],
  'until when, and for how long': [
    'retention',
    {
      en: [
        'until when can I get a mail back?',
        'do you keep mails forever?',
        'how long until it is gone for good',
      ],
    },
  ],
  'kept elsewhere too': [
    'backup',
    {
      en: ['is my mail saved somewhere else too?'],
      de: ['sind meine Mails noch woanders gespeichert?'],
      nl: ['zijn mijn mails ook elders opgeslagen?'],
    },
  ],
  'whether it works': [
    'health',
    {
      en: ['does the service work?', 'is mail working'],
      de: ['funktioniert Outlook gerade?', 'läuft der Mailserver?'],
      fr: ['est-ce que la messagerie marche ?'],
      es: ['¿funciona el correo?'],
      it: ['funziona la posta?'],
      pt: ['o e-mail está a funcionar?'],
      nl: ['werkt de mail?'],
    },
  ],
  'an example': [
    'help',
    {
      en: ['show me an example'],
      de: ['zeig mir ein Beispiel'],
      fr: ['donne-moi un exemple'],
      es: ['ponme un ejemplo'],
      it: ['fammi un esempio'],
      nl: ['geef een voorbeeld'],
      ja: ['例を見せて'],
      zh: ['举个例子'],
    },
  ],
};

const LINES = Object.entries(IDEAS).flatMap(([idea, [intent, told]]) =>
  Object.entries(told).flatMap(([lang, sentences]) =>
    sentences.map((sentence) => ({ idea, intent, lang, sentence })),
  ),
);

test.each(LINES)('$lang: “$sentence” is $intent: $idea', ({ lang, sentence, intent }) => {
  expect(wish(sentence, { lang }).intent).toBe(intent);
});
