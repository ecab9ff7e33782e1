import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { inResults, wish } from './ask';

/* What is told of copies, requests, phones, people who left and bins, in words that stand for other things elsewhere. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** Copies made regularly are backups. */
const PERIODIC: readonly Line[] = [
  ['en', 'backup', 'does anybody make copies of our mailboxes every night?'],
  ['de', 'backup', 'Macht ihr nachts Kopien von unseren Postfächern?'],
  ['fr', 'backup', 'y a-t-il des copies de nos boîtes toutes les nuits ?'],
  ['es', 'backup', '¿se hacen copias de los buzones todas las noches?'],
  ['pt', 'backup', 'fazem-se cópias das caixas todos os dias?'],
  ['it', 'backup', 'si fanno copie delle caselle ogni notte?'],
  ['nl', 'backup', 'maakt iemand elke dag kopieën van onze mailboxen?'],
  ['ja', 'backup', '毎日メールボックスのコピーを取っていますか'],
  ['zh', 'backup', '邮箱每天都做副本吗'],
];

/** An answer to one’s request is its status. */
const ANSWERED: readonly Line[] = [
  ['en', 'status', 'is there an answer to my request yet?'],
  ['fr', 'status', 'avez-vous une réponse à ma demande ?'],
  ['it', 'status', 'avete una risposta alla mia richiesta?'],
  ['nl', 'status', 'is er een reactie op mijn verzoek?'],
  ['pt', 'status', 'há resposta à minha solicitação?'],
];

/** What can be asked of the bot. */
const ASKABLE: readonly Line[] = [
  ['en', 'help', 'what kind of things can I ask you?'],
  ['de', 'help', 'Was darf ich dich fragen?'],
  ['fr', 'help', 'quelles choses puis-je te demander ?'],
  ['es', 'help', '¿qué puedo preguntarte?'],
  ['pt', 'help', 'o que posso te perguntar?'],
  ['it', 'help', 'cosa posso chiederti?'],
  ['nl', 'help', 'wat mag ik je vragen?'],
  ['ja', 'help', 'どんなことができますか、何を頼めますか'],
  ['zh', 'help', '可以问你什么'],
];

/** Requests that go on, and such that lack something. */
const GO_AHEAD: readonly Line[] = [
  ['pt', 'approve', 'pode dar andamento ao pedido 64'],
  ['it', 'approve', 'procedete con la richiesta 64'],
  ['nl', 'approve', 'aanvraag 64 mag doorgaan'],
  ['zh', 'approve', '64号申请继续处理'],
  ['en', 'reject', '64 no, the form is missing'],
  ['de', 'reject', '64 nicht, die Begründung fehlt'],
  ['fr', 'reject', 'la 64 non, il manque le formulaire'],
  ['it', 'reject', 'la 64 no, manca la firma'],
  ['nl', 'reject', '64 niet, de handtekening ontbreekt'],
  ['ja', 'withdraw', '依頼64を取り消してください'],
];

/** A change of phones is when it happened; a phone is where things lie. */
const CHANGED_PHONES: readonly Line[] = [
  ['en', 'recover', 'all my contacts disappeared after I changed my phone'],
  ['fr', 'recover', 'mes contacts ont disparu après le changement de téléphone'],
  ['es', 'recover', 'mis contactos desaparecieron tras cambiar de móvil'],
  ['pt', 'recover', 'os meus contactos sumiram depois da troca de telemóvel'],
  ['it', 'recover', 'i miei contatti sono spariti dopo il cambio di telefono'],
  ['nl', 'recover', 'mijn contacten zijn weg na de overstap op een andere telefoon'],
  ['zh', 'recover', '换了手机以后我的联系人都没了'],
  ['en', 'other', 'after the update the photos on my phone are gone'],
];

/** Who left had mail; what left is lost. */
const LEFT: readonly Line[] = [
  ['it', 'recover', 'se n’è andato un messaggio importante'],
  ['pt', 'departed', 'o Tomé foi embora em maio, onde estão os e-mails dele?'],
  ['es', 'departed', 'Tomás se fue en mayo, ¿dónde están sus correos?'],
  ['fr', 'departed', 'Thomas est parti en mai, où sont ses mails ?'],
  ['it', 'departed', 'Tommaso se n’è andato a maggio, dove sono le sue mail?'],
  ['en', 'other', 'the accountant left for lunch, when is her next meeting'],
];

/** Kept by law, set back, emptied by itself. */
const TO_BE_KEPT: readonly Line[] = [
  ['nl', 'hold', 'Wegens de rechtszaak moet de mail van Bram Kool bewaard blijven'],
  ['ja', 'hold', '訴訟のため、小松さんのメールは残しておいてください'],
  ['nl', 'point-in-time', 'ik wil mijn postvak naar hoe het was vóór 2 november'],
  ['zh', 'point-in-time', '把邮箱退回到11月2日以前的样子'],
  ['zh', 'retention', '已删除邮件几天自动清空'],
  ['nl', 'recover', 'de mails van vorige week zijn in rook opgegaan'],
];

/** Back into the bin, or out of it. */
const BACK_AGAIN: readonly Line[] = [
  ['pt', 'undo', 'manda essas mensagens de volta para a lixeira'],
  ['pt', 'undo', 'devolve esses e-mails para a lixeira, foi engano'],
  ['it', 'undo', 'rimandali nel cestino, ho sbagliato'],
  ['nl', 'select', 'die daar, haal die maar terug'],
];

test.each([...PERIODIC, ...ANSWERED, ...ASKABLE, ...GO_AHEAD, ...CHANGED_PHONES, ...LEFT, ...TO_BE_KEPT])(
  '%s, %s: “%s”',
  (lang, intent, said) => {
    expect(wish(said, { lang }).intent).toBe(intent);
  },
);

test.each([...BACK_AGAIN])('with a list shown, %s, %s: “%s”', (lang, intent, said) => {
  expect(inResults(said, lang).intent).toBe(intent);
});
