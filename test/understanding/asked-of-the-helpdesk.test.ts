import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/*
 * What is asked of the helpdesk and about how mail is kept, in the words people have for it: one idea each, in as many
 * languages as have a way of their own to say it. `not` holds what is said with the same words and means something else.
 */

type Told = Readonly<Partial<Record<Language, readonly string[]>>>;

interface Idea {
  readonly intent: IntentName;
  readonly told: Told;
  readonly not?: Readonly<Partial<Record<IntentName, Told>>>;
}

const IDEAS: Readonly<Record<string, Idea>> = {
  'a request is turned down': {
    intent: 'reject',
    told: {
      en: [
        "refuse Marta's export, the works council objects",
        'bounce 23 back with a no',
        "we can't allow request 31",
      ],
      de: ['schick 23 mit einem Nein zurück'],
    },
    not: {
      recover: { en: ["Outlook doesn't allow me to restore 3 deleted mails"] },
      export: { en: ['my export was rejected'] },
    },
  },
  'a request is let through': {
    intent: 'approve',
    told: { en: ['allow request 19 please'], pt: ['pode liberar o pedido 19'] },
  },
  'a request is taken back': {
    intent: 'withdraw',
    told: {
      en: ['delete request 23 please', 'request 23 is no longer needed'],
      de: ['lösche bitte meinen Antrag 23'],
      fr: ['laissez tomber ma demande 23'],
      es: ['olvida mi solicitud 23'],
    },
    not: {
      hold: { en: ['hold 12 is no longer needed'] },
      other: { en: ['delete the meeting requests from Tom'] },
    },
  },
  'how far a request or a restore is': {
    intent: 'status',
    told: {
      en: [
        'did somebody look into my recovery',
        'I filed a request to restore my mails on Monday, any update on it?',
      ],
      de: ['Antrag 23, passiert da noch was?'],
    },
  },
  'a hold goes on': {
    intent: 'hold',
    told: {
      en: ["prolong Marta's legal hold, who do I give the names to?"],
    },
    not: { other: { en: ['can you extend my library card', 'extend the deadline of the invoice'] } },
  },
  'nobody may delete': {
    intent: 'hold',
    told: {
      en: [
        'make sure that nobody can purge anything in the mailbox of Ben, the auditors are here',
        'the mails of ben@contoso.example have to be kept, a lawyer asked',
      ],
      fr: ['faites en sorte que personne ne puisse purger la boîte de Paul, il y a un procès'],
      nl: ['er is een bewaarbevel voor de mailbox van Piet'],
    },
    not: { other: { en: ['make sure nobody sees my mails'] } },
  },
  'in a file of a kind': {
    intent: 'export',
    told: {
      en: ['tasks as csv please', 'transfer my contacts to a vcf, as vcf'],
      de: ['meine Kontakte als CSV'],
      fr: ['mes contacts en csv', "exporter l'arborescence"],
      es: ['mis contactos en formato csv'],
      it: ['i miei contatti in formato csv'],
      nl: ['mijn contacten als csv'],
    },
    not: { other: { en: ['send the csv from Ben to me again'] } },
  },
  'whether it expires': {
    intent: 'retention',
    told: {
      en: ['do mails in junk expire?', 'are tasks kept just as long as mails?'],
      de: ['verfallen gelöschte Termine irgendwann?'],
      es: ['¿caducan los correos eliminados?'],
      pt: ['os e-mails apagados expiram?'],
      nl: ['vervallen verwijderde agenda-items?'],
      it: ['per quanto si conserva la posta eliminata?'],
    },
    not: {
      other: { en: ['does my passport expire this year?'] },
      recover: { en: ["the mail about my passport's expiry is gone"] },
    },
  },
  'whether there is a copy': {
    intent: 'backup',
    told: {
      en: ['is there a copy of my calendar anywhere?', 'were the mails backuped last night'],
      de: ['gibt es eine Kopie meines Postfachs auf einem anderen Server?'],
      fr: ['existe-t-il une copie de ma boîte quelque part ?'],
      es: ['¿hay alguna copia de mi buzón?'],
      it: ['esiste una copia della mia casella?'],
      nl: ['is er een kopie van mijn mailbox?'],
    },
    not: {
      recover: {
        it: ['ho cancellato la cartella Permessi e non ho nessun backup'],
        en: ['the folder Permits was deleted, backup there is none'],
      },
    },
  },
  'a mailbox as it was': {
    intent: 'point-in-time',
    told: { de: ['ich will meinen Posteingang so wie er am Freitag war'] },
  },
  'what is gone for good': {
    intent: 'purged',
    told: {
      de: ['ich habe im Wiederherstellungsfenster auf Bereinigen geklickt'],
      fr: ['j’ai fait vider définitivement dans la fenêtre de récupération'],
    },
  },
  'who goes into retirement': {
    intent: 'departed',
    told: {
      fr: ["la boîte d'une collègue retraitée"],
    },
  },
  'how the bot is': {
    intent: 'health',
    told: {
      en: ['server status', 'status of the bot', 'are you running today?', 'is everything ok with exchange?'],
      it: ['va tutto bene con la posta?'],
      ja: ['サービスは正常ですか'],
    },
  },
  'what to say': {
    intent: 'help',
    told: {
      en: ['no idea what to type'],
      de: ['keine Ahnung, was ich hier eingeben soll'],
      fr: ['je ne sais pas quoi écrire ici'],
      es: ['no sé qué escribir aquí'],
      pt: ['não sei o que escrever aqui'],
      it: ['non so cosa scrivere qui'],
      nl: ['ik weet niet wat ik hier moet typen'],
    },
  },
  'thanks for help': {
    intent: 'thanks',
    told: {
      en: ['thanks for the quick help, everything is in place'],
      de: ['Danke für die rasche Hilfe, Frau Berger hat alles bekommen'],
    },
    not: { recover: { en: ['thanks for your help, but the mail from Ben is still missing'] } },
  },
  'where to report it, and how to delete beyond recovery': {
    intent: 'other',
    told: {
      en: [
        'I received a strange mail, where can I report it?',
        'a suspicious mail came in, where do I report this',
        'how do I delete a mail so that no one recovers it?',
      ],
      nl: ['ik kreeg een verdachte mail, waar kan ik dat melden?'],
      zh: ['收到一封可疑邮件，在哪里举报？'],
    },
    not: { recover: { en: ['I reported it to Ben, but the mail from the bank is gone'] } },
  },
};

const rows = Object.entries(IDEAS).flatMap(([idea, { intent, told, not = {} }]) =>
  [[intent, told] as const, ...Object.entries(not)].flatMap(([wanted, lines]) =>
    Object.entries(lines).flatMap(([language, sentences]) =>
      sentences.map((sentence) => [language, sentence, wanted, idea] as const),
    ),
  ),
);

describe('what is asked of the helpdesk', () => {
  it.each(rows)('%s: “%s” is %s (%s)', (lang, sentence, wanted) => {
    expect(wish(sentence, { lang }).intent).toBe(wanted);
  });
});
