import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/*
 * What runs behind the mail, in the words people have for it: one idea each, in as many languages as have a way of their own
 * to say it. What is said with the same words and means something else stands below.
 */

type Told = Readonly<Partial<Record<Language, readonly string[]>>>;

const IDEAS: readonly { readonly idea: string; readonly intent: IntentName; readonly told: Told }[] = [
  {
    idea: 'whether all is up',
    intent: 'health',
    told: {
      en: [
        'is the restore service up right now',
        'any trouble with Exchange this morning?',
        'bot, you alive?',
        'is everything running on your side?',
        'is there planned maintenance for the mail server?',
        'why is everything so slow with you today?',
      ],
      de: [
        'ist der Wiederherstellungsdienst gerade erreichbar?',
        'lebst du überhaupt noch?',
        'läuft bei euch alles?',
        'gibt es heute Nacht Wartung am Mailserver?',
        'stimmt etwas nicht mit Outlook?',
      ],
      fr: [
        'le service de restauration est-il disponible ?',
        'tout fonctionne de votre côté ?',
        'es-tu toujours en vie ?',
        'une maintenance du serveur est-elle prévue ?',
      ],
      es: [
        '¿está operativo el servicio de recuperación?',
        '¿sigues ahí, bot?',
        '¿hay mantenimiento del servidor esta noche?',
      ],
      pt: ['o serviço de recuperação está disponível?', 'o servidor está no ar?'],
      it: [
        'il servizio di ripristino è attivo?',
        "c'è manutenzione sul server stasera?",
        'bot, sei ancora vivo?',
      ],
      nl: [
        'is de hersteldienst bereikbaar?',
        'draait alles bij jullie?',
        'is er vannacht onderhoud aan de mailserver?',
      ],
      ja: ['ボットは生きていますか', '今夜サーバーのメンテナンスはありますか'],
      zh: ['恢复服务现在可用吗', '机器人还活着吗', '今晚服务器要维护吗'],
    },
  },
  {
    idea: 'the mailbox of another day',
    intent: 'point-in-time',
    told: {
      en: [
        'what did my inbox look like on 12 September',
        'I want a snapshot of the shared mailbox from Monday loaded',
        'everything back to before the ransomware please',
        'revert all changes in my mailbox since Thursday',
      ],
      de: [
        'wie sah mein Postfach am 12. September aus',
        'spul das Postfach auf Freitag zurück',
        'alles zurück auf vor der Migration',
        'spielt die Version des Postfachs von letztem Montag ein',
        'ich hätte gern eine Momentaufnahme des Postfachs vom 3. Mai',
      ],
      fr: [
        'à quoi ressemblait ma boîte le 12 septembre ?',
        "rembobine la boîte jusqu'à vendredi",
        "un instantané de la boîte partagée de lundi, s'il vous plaît",
        'retour à avant la migration pour toute la boîte',
      ],
      es: [
        '¿cómo se veía mi buzón el 12 de septiembre?',
        'rebobina el buzón al viernes',
        'volver a antes del virus, todo el buzón',
        'quiero la versión del buzón del lunes pasado',
      ],
      pt: [
        'rebobina a caixa de correio até sexta-feira',
        'voltar para antes da migração, a caixa toda',
        'quero a versão da caixa de segunda-feira',
      ],
      it: [
        'riavvolgi la casella a venerdì',
        'tornare a prima della migrazione con tutta la casella',
        'vorrei la versione della casella di lunedì scorso',
      ],
      nl: [
        'hoe zag mijn postvak eruit op 12 september',
        'spoel de mailbox terug naar vrijdag',
        'alles terug naar voor de migratie',
      ],
      ja: [
        '移行前の状態にメールボックスを戻してください',
        '9月12日のメールボックスのスナップショットを見せて',
      ],
      zh: ['我的邮箱9月12日是什么样子', '迁移之前的样子，把整个邮箱恢复'],
    },
  },
  {
    idea: 'how long mail is kept',
    intent: 'retention',
    told: {
      en: [
        'is it 30 days or 14',
        '30 or 60 days for deleted mail?',
        'is the junk folder emptied by itself?',
        "what does 'expires in 23 days' mean?",
        'from what moment can a deleted mail no longer be recovered?',
      ],
      de: [
        '30 oder 60 Tage?',
        'wird der Spamordner von selbst geleert?',
        'ab wann lässt sich eine gelöschte Mail nicht mehr zurückholen?',
      ],
      fr: [
        '30 ou 60 jours ?',
        'la corbeille se vide-t-elle toute seule ?',
        'que signifie « expire dans 23 jours » ?',
        'quel est le délai de purge des messages supprimés ?',
      ],
      es: [
        '¿30 o 60 días?',
        '¿se vacía sola la papelera automáticamente?',
        '¿qué significa "caduca en 23 días"?',
      ],
      pt: [
        '30 ou 60 dias?',
        'a lixeira é esvaziada automaticamente?',
        'o que significa "expira em 23 dias"?',
      ],
      it: [
        '30 o 60 giorni?',
        'il cestino viene svuotato automaticamente?',
        'cosa significa "scade tra 23 giorni"?',
        'da quando in poi una mail cancellata non si può più recuperare?',
      ],
      nl: [
        '30 of 60 dagen?',
        'wordt de prullenbak vanzelf geleegd?',
        'wat betekent "vervalt over 23 dagen"?',
        'vanaf wanneer is een verwijderde mail niet meer terug te halen?',
      ],
      ja: ['30日か60日か', 'ゴミ箱は自動的に空になりますか'],
      zh: ['30天还是60天', '回收站会自动清空吗'],
    },
  },
  {
    idea: 'how to begin, whom to turn to, what differs from what',
    intent: 'help',
    told: {
      en: [
        'whom do I contact about a deleted mailbox item',
        "what's the difference between a hold and a backup?",
        'what now?',
        'can you also bring back calendars?',
      ],
      de: [
        'an wen wende ich mich beim Helpdesk?',
        'worin liegt der Unterschied zwischen Hold und Export?',
        'ich verstehe das nicht',
        'was nun?',
        'wozu bist du da?',
      ],
      fr: [
        'qui dois-je contacter au helpdesk ?',
        'quelle est la différence entre une sauvegarde et un export ?',
        'je débute, par où commencer ?',
      ],
      es: [
        '¿con quién hablo en el helpdesk?',
        '¿qué diferencia hay entre una copia de seguridad y una exportación?',
        'soy nueva, ¿por dónde empiezo?',
      ],
      pt: [
        'com quem falo no helpdesk?',
        'qual é a diferença entre backup e exportação?',
        'sou novo aqui, por onde começo?',
      ],
      it: [
        'a chi mi rivolgo per le mail cancellate?',
        "che differenza c'è tra backup ed esportazione?",
        'sono nuova, da dove comincio?',
      ],
      nl: [
        'wie moet ik hebben bij de helpdesk?',
        'wat is het verschil tussen een back-up en een export?',
        'ik begrijp het niet',
      ],
      ja: ['バックアップとエクスポートの違いは何ですか', '誰に連絡すればいいですか'],
      zh: ['我是新来的，怎么开始', '备份和导出有什么区别', '该联系谁'],
    },
  },
  {
    idea: 'gone from where mail is recovered too',
    intent: 'purged',
    told: {
      en: ["they aren't in the recovery list any more", 'I emptied the hidden recycle bin as well'],
      de: [
        'auch in der Wiederherstellungsliste ist die Mail nicht mehr',
        'aus dem zweiten Papierkorb auch gelöscht',
      ],
      fr: [
        "le mail n'est plus dans la corbeille cachée non plus",
        "il n'apparaît même pas dans « Récupérer des éléments supprimés »",
      ],
      es: ['tampoco está en la papelera oculta', 'ya no aparece en la lista de recuperación'],
      pt: ['também não está na lixeira oculta', 'já não aparece na lista de recuperação'],
      it: ['non è nemmeno nel cestino nascosto', "non c'è più nell'elenco di recupero"],
      nl: ['staat ook niet meer in de herstellijst', 'ook uit de verborgen prullenbak verwijderd'],
      ja: ['復元リストにも見つかりません'],
      zh: ['恢复列表里也找不到了'],
    },
  },
  {
    idea: 'the mail of one who left',
    intent: 'departed',
    told: {
      en: [
        'who gets the mail of a colleague who was sacked?',
        "I'm the successor of Tom Reed, how do I get to his mailbox?",
      ],
      de: [
        'wer bekommt die Mails von einer Kollegin, die entlassen wurde?',
        'ich bin der Nachfolger von Herrn Lang, wie komme ich an sein Postfach?',
      ],
      fr: [
        "qui récupère les mails d'un salarié renvoyé ?",
        'je suis la remplaçante de M. Roux, comment accéder à sa boîte ?',
      ],
      es: [
        'necesito los correos de la ex directora',
        'soy el sucesor de Juan Vega, ¿cómo accedo a su buzón?',
      ],
      pt: ['preciso dos e-mails do ex-diretor', 'sou a sucessora da Marta, como acedo à caixa dela?'],
      it: [
        "mi servono le mail dell'ex direttore",
        'ho preso il posto di Rossi, come accedo alla sua casella?',
      ],
      nl: ['ik ben de opvolger van Piet, hoe kom ik bij zijn mailbox?'],
      zh: ['同事被辞退后，他的邮件归谁', '我接替了王经理，怎么看他的邮箱'],
    },
  },
  {
    idea: 'nothing may go',
    intent: 'hold',
    told: {
      en: [
        'make sure that no mail of the board can be deleted',
        'nothing may disappear from the mailbox of our treasurer',
      ],
      de: [
        'Löschverbot für das Postfach von Frau Berg',
        'die Staatsanwältin will, dass die Mails unangetastet bleiben',
      ],
      es: ['que no desaparezca nada del buzón de la directora'],
      pt: ['o ministério público pede que as mensagens fiquem intactas'],
      nl: [
        'zorg ervoor dat er niets verdwijnt uit de mailbox van de directeur',
        'de officier van justitie wil dat de mails intact blijven',
      ],
      ja: ['検察の要請で、メールを手つかずのまま保全してください'],
      zh: ['董事长的邮件一封都不能丢，要打官司'],
    },
  },
  {
    idea: 'where else mail is kept, and how often it goes there',
    intent: 'backup',
    told: {
      en: [
        'how often are our mailboxes saved?',
        'is there a copy of the mailboxes somewhere else, outside Microsoft?',
      ],
      de: ['wie oft werden die Postfächer weggeschrieben?', 'liegt irgendwo eine Zweitkopie der Mails?'],
      fr: [
        'à quelle fréquence les boîtes sont-elles copiées ?',
        'existe-t-il une deuxième copie des mails ailleurs ?',
      ],
      es: ['¿cada cuánto se guarda el correo en otro sitio?', '¿hay una segunda copia de los buzones?'],
      pt: ['com que frequência as caixas são copiadas?', 'há uma segunda cópia dos e-mails noutro lugar?'],
      it: ['con che frequenza vengono copiate le caselle?', 'esiste una seconda copia della posta altrove?'],
      nl: ['hoe vaak wordt de mail gekopieerd?', 'is er een tweede kopie buiten Microsoft?'],
      ja: ['メールはどのくらいの頻度で保存されていますか'],
      zh: ['邮件多久保存一次', '邮箱有第二份副本吗'],
    },
  },
  {
    idea: 'handed out as files',
    intent: 'export',
    told: {
      en: [
        'deliver the mails of the site manager as files to the insurer',
        'the auditors want all mails about the merger in pdf form',
      ],
      de: ['die Prüfer wollen die Mails in PDF-Form'],
      fr: [
        "fournir les mails de l'accident sous forme de fichiers à la police",
        'les auditeurs veulent tous les mails en pdf',
      ],
      es: ['los auditores quieren todos los correos en formato pdf'],
      pt: ['os auditores querem todas as mensagens em pdf'],
      it: ['i revisori vogliono tutte le mail come file'],
      nl: ['de accountants willen alle mails in pdf'],
      ja: ['事故のメールをファイルで警察に提出したい'],
      zh: ['把事故的邮件以文件形式交给警方'],
    },
  },
];

const OTHERWISE: Readonly<Partial<Record<IntentName, Told>>> = {
  recover: {
    en: [
      'the mails from before the migration are gone',
      'restore the mail about the maintenance window',
      'find the mail from Anna with the contract as pdf',
      'my colleague deleted the mails in my mailbox',
      'I lost a mail about the successor of Tom',
      'get back the mail with the error message from the server',
      'undo all changes? no: restore the mails I deleted since Monday',
      'the mail with the version of the contract from May is gone',
      "I can't find the mail from the prosecutor",
      "the inspector's email disappeared from my inbox",
      'please make sure I get back the mail from Anna I deleted',
      'my assistant left and deleted mails from my mailbox, bring them back',
      'deleted mails on the day of the audit',
      'everything I deleted before the migration',
      'can you also restore the mail from Tom?',
      'restore the folder Limit values',
      'I deleted the mail with the deadline for the offer',
    ],
    de: [
      'meine Mails sind automatisch gelöscht worden, holt sie zurück',
      'die Mail vom Prüfer ist weg',
      'die Mail mit der Fehlermeldung vom Server ist weg',
      'ich habe die Mail von der Staatsanwaltschaft gelöscht',
      'hol auch die Mail von Eva zurück',
      'alles, was ich vor der Migration gelöscht habe',
      'die Mails sind von alleine verschwunden',
    ],
    fr: [
      "le mail de l'auditeur a disparu",
      'le mail du procureur a disparu',
      'mes mails ont été supprimés automatiquement',
      'récupère aussi le mail de Paul',
    ],
    es: [
      'se borró el correo sobre la versión nueva',
      'se borraron solos mis correos de ayer',
      'el correo de la fiscal desapareció',
      'también el correo de Ana, borrado ayer',
    ],
    pt: ['os meus e-mails sumiram sozinhos', 'o e-mail do auditor sumiu'],
    it: ['ho perso la mail del consulente', 'le mail sono sparite da sole', 'la mail del revisore è sparita'],
    nl: [
      'de mail over het onderhoud is weg',
      'de mail van de inspecteur is weg',
      'mijn mails zijn vanzelf verdwenen',
    ],
    ja: ['メンテナンスのメールが消えました', '検察からのメールが消えました', 'メールが勝手に消えました'],
    zh: ['顾问发来的邮件不见了', '审计人员的邮件不见了', '邮件自动消失了'],
  },
  other: {
    en: [
      'does the coffee machine work?',
      'is the lift running today?',
      '14 or 30 days of vacation?',
      'what does "terms apply" mean',
      'hand over the keys to the police',
      'print the report as pdf',
      'make sure that nothing is left in the fridge',
      "what's the difference between a llama and an alpaca",
      'whom do I contact about my parking space',
      'the plumber left, who pays him?',
      'what happens to my pension when I retire',
      'rewind the song by 10 seconds',
      'which version of Excel do I need',
      "make sure the door doesn't get locked",
      'how often does the bus run',
      'my phone works again, thanks',
      'is the elevator out of order',
      'can you also book a meeting room',
      'please provide the report as pdf',
      'turn in the laptop before you leave',
      'when I leave the office, remind me to lock the door',
      'the server at the restaurant was slow',
      'the successor of the iPhone 12',
      'does the dentist work on Fridays?',
      "what's the limit of my credit card",
      'automatic doors, are they broken?',
      'make sure no one eats my cake',
      'is the wifi ok',
      "how do I mute a chat, I don't get it",
    ],
    de: [
      'läuft heute der Aufzug?',
      'wie oft fährt der Bus',
      'was bedeutet Brutto',
      'schick den Bericht als PDF an Tom',
      'der Auditor kommt am Montag',
      'gibt es ein Limit für Spesen?',
      'sorgt dafür, dass die Tür zu ist',
      'die Fabrik ist abgebrannt',
      'geht der Drucker wieder?',
      'auf welcher Version läuft Windows hier?',
    ],
    fr: [
      'la voiture marche encore ?',
      'envoie le rapport en pdf à Paul',
      'qui récupère les clés du bureau ?',
    ],
    es: [
      '¿qué significa prorrata?',
      '¿funciona la impresora?',
      '¿quién se queda con el coche de empresa?',
      'entrega el informe en pdf al cliente',
    ],
    pt: ['o carro funciona?', 'quem fica com a mesa dele?'],
    it: [
      'consegna il pacco alla polizia',
      'la macchina del caffè funziona?',
      'chi prende la macchina aziendale?',
    ],
    nl: ['hoe vaak gaat de trein', 'werkt de printer?', 'wie krijgt de auto van de zaak?'],
    ja: ['エレベーターは動いていますか', 'プリンターは動いていますか'],
    zh: ['电梯能用吗', '打印机能用吗', '电梯正常吗'],
  },
};

const lines = (told: Told): (readonly [Language, string])[] =>
  (Object.entries(told) as [Language, readonly string[]][]).flatMap(([lang, texts]) =>
    texts.map((text) => [lang, text] as const),
  );

describe.each(IDEAS)('$idea', ({ intent, told }) => {
  test.each(lines(told))('%s: %s', (lang, text) => {
    expect(wish(text, { lang }).intent).toBe(intent);
  });
});

describe.each(Object.entries(OTHERWISE) as [IntentName, Told][])('the same words, and %s', (intent, told) => {
  test.each(lines(told))('%s: %s', (lang, text) => {
    expect(wish(text, { lang }).intent).toBe(intent);
  });
});
