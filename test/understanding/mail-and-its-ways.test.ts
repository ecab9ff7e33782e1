import { type IntentName } from '../../src/understanding/intent';
import { wish } from './ask';

/** What is meant by each class of sentences below; "not" where anything else will do. */
type Meant = { readonly one: readonly IntentName[] } | { readonly not: readonly IntentName[] };

const SEARCHES: readonly IntentName[] = ['recover', 'hold', 'export'];

const CLASSES: Readonly<
  Record<string, { readonly meant: Meant; readonly lines: Readonly<Record<string, readonly string[]>> }>
> = {
  // How mail travels, is marked or answered, and what other trades recover and archive.
  'no wish about mail': {
    meant: { not: SEARCHES },
    lines: {
      en: [
        'do we know a firm for recovering broken laptops',
        'colour the mail from HR green',
        'my messages to the clinic keep bouncing',
        'did the email I wrote to payroll get through?',
        'was the mail I sent to the ministry delivered',
        'has my email to Anna been delivered?',
        'did my mail to the tax office arrive?',
        'has he read my mail?',
        'put a red flag on the mail from procurement',
        'put a category on the mails from Anna',
        'my mail to a gmail address came back with error 550',
        'the email to the supplier bounced',
        'my message came back as undeliverable',
        'scan to email on the ground floor copier sends nothing',
        "the scanner doesn't send mails any more",
        'set my out of office until Monday',
        'put on my automatic reply until Monday',
        'usb stick broken, know a company that does data recovery',
        'who does data recovery from broken hard drives?',
        'where do we archive paper patient files after ten years',
      ],
      de: [
        'meine Mail an Paul kam mit Fehlermeldung zurück',
        'markier die Mail vom Chef mit einem Sternchen',
        'hat Anna meine Mail schon gelesen?',
        'wurde meine Mail an das Ministerium zugestellt?',
        'ist meine Mail an Anna angekommen?',
        'setz eine rote Fahne auf die Mail vom Einkauf',
        'meine Mail an eine gmail-Adresse kam mit Fehler 550 zurück',
        'die Mail an den Lieferanten kommt als unzustellbar zurück',
        'Scan to Mail am Kopierer im Erdgeschoss sendet nichts',
        'stell mir die Abwesenheitsnotiz bis Montag ein',
        'USB-Stick kaputt, kennst du eine Firma für Datenrettung',
        'wo archivieren wir Patientenakten aus Papier nach zehn Jahren',
      ],
      fr: [
        'où range-t-on les vieux classeurs',
        'mes mails à Paul me reviennent en erreur',
        'mon mail au ministère a-t-il été distribué ?',
        'est-ce que mon message à Paul est bien arrivé ?',
        'mets un drapeau rouge sur le mail des achats',
        "mon mail à une adresse gmail m'est revenu avec l'erreur 550",
        "la numérisation vers e-mail du copieur n'envoie rien",
        "mets-moi la réponse automatique jusqu'à lundi",
        'clé USB cassée, tu connais une boîte qui fait de la récupération de données',
        'où archive-t-on les dossiers papier des patients après dix ans',
      ],
      es: [
        'pon una etiqueta al correo de Ana',
        '¿le llegó a Luis mi correo?',
        '¿se entregó el correo que mandé al ministerio?',
        '¿ha llegado mi correo a Luis?',
        'ponle una bandera roja al correo de compras',
        'mi correo a una dirección de gmail volvió con el error 550',
        'el escaneo a correo de la fotocopiadora no envía nada',
        'ponme la respuesta automática hasta el lunes',
        'se rompió el USB, ¿conoces una empresa de recuperación de datos?',
        '¿dónde archivamos los expedientes en papel después de diez años?',
      ],
      pt: [
        'o meu correio para a Ana foi devolvido',
        'o e-mail que enviei ao ministério foi entregue?',
        'coloca uma bandeira vermelha no e-mail das compras',
        'o meu e-mail para um endereço gmail voltou com o erro 550',
        'a digitalização para e-mail da copiadora não envia nada',
        'põe-me a resposta automática até segunda',
        'a pen USB partiu-se, conheces uma empresa de recuperação de dados?',
        'onde arquivamos os processos em papel dos doentes depois de dez anos',
      ],
      it: [
        'Luca ha ricevuto la mia mail?',
        'le mie mail a Paolo tornano indietro',
        'la mail che ho mandato al ministero è stata consegnata?',
        'metti una bandierina rossa sulla mail degli acquisti',
        'la mia mail a un indirizzo gmail è tornata indietro con errore 550',
        'la scansione verso mail della fotocopiatrice non invia niente',
        'mettimi la risposta automatica fino a lunedì',
        'chiavetta USB rotta, conosci una ditta che fa recupero dati',
        'dove archiviamo le cartelle cliniche cartacee dopo dieci anni',
      ],
      nl: [
        'mijn mails naar Piet komen steeds terug',
        'is mijn mail aan het ministerie afgeleverd?',
        'zet een rode vlag op de mail van inkoop',
        'mijn mail naar een gmail-adres kwam terug met fout 550',
        'scan naar e-mail op de kopieermachine verstuurt niets',
        'zet mijn afwezigheidsbericht aan tot maandag',
        'usb-stick kapot, ken je een bedrijf dat data herstelt',
        'waar archiveren we papieren patiëntendossiers na tien jaar',
      ],
      zh: [
        '给老板的邮件对方收到了吗',
        '我发给部里的邮件送达了吗',
        '给采购部的邮件加个红旗',
        '我发到Gmail的邮件被退回，错误550',
        '一楼复印机扫描到邮件发不出去',
        '帮我设置自动回复到周一',
        'U盘坏了，你知道哪家公司做数据恢复吗',
        '十年以上的纸质病历存放在哪里',
      ],
      ja: [
        '田中さんへのメールは届いたでしょうか',
        '購買部からのメールに赤い旗を付けて',
        'Gmail宛てのメールがエラー550で戻ってきた',
        '一階のコピー機のスキャンがメールで送れない',
        '月曜まで自動応答を設定して',
        'USBが壊れた、データ復旧の会社を知ってる？',
        '十年たった紙のカルテはどこに保管しますか',
      ],
    },
  },
  recover: {
    meant: { one: ['recover'] },
    lines: {
      en: [
        'the email that came back from Anna has vanished',
        'the mail I sent to the ministry is gone',
        'the mail with the red flag from procurement is missing',
        'where are the bounced mails I deleted',
        'put back the mail from procurement',
        'restore the flagged mail from Anna',
        'the undeliverable mail I deleted yesterday, get it back',
        'I was on the phone with a student and clicked delete instead of reply on the one from Yevgenia (thesis extension). That was on Sunday.',
        'hit delete instead of forward on the one from Bob',
        "pressed delete instead of reply on Anna's message",
        'contact card of the ambulance dispatcher vanished out of my people list',
        'my contact card for the plumber is gone',
        'the mail about the grant',
        'mail tax office reminder',
        'I no longer have the message from the notary',
        'the mail I wrote to my landlord is not in sent any more',
      ],
      de: [
        'die angekommene Mail von Paul finde ich nicht mehr',
        'statt auf Antworten habe ich bei der von Yevgenia auf Löschen geklickt',
        'die Visitenkarte des Disponenten ist aus meinen Kontakten verschwunden',
        'ich habe die Nachricht vom Notar nicht mehr',
        'die Mail, die ich an meinen Vermieter geschrieben habe, ist nicht mehr unter Gesendet',
      ],
      fr: [
        "j'ai cliqué sur supprimer au lieu de répondre sur celui de Yevgenia",
        'la fiche contact du régulateur a disparu de mes contacts',
        "je n'ai plus le message du notaire",
        "le mail que j'ai écrit à mon propriétaire n'est plus dans les envoyés",
      ],
      it: [
        'mi è sparita la mail arrivata da Anna',
        'ho cliccato elimina invece di rispondi su quella di Yevgenia',
        'la scheda contatto del centralinista è sparita dalla rubrica',
        'non ho più il messaggio del notaio',
        'non ho più la mail di Anna',
        'la mail che ho scritto al padrone di casa non è più negli inviati',
      ],
      nl: [
        'ik klikte op verwijderen in plaats van beantwoorden bij die van Yevgenia',
        'de contactkaart van de meldkamer is uit mijn lijst verdwenen',
        'ik heb het bericht van de notaris niet meer',
        'de mail die ik aan mijn huisbaas schreef staat niet meer bij verzonden',
      ],
      ja: [
        'Yevgeniaさんからのメールで返信ではなく削除を押してしまった',
        '配車係の連絡先カードが連絡先から消えた',
        '公証人からのメッセージがもうありません',
        '大家に書いたメールが送信済みにありません',
      ],
      zh: [
        'Yevgenia发来的那封我本想回复却点了删除',
        '调度员的联系人卡片从通讯录里消失了',
        '我写给房东的邮件不在已发送里了',
      ],
      es: [
        'se me fue el correo que me llegó de Ana',
        'la tarjeta de contacto del despachador desapareció de mi lista de contactos',
        'ya no tengo el mensaje del notario',
        'el correo que escribí a mi casero ya no está en enviados',
      ],
      pt: [
        'o cartão de contacto do despachante desapareceu da minha lista',
        'já não tenho a mensagem do notário',
        'não tenho mais o e-mail do João',
        'o e-mail que escrevi ao senhorio já não está nos enviados',
      ],
    },
  },
  status: {
    meant: { one: ['status'] },
    lines: {
      en: [
        'where do things stand with 45?',
        'where are we with 203?',
        'where do we stand on 203?',
        'where are we on request 203',
      ],
      de: ['wie sieht es bei 45 aus?', 'wo stehen wir mit 203?'],
      fr: ['où en sommes-nous avec la 203 ?'],
      es: ['¿dónde estamos con la 203?', '¿en qué punto estamos con la 203?'],
      pt: ['em que ponto estamos com o 203?'],
      it: ['a che punto siamo con la 203?'],
      nl: ['waar staan we met 203?', 'hoe staan we ervoor met 203?'],
      ja: ['203はどこまで進みましたか'],
      zh: ['203进行到哪里了？'],
    },
  },
  thanks: {
    meant: { one: ['thanks'] },
    lines: {
      pt: ['obrigadíssima, era isso mesmo', 'muitíssimo obrigado, era esse'],
      it: ['grazie mille, era proprio quella', 'grazissime'],
      es: ['muchísimas gracias, era justo ese', 'agradecidísima'],
      fr: ["merci infiniment, c'était bien ça"],
      de: ['herzlichsten Dank, genau das war es'],
      nl: ['hartstikke bedankt, dat was het'],
      en: ['thank you so so much, that was the one'],
      ja: ['本当にありがとうございました、それです'],
      zh: ['太感谢了，就是这个'],
    },
  },
  health: {
    meant: { one: ['health'] },
    lines: {
      it: ['la posta è bloccata per tutti stamattina o solo per me?'],
      en: [
        'is mail down for everyone this morning or just me?',
        'is the mail stuck for everybody or only for me?',
      ],
      de: [
        'ist die Mail heute für alle gestört oder nur bei mir?',
        'hängt die Post bei allen oder nur bei mir?',
      ],
      fr: ['la messagerie est bloquée pour tout le monde ce matin ou juste pour moi ?'],
      es: [
        '¿el correo está caído para todos esta mañana o solo para mí?',
        '¿está bloqueado el correo para todos o solo para mí?',
      ],
      pt: [
        'o e-mail está em baixo para todos ou só para mim?',
        'o e-mail está travado para todo mundo ou só para mim?',
      ],
      nl: ['ligt de mail er bij iedereen uit of alleen bij mij?'],
    },
  },
  hold: {
    meant: { one: ['hold'] },
    lines: {
      en: [
        "Our lawyers told us all mail in r.stokes@uni.example must be kept from 1 April on, don't let anything get purged",
        'nothing in r.stokes@uni.example may get purged, legal says keep it all',
        "don't let anything be deleted from the mailbox of Anna Berg",
      ],
      de: [
        'Laut Anwalt muss alle Mail von r.stokes@uni.example ab 1. April aufbewahrt werden, lasst nichts löschen',
      ],
      fr: [
        'nos avocats demandent que tous les mails de r.stokes@uni.example soient conservés à partir du 1er avril, ne laissez rien purger',
      ],
      es: [
        'los abogados dicen que hay que conservar todo el correo de r.stokes@uni.example desde el 1 de abril, que no se purgue nada',
      ],
      pt: [
        'os advogados dizem que todo o correio de r.stokes@uni.example deve ser guardado a partir de 1 de abril, não deixem purgar nada',
      ],
      it: [
        'gli avvocati dicono che tutta la posta di r.stokes@uni.example va conservata dal 1 aprile, non fate cancellare niente',
      ],
      nl: [
        'volgens onze juristen moet alle mail in r.stokes@uni.example vanaf 1 april bewaard blijven, laat niets verwijderen',
      ],
      ja: [
        '弁護士から、r.stokes@uni.example のメールを4月1日以降すべて保持するよう言われた。何も消えないようにして',
      ],
      zh: ['律师说从4月1日起 r.stokes@uni.example 的所有邮件都要保留，不要让任何邮件被清除'],
    },
  },
  'a hold or how long mail is kept': {
    meant: { one: ['hold', 'help', 'retention'] },
    lines: {
      en: [
        'how can we stop auto deletion for a staff member under investigation?',
        'stop automatic deletion for an employee under investigation',
      ],
      de: ['wie stoppen wir das automatische Löschen bei einem Mitarbeiter, gegen den ermittelt wird?'],
      fr: ['comment arrêter la suppression automatique pour un employé sous enquête ?'],
      es: ['¿cómo detenemos el borrado automático de un empleado investigado?'],
      pt: ['como paramos a eliminação automática para um funcionário sob investigação?'],
      it: ['come fermiamo la cancellazione automatica per un dipendente sotto indagine?'],
      nl: ['hoe stoppen we het automatisch verwijderen voor een medewerker onder onderzoek?'],
      ja: ['調査中の社員の自動削除を止めるには'],
      zh: ['怎样停止被调查员工的自动删除？'],
    },
  },
  'gone for good': {
    meant: { one: ['purged', 'recover'] },
    lines: {
      de: ['endgültig gelöscht, auch nicht mehr unter "Gelöschte Elemente wiederherstellen" zu finden'],
      en: ['permanently deleted, not even under "Recover deleted items" any more'],
      fr: ['supprimé définitivement, même plus dans « Récupérer les éléments supprimés »'],
      es: ['eliminado definitivamente, ya ni aparece en "Recuperar elementos eliminados"'],
      pt: ['eliminado definitivamente, já nem aparece em "Recuperar itens eliminados"'],
      it: ['eliminato definitivamente, non si trova più nemmeno in "Recupera elementi eliminati"'],
      nl: ['definitief verwijderd, ook niet meer te vinden onder "Verwijderde items herstellen"'],
      ja: ['完全に削除され、「削除済みアイテムを復元」にも見つかりません'],
      zh: ['永久删除了，在“恢复已删除邮件”里也找不到'],
    },
  },
  'no approval': {
    meant: { not: ['approve'] },
    lines: {
      en: ['about the grant', 'the one about the grant'],
    },
  },
};

const lines = Object.entries(CLASSES).flatMap(([name, { meant, lines: told }]) =>
  Object.entries(told).flatMap(([lang, sentences]) =>
    sentences.map((sentence) => [lang, sentence, name, meant] as const),
  ),
);

test.each(lines)('%s: “%s” is %s', (lang, sentence, _, meant) => {
  const { intent } = wish(sentence, { lang });
  if ('one' in meant) expect(meant.one).toContain(intent);
  else expect(meant.not).not.toContain(intent);
});
