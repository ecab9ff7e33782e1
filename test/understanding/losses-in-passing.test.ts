import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/*
 * What is said beside a loss and looks like a wish: where people looked in vain, what keeps coming back, how to delete.
 * One idea each, in as many languages as have a way of their own to say it.
 */

type Told = Readonly<Partial<Record<Language, readonly string[]>>>;

interface Idea {
  readonly intent: IntentName;
  readonly context?: 'form';
  /** What must not be read from the sentence. */
  readonly absent?: readonly ('folder' | 'all')[];
  readonly told: Told;
}

const IDEAS: Readonly<Record<string, Idea>> = {
  'nothing is left, and nobody has left': {
    intent: 'recover',
    told: {
      en: ['nothing from before friday is left in my inbox', 'no mail of hers was left in the archive'],
      de: ['in meinem Posteingang ist nichts mehr übrig'],
      fr: ['il ne reste plus aucun mail dans ma boîte'],
      pt: ['não sobrou nada na minha caixa de entrada'],
      it: ['non è rimasto niente nella posta in arrivo'],
      nl: ['er is niets meer over in mijn inbox'],
      zh: ['收件箱里一封都没剩'],
    },
  },
  'a folder of a server, another version, a chat': {
    intent: 'other',
    told: {
      en: [
        'my folder on the server is gone',
        'the stuff from my locker is gone',
        'the file was overwritten, get the old version back',
        'bring back the Signal messages I deleted',
      ],
      de: [
        'der Ordner auf dem Server ist weg',
        'Datei überschrieben, bitte die alte Version zurückholen',
        'Telegram Nachrichten gelöscht, wiederherstellen',
      ],
      fr: ['le dossier du serveur a disparu', 'fichier écrasé, il me faut la version précédente'],
      es: ['la carpeta del servidor ya no está', 'he sobrescrito el archivo, quiero la versión anterior'],
      pt: ['a pasta do servidor sumiu', 'o ficheiro foi sobrescrito, quero a versão anterior'],
      it: ['la cartella sul server è sparita', 'file sovrascritto, rivoglio la versione precedente'],
      nl: ['de map op de server is weg', 'bestand overschreven, ik wil de vorige versie terug'],
      ja: ['サーバーのフォルダが消えた'],
      zh: ['服务器上的文件夹不见了'],
    },
  },
  'mail of a server, and a stretch of mail that a thing deleted': {
    intent: 'recover',
    told: {
      en: [
        'my mail folder on the server is gone',
        'hi, the thing from my landlord vanished the other day',
        'the old laptop erased the last three weeks of mail',
        'all messages that came over the old address cannot be found',
      ],
      de: ['die Mails vom Server sind weg'],
      pt: ['os emails de ontem não estão em lado nenhum'],
      it: ['le mail di Bianchi', 'la mail di Ferrari sul preventivo'],
      nl: ['sinds de verhuizing mis ik mails uit mijn archief'],
    },
  },
  'asked whether it can be recovered': {
    intent: 'recover',
    told: {
      en: ['two mails deleted, is that recoverable?', 'are deleted drafts recoverable?'],
      de: ['drei Entwürfe weg, wiederherstellbar?'],
      fr: ['brouillons effacés, récupérables ?'],
      es: ['correos borrados ayer, ¿recuperables?'],
      pt: ['rascunhos apagados, recuperáveis?'],
      it: ['bozze sparite, recuperabili?'],
      ja: ['下書きが消えた、復元可能？'],
      zh: ['草稿没了，可恢复吗？'],
    },
  },
  'no longer recoverable': { intent: 'purged', told: { en: ['the mail is no longer recoverable'] } },
  'gone there too, and so not there alone': {
    intent: 'recover',
    told: {
      en: ['contacts gone, on my phone too', 'calendar entries missing on laptop and phone'],
      de: ['alle Kontakte weg, auch auf dem Handy'],
      fr: ['mes contacts ont disparu, sur le téléphone aussi'],
      es: ['se borraron mis contactos, también en el móvil'],
      pt: ['meus contatos sumiram, no celular também'],
      it: ['spariti tutti i contatti, anche sul telefono'],
      nl: ['mijn contacten zijn weg, ook op mijn telefoon'],
      zh: ['联系人不见了，手机上也没有'],
    },
  },
  'gone there': { intent: 'other', told: { en: ['contacts gone on my phone'] } },
  'what swallowed it': {
    intent: 'recover',
    told: {
      en: ['the migration ate all my drafts', 'the sync killed my calendar'],
      de: ['das Update hat meine Mails verschluckt'],
      fr: ['la mise à jour a avalé tous mes mails'],
      es: ['la actualización se comió mis correos'],
      pt: ['a atualização comeu meus e-mails'],
      it: ["l'aggiornamento si è mangiato le mie mail"],
      nl: ['de update heeft mijn mails opgeslokt'],
    },
  },
  'a mailbox found empty': {
    intent: 'recover',
    told: {
      de: ['nach dem Update ist mein Posteingang leer'],
      es: ['al actualizar la aplicación me quedé con la bandeja vacía, ¿los puedo recuperar?'],
      pt: ['depois de atualizar fiquei com a caixa vazia'],
      it: ["dopo l'aggiornamento mi sono ritrovato con la casella vuota"],
    },
  },
  'how to delete': {
    intent: 'other',
    told: {
      en: ['how do I delete a folder', 'how can I clean up my mailbox', 'how do we empty the deleted items'],
      de: ['wie leere ich den Papierkorb', 'wie lösche ich alte Mails'],
      fr: ['comment vider la corbeille'],
      es: ['cómo vacío la papelera', 'como borro la carpeta de spam'],
      pt: ['como esvazio a lixeira'],
      it: ['come svuoto il cestino'],
      nl: ['hoe leeg ik de prullenbak'],
      ja: ['ごみ箱を空にする方法'],
      zh: ['怎么清空垃圾箱'],
    },
  },
  'what was deleted comes back of itself': {
    intent: 'other',
    told: {
      en: ['deleted mails keep coming back after I sync'],
      de: ['gelöschte Mails tauchen ständig wieder auf'],
      fr: ['les mails supprimés réapparaissent tout seuls'],
      es: ['los correos borrados vuelven a aparecer'],
      pt: ['os e-mails apagados voltam a aparecer'],
      it: ['le mail cancellate ricompaiono'],
      nl: ['verwijderde mails duiken steeds weer op'],
      ja: ['削除したメールがまた出てくる'],
      zh: ['删掉的邮件又出现了'],
    },
  },
  'getting over something oneself': {
    intent: 'other',
    told: {
      en: ['recover from burnout, who offers help', 'how long does it take to recover from the flu'],
      fr: ["récupérer d'un burn-out"],
      es: ['recuperarse de la gripe'],
      pt: ['como me recuperar de uma gripe'],
    },
  },
  'on hold on the telephone': {
    intent: 'other',
    told: {
      en: ["I'm on hold with the bank"],
      de: ['ich hänge in der Warteschleife mit dem Lieferanten'],
      fr: ['je suis en attente au téléphone avec le fournisseur'],
      es: ['estoy en espera con el proveedor'],
      nl: ['ik sta in de wacht met de leverancier'],
    },
  },
  'hours and sheets of other tools': {
    intent: 'other',
    told: {
      en: ['export my hours from the hr tool'],
      de: ['Stunden aus der Zeiterfassung exportieren'],
      es: ['exporta la hoja de horas'],
      pt: ['exporta a planilha de despesas'],
      it: ['esporta il foglio delle ore'],
    },
  },
  'back where it lay deleted': {
    intent: 'undo',
    told: {
      en: ['please move those back to the trash, I restored the wrong ones', 'put it back to deleted'],
      de: ['leg die wieder zurück in den Papierkorb'],
      fr: ['remets-les dans la corbeille'],
      es: ['devuélvelos a la papelera'],
      pt: ['coloca de volta na lixeira'],
      it: ['rimettili nel cestino'],
      nl: ['zet ze terug in de prullenbak'],
      ja: ['ごみ箱に戻して'],
      zh: ['放回垃圾箱'],
    },
  },
  'not even in the trash': {
    intent: 'recover',
    absent: ['folder'],
    told: {
      en: ["my mails aren't in the bin nor in junk", "mails are gone and weren't even in the trash"],
      de: ['die Mails sind weg und auch nicht im Papierkorb'],
      fr: ['les mails ont disparu et ne sont même pas dans la corbeille'],
      es: ['no están ni en la papelera', 'borré los correos, nada en la papelera'],
      pt: ['sumiram, nada na lixeira'],
      it: ['spariti, niente nel cestino'],
      nl: ['weg, ook niet in de prullenbak'],
      ja: ['メールが消えた、ごみ箱にもない'],
      zh: ['邮件没了，垃圾箱里也没有'],
    },
  },
  'searched everywhere': {
    intent: 'recover',
    absent: ['all'],
    told: {
      en: ['searched every folder, the mail from Eve is gone', 'mail vanishes every now and then'],
      de: ['alle Ordner durchsucht, die Mail von Eva ist weg', 'ein ganzer Ordner ist verschwunden'],
      fr: [
        "j'ai cherché dans tous les dossiers, le mail de Luc a disparu",
        'mon dossier a disparu tout seul',
      ],
      es: ['busqué en todas las carpetas y el correo de Ana no aparece'],
      pt: ['procurei em todas as pastas e o e-mail da Rita sumiu'],
      it: ['cercato in tutte le cartelle, la mail di Ugo è sparita'],
      nl: ['alle mappen doorzocht, de mail van Joris is weg'],
    },
  },
  'to the form that is open, which mail it is': {
    intent: 'recover',
    context: 'form',
    told: {
      en: ['the one from the plumber'],
      de: ['die vom Vermieter'],
      fr: ['celui du propriétaire'],
      es: ['el del casero'],
      it: ['quello del padrone di casa'],
      nl: ['die van de huisbaas'],
    },
  },
  'to the form that is open, what the request is about': {
    intent: 'other',
    context: 'form',
    told: {
      en: ["it's about the Miller case", 'because of the audit'],
      de: ['es geht um den Rechtsstreit mit Fabrikam'],
    },
  },
};

const LINES = Object.entries(IDEAS).flatMap(([name, { told, ...idea }]) =>
  Object.entries(told).flatMap(([lang, sentences]) =>
    sentences.map((sentence) => ({ name, lang, sentence, ...idea })),
  ),
);

test.each(LINES)(
  '$lang: “$sentence” is $intent: $name',
  ({ lang, sentence, intent, context, absent = [] }) => {
    const read = wish(sentence, { lang, ...(context && { context }) });
    expect({ intent: read.intent, read: absent.filter((slot) => read[slot] !== undefined) }).toEqual({
      intent,
      read: [],
    });
  },
);

// prettier-ignore
const WANTING: readonly (readonly [Language, string, string])[] = [
  ['en', "legal wants marco's mailbox frozen", 'marco'],
  ['en', "hr needs lena's mailbox exported", 'lena'],
  ['en', "compliance asks for tom's mailbox to be preserved", 'tom'],
  ['de', 'Legal möchte das Postfach von Marco eingefroren haben', 'Marco'],
  ['fr', 'le service juridique veut geler la boîte de marco', 'marco'],
  ['es', 'legal quiere congelar el buzón de marco', 'marco'],
  ['it', "l'ufficio legale vuole bloccare la casella di marco", 'marco'],
  ['nl', 'juridische zaken wil de mailbox van marco bevriezen', 'marco'],
  ['zh', '法务要冻结王伟的邮箱', '王伟'],
];

test.each(WANTING)('%s: who wants it is no part of the mailbox: “%s”', (lang, sentence, mailbox) => {
  expect(wish(sentence, { lang }).mailbox).toBe(mailbox);
});

test('what went with the mail is what is looked for', () => {
  expect(wish('I deleted mails in a hurry and some events disappeared with them').itemType).toBe('event');
  expect(wish('the mail about the event disappeared').itemType).toBeUndefined();
});
