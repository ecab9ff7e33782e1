import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/*
 * What a mail is about is read alike whatever announces it and wherever it stands: every way of saying it is tried with every topic, in a
 * sentence of the language. Nouns stand without an article, so that one table does for all genders.
 */

interface Ways {
  /** `…` is where the way of saying it goes. */
  readonly sentences: readonly string[];
  /** `…` is where the topic goes. */
  readonly ways: readonly string[];
  readonly topics: readonly string[];
}

const PROPER = ['Project Falcon', 'PO 4711', 'INV-2024-001', 'AB-77/2026', 'ISO 9001', 'Q3 budget'];

const WAYS: Readonly<Partial<Record<Language, Ways>>> = {
  en: {
    sentences: [
      'the mail … is gone',
      'restore the email from Anna …',
      'I need the message … that Anna sent me',
    ],
    ways: [
      'about …',
      'regarding …',
      're …',
      're: …',
      'in relation to …',
      'with reference to …',
      'covering …',
      'having to do with …',
      'which mentions …',
      'in which we discussed …',
      'titled …',
      'called …',
      'with the subject …',
      'with the heading …',
      'with … in the subject',
      'that says …',
      'where it says …',
      'containing the word …',
    ],
    topics: [
      'scaffolding',
      'boiler inspection',
      'late fees',
      'change of address',
      'letter of intent',
      'request for proposal',
      "Anna's birthday",
      'server migration',
      'open positions',
      'restore test',
      'meeting with the works council',
      'new parking rules at the office',
      'Lisbon offsite',
    ],
  },
  de: {
    sentences: ['die Mail … ist weg', 'stell die Mail von Anna … wieder her'],
    ways: [
      'über …',
      'wegen …',
      'bezüglich …',
      'in Bezug auf …',
      'rund um …',
      'zum Thema …',
      'mit dem Betreff …',
      'mit … im Betreff',
      'namens …',
      'mit dem Wort …',
    ],
    topics: [
      'Gerüst',
      'kaputte Spülmaschine',
      'Änderung der Adresse',
      'Angebot für die Fenster',
      'Treffen mit dem Betriebsrat',
      'Umzug in das neue Gebäude',
      'Annas Geburtstag',
    ],
  },
  fr: {
    sentences: ['le mail … a disparu', "restaure le message d'Anna …"],
    ways: [
      'sur …',
      'concernant …',
      'relatif à …',
      'ayant trait à …',
      'par rapport à …',
      'où il est question de …',
      'dans lequel on parlait de …',
      'intitulé …',
      'nommé …',
      'avec pour objet …',
      'objet : …',
      'qui mentionne …',
      "avec … dans l'objet",
    ],
    topics: [
      'rhubarbe',
      'dégât des eaux',
      "changement d'adresse",
      'devis pour les fenêtres',
      'réunion avec le comité',
      'déménagement dans les nouveaux bureaux',
      'congé parental',
    ],
  },
  es: {
    sentences: ['el correo … ha desaparecido', 'restaura el mensaje de Ana …'],
    ways: [
      'sobre …',
      'a propósito de …',
      'en torno a …',
      'relativo a …',
      'donde se habla de …',
      'en el que hablábamos de …',
      'llamado …',
      'titulado …',
      'con el asunto …',
      'que menciona …',
      'con … en el asunto',
    ],
    topics: [
      'andamio',
      'turno de noche',
      'cambio de dirección',
      'presupuesto para el jardín',
      'reunión con el comité',
      'mudanza a la nueva oficina',
      'permiso parental',
    ],
  },
  pt: {
    sentences: ['o email … sumiu', 'restaura a mensagem da Ana …'],
    ways: [
      'sobre …',
      'a respeito de …',
      'com respeito aos …',
      'quanto ao …',
      'onde se fala de …',
      'chamado …',
      'intitulado …',
      'com o assunto …',
      'que menciona …',
      'com … no assunto',
    ],
    topics: [
      'andaime',
      'nota de despesas',
      'mudança de endereço',
      'orçamento para o jardim',
      'reunião com o comitê',
      'mudança para o novo escritório',
      'licença parental',
    ],
  },
  it: {
    sentences: ['la mail … è sparita', 'ripristina il messaggio di Anna …'],
    ways: [
      'su …',
      'in merito a …',
      'inerente a …',
      'relativa alle …',
      'dove si parla di …',
      'in cui si parlava di …',
      'chiamata …',
      'intitolata …',
      'con oggetto …',
      'che menziona …',
      "con … nell'oggetto",
    ],
    topics: [
      'ponteggio',
      'turno di notte',
      'cambio di indirizzo',
      'preventivo per il giardino',
      'riunione con il comitato',
      'trasloco nel nuovo ufficio',
      'congedo parentale',
    ],
  },
  nl: {
    sentences: ['de mail … is weg', 'zet de mail van Anna … terug'],
    ways: [
      'over …',
      'wat betreft …',
      'rondom …',
      'met betrekking tot …',
      'waarin het over … gaat',
      'genaamd …',
      'getiteld …',
      'met als onderwerp …',
      'met … in het onderwerp',
    ],
    topics: [
      'steiger',
      'kapotte vaatwasser',
      'wijziging van het adres',
      'offerte voor de ramen',
      'overleg met de ondernemingsraad',
      'verhuizing naar het nieuwe gebouw',
      "Anna's verjaardag",
    ],
  },
  ja: {
    sentences: ['…メールが消えた', '田中さんからの…メールを復元して'],
    ways: [
      '…についての',
      '…に関する',
      '…という件名の',
      '…という言葉を含む',
      '…に言及した',
      '件名「…」の',
      '…の話が出た',
    ],
    topics: [
      '足場',
      '給湯器',
      'ボイラー点検',
      '駐車場の割り当て',
      '新しい事務所への移転',
      'PO 4711',
      'INV-2024-001',
    ],
  },
  zh: {
    sentences: ['…邮件不见了', '恢复小李发来的…邮件'],
    ways: ['关于…的', '有关…的', '主题为…的', '标题是…的', '主题里有…的', '提到…的', '讲…的', '谈到…的'],
    topics: ['脚手架', '热水器', '停车位分配', '新的停车规定', 'PO 4711', 'INV-2024-001'],
  },
};

const put = (into: string, text: string): string => into.replace('…', () => text);

const rows = Object.entries(WAYS).flatMap(([lang, { ways }]) => ways.map((way) => [lang, way] as const));

test.each(rows)('%s: %s', (lang, way) => {
  const { sentences, topics } = WAYS[lang as Language]!;
  const all = lang === 'ja' || lang === 'zh' ? topics : [...topics, ...PROPER];
  const read = all.flatMap((topic) =>
    sentences.map((sentence) => {
      const { subject = [], words = [] } = wish(put(sentence, put(way, topic)), { lang });
      return [...subject, ...words];
    }),
  );
  expect(read).toEqual(all.flatMap((topic) => sentences.map(() => [topic])));
});

test.each([
  ['de', 'die Mail, in der Gerüst steht, ist weg', 'Gerüst'],
  ['de', 'die Mail, in der Annas Geburtstag erwähnt wird, ist weg', 'Annas Geburtstag'],
  ['de', 'die Mail, in der Änderung der Adresse steht, ist weg', 'Änderung der Adresse'],
  ['de', 'die Mail, die Treffen mit dem Betriebsrat heißt, ist weg', 'Treffen mit dem Betriebsrat'],
  [
    'nl',
    'de mail waarin overleg met de ondernemingsraad genoemd wordt is weg',
    'overleg met de ondernemingsraad',
  ],
])('up to a late verb: %s: %s', (lang, sentence, topic) => {
  expect(wish(sentence, { lang })).toMatchObject({ intent: 'recover', words: [topic] });
  expect(wish(sentence, { lang }).from).toBeUndefined();
});

test.each([
  ['en', 'the mail about the renovation with the PDF is gone', 'renovation'],
  ['en', 'the thread about the visa with Omar is gone', 'visa'],
  ['en', 'I deleted the mails about the NDA on purpose', 'NDA'],
  ['en', 'restore the mail about the renovation in the Projects folder', 'renovation'],
  ['en', 'I lost the mail about the renovation in my inbox', 'renovation'],
  ['de', 'die Mail über den Umbau im Posteingang ist weg', 'Umbau'],
  ['nl', 'ik heb de mails over de aanbesteding nodig', 'aanbesteding'],
  ['es', 'el correo sobre la reforma con el adjunto ha desaparecido', 'reforma'],
])('and what the mail has, and where it lies, is no part of it: %s: %s', (lang, sentence, topic) => {
  expect(wish(sentence, { lang }).words).toEqual([topic]);
});

test.each([
  ['en', '‹board minutes›'],
  ['en', '`board minutes`'],
  ['en', '“board minutes„'],
  ['fr', '« board minutes »'],
  ['de', '»board minutes«'],
  ['zh', '《board minutes》'],
  ['ja', '『board minutes』'],
])('%s: a title in any quotation marks: %s', (_, title) => {
  expect(wish(`restore the mail ${title} from Anna`, { lang: 'en' }).subject).toEqual(['board minutes']);
});
