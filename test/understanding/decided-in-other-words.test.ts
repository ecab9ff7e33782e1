import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Decisions on requests, and questions about them, in words that mean other things elsewhere: verbs that decide only a number,
 * what was asked for in place of the word "request", phrases that refuse or tell that nothing was heard. */

type Told = Readonly<Partial<Record<IntentName, readonly string[]>>>;

const SAID: Readonly<Record<Language, Told>> = {
  en: {
    approve: [
      'let 23 through',
      'you can let number 23 through',
      'I agree to request 23',
      'permit 23 please',
      'wave #23 through please',
    ],
    reject: [
      'send 23 back, the period is missing',
      'throw 23 out',
      'turn request 23 away',
      '23 is out of the question',
      'no way for 23',
    ],
    withdraw: [
      'pull 23 back, it was for the wrong person',
      'please close #23, I found the mail',
      'request 23 can be closed, found it',
      'cancel the export I asked for',
      'I changed my mind about the export',
    ],
    status: [
      "I asked for an export last week and haven't heard anything",
      'how far is the recovery I asked for',
      '23: approved or not?',
      'no answer on request 23 so far',
    ],
  },
  de: {
    approve: ['lass die 23 durch', 'winkt die 23 durch', 'ich gebe 23 frei'],
    reject: [
      'schick 23 zurück, da fehlt der Zeitraum',
      'kommt nicht in Frage, die 23',
      'kann ich nicht genehmigen, die 23',
      '23 nicht genehmigen, Genehmigung vom Datenschutz fehlt',
    ],
    withdraw: [
      'storniert meine Anfrage 23',
      'die 23 kann geschlossen werden, hat sich geklärt',
      'ich nehme die 23 zurück',
      'bitte meinen Exportantrag annullieren',
    ],
    status: [
      'ich habe am Montag eine Wiederherstellung beantragt und noch nichts gehört',
      '23 genehmigt oder nicht?',
      'zu 23 habe ich noch nichts gehört',
    ],
  },
  fr: {
    approve: ['laissez passer la 23', 'je consens à la demande 23'],
    reject: ['pas question pour la 23', 'je bloque la 23, trop large'],
    withdraw: ["merci de clore la 23, je l'ai retrouvé", "classez la 23 sans suite, c'est ma demande"],
    status: ["où en est l'export que j'ai demandé", 'aucune nouvelle de la demande 23'],
  },
  es: {
    approve: ['deja pasar la 23', 'conforme con la 23'],
    reject: ['ni hablar de la 23', 'tumba la 23'],
    withdraw: ['cierra la 23, ya lo encontré', 'olvídense de la 23', 'cancela el export que pedí'],
    status: ['cómo va la recuperación que pedí el lunes', 'sigo sin noticias de la solicitud 23'],
  },
  pt: {
    approve: ['deixa passar a 23', 'concordo com o pedido 23'],
    reject: ['nem pensar no pedido 23', 'chumba o pedido 23'],
    withdraw: ['podem fechar o pedido 23, já encontrei', 'desconsidere o pedido 23'],
    status: ['como está a exportação que pedi', 'sem notícias do pedido 23'],
  },
  it: {
    approve: ['lascia passare la 23', 'acconsento alla 23'],
    reject: ['la 23 non se ne parla', 'rimanda la 23 indietro'],
    withdraw: ["chiudete la 23, l'ho ritrovata", 'annullate la richiesta 23'],
    status: ['a che punto è il ripristino che ho chiesto', 'nessuna risposta sulla 23'],
  },
  nl: {
    approve: ['laat 23 door', 'ik ga akkoord met 23'],
    reject: ['stuur 23 terug', '23 komt niks van in', 'kan ik zo niet goedkeuren, 23'],
    withdraw: ['sluit 23 maar, ik heb hem gevonden', 'ik wil mijn herstelverzoek annuleren'],
    status: ['hoe staat het met de export die ik heb aangevraagd', 'nog niets gehoord over verzoek 23'],
  },
  ja: {
    approve: ['23番を通してください'],
    reject: ['23番は認められません', '23番はお断りします'],
    withdraw: ['23番の申請を取りやめます'],
    status: ['申請した復元はどうなりましたか', '申請23の返事がありません'],
  },
  zh: {
    approve: ['23号放行'],
    reject: ['23号退回，时间不对'],
    withdraw: ['收回23号申请', '23号申请我想收回'],
    status: ['我申请的恢复怎么样了', '23号申请没有回复'],
  },
};

describe.each(Object.entries(SAID))('%s', (lang, told) => {
  describe.each(Object.entries(told))('%s', (intent, sentences) =>
    test.each(sentences)('%s', (sentence) => expect(wish(sentence, { lang }).intent).toBe(intent)),
  );
});

describe('asked, denied, conditional, told of others or of other things: nothing is decided', () => {
  const table: readonly (readonly [lang: string, not: IntentName, sentence: string])[] = [
    ['en', 'approve', 'should I let 23 through?'],
    ['en', 'approve', 'if legal agrees let 23 through'],
    ['en', 'approve', 'Anna let 23 through'],
    ['en', 'approve', "don't let 23 through"],
    ['en', 'approve', 'I would permit 23 if Bob agrees'],
    ['en', 'approve', "I'd agree to 23 if the dates were right"],
    ['en', 'reject', 'should I send 23 back?'],
    ['en', 'reject', "don't send 23 back"],
    ['en', 'reject', 'if Bob says no, send 23 back'],
    ['en', 'withdraw', 'should I close 23?'],
    ['en', 'withdraw', "don't close 23"],
    ['en', 'withdraw', 'if the mail turns up you can close 23'],
    ['en', 'withdraw', 'can 23 be closed?'],
    ['en', 'withdraw', 'can request 23 be withdrawn?'],
    ['en', 'withdraw', 'close 5 tabs'],
    ['en', 'withdraw', "if nobody objects I'd cancel the export I asked for"],
    ['en', 'reject', "haven't heard anything about 23"],
    ['en', 'reject', 'bin 5 years old'],
    ['en', 'reject', 'block 3 senders'],
    ['en', 'reject', 'send 3 mails back'],
    ['en', 'withdraw', 'take 3 mails back'],
    ['en', 'reject', 'send the 5 documents back to Anna'],
    ['de', 'approve', 'soll ich die 23 durchlassen?'],
    ['de', 'approve', 'wenn Anna zustimmt, lasse ich die 23 durch'],
    ['de', 'approve', 'lass die 23 nicht durch'],
    ['de', 'withdraw', 'kann die 23 geschlossen werden?'],
    ['de', 'withdraw', 'nehmt die 23 nicht zurück'],
    ['de', 'withdraw', 'ich überlege, ob ich die 23 zurücknehme'],
    ['de', 'withdraw', 'Anna hat ihre 23 storniert'],
    ['de', 'reject', 'kann ich 23 nicht genehmigen?'],
    ['fr', 'approve', "si Anna est d'accord, laissez passer la 23"],
    ['fr', 'approve', 'ne laissez pas passer la 23'],
    ['fr', 'withdraw', 'ne fermez pas la 23'],
    ['fr', 'withdraw', 'faut-il clore la 23 ?'],
    ['fr', 'reject', 'dois-je bloquer la 23 ?'],
    ['es', 'approve', 'no dejes pasar la 23'],
    ['es', 'approve', '¿dejo pasar la 23?'],
    ['es', 'withdraw', 'no cierres la 23'],
    ['es', 'withdraw', 'la tienda cierra a las 5'],
    ['es', 'reject', 'no recibí nada de la 23'],
    ['pt', 'approve', 'não deixes passar a 23'],
    ['pt', 'withdraw', 'não fechem o 23'],
    ['pt', 'withdraw', 'se aparecer, fechem o 23'],
    ['it', 'approve', 'non lasciare passare la 23'],
    ['it', 'withdraw', 'non chiudete la 23'],
    ['nl', 'approve', 'laat 23 niet door'],
    ['nl', 'approve', 'zal ik 23 doorlaten?'],
    ['nl', 'withdraw', 'sluit 23 niet'],
    ['ja', 'approve', '23番を通してもいいですか'],
    ['ja', 'approve', '23番は通さないでください'],
    ['ja', 'withdraw', '23番を取りやめるべきですか'],
    ['zh', 'approve', '不要放行23号'],
    ['zh', 'withdraw', '不要关闭23号'],
    ['zh', 'withdraw', '请取消闹钟'],
    ['zh', 'withdraw', '收回我发出的邮件'],
    ['zh', 'reject', '邮件被退回了'],
    ['en', 'withdraw', 'I asked for a refund, cancel it'],
    ['en', 'status', 'I asked for the invoice from Anna and it is gone'],
    ['en', 'status', 'the mails I requested from Anna are missing'],
    ['en', 'approve', 'the consent form from the school is missing'],
    ['en', 'approve', 'find the parking permit'],
    ['de', 'status', 'ich habe Urlaub beantragt und noch nichts gehört'],
    ['es', 'status', 'pedí una pizza, cómo va'],
    ['it', 'status', 'ho chiesto un prestito, novità?'],
    ['en', 'approve', 'we let 23 mails through'],
    ['en', 'reject', 'my bank turned request 23 down'],
    ['en', 'reject', 'they sent 23 back yesterday'],
    ['en', 'withdraw', 'Tom closed 23'],
    ['en', 'withdraw', 'who closed 23?'],
    ['en', 'withdraw', 'was 23 closed?'],
    ['en', 'approve', 'there is no way I approve 12'],
    ['es', 'approve', 'de ninguna manera apruebo la 12'],
    ['de', 'approve', 'keine Freigabe für 12'],
    ['de', 'approve', 'auf keinen Fall genehmige ich 12'],
    ['pt', 'approve', 'de modo nenhum aprovo o 12'],
    ['it', 'approve', 'in nessun caso approvo la 12'],
    ['nl', 'approve', 'in geen geval keur ik 12 goed'],
    ['fr', 'approve', "hors de question que j'approuve la 12"],
    ['fr', 'approve', "en aucun cas je n'approuve la 12"],
    ['zh', 'approve', '不可能批准12号'],
    ['ja', 'approve', '12番の承認は無理です'],
    ['en', 'reject', 'no way I reject 12'],
    ['en', 'withdraw', 'no way I withdraw 12'],
    ['es', 'withdraw', 'ni hablar de retirar la 12'],
  ];
  test.each(table)('%s, no %s: %s', (lang, not, sentence) =>
    expect(wish(sentence, { lang }).intent).not.toBe(not),
  );
});

test('the number stands with the decision', () => {
  expect(wish('send 23 back, the period is missing')).toMatchObject({ intent: 'reject', request: 23 });
  expect(wish('lass die 23 durch', { lang: 'de' })).toMatchObject({ intent: 'approve', request: 23 });
});

test('with a list shown such a verb means the list', () =>
  expect(wish('send 3 back', { lang: 'en', context: 'results' }).intent).not.toBe('reject'));
