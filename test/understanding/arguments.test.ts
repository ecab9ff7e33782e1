import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/*
 * What a verb of losing, keeping or taking out has for its object or subject decides whether it is a wish of ours: the
 * same verb, once of a thing that lies in a mailbox and once of one that does not.
 */

/** Language, the wish it is of mail, a sentence of mail, and one of something else. */
// prettier-ignore
const PAIRS: readonly (readonly [Language, 'recover' | 'hold' | 'export', string, string])[] = [
  ['en', 'recover', 'bring back my mail from the vet', 'bring back my dog from the vet'],
  ['en', 'recover', 'can you get my invoice from Contoso back before friday', 'can you get my suit back from the dry cleaner before friday'],
  ['en', 'recover', 'recover deleted mails', 'recover deleted rows in a sql table'],
  ['en', 'recover', 'recover my mail about the password', 'recover my email password please'],
  ['en', 'recover', 'the invitation to yesterday’s meeting has vanished', 'the recording of yesterday’s meeting has vanished'],
  ['en', 'recover', 'my messages in the inbox are gone since the update', 'teams does not show my messages in the channel since the update'],
  ['en', 'recover', 'accidentally deleted a contact, how to restore it', 'accidentally deleted a contact from my iphone, how to restore it'],
  ['en', 'recover', 'send me back the mail that I lost', 'tell Bob that I lost the mail'],
  ['en', 'recover', 'where can I find the receipt Apple sent me', 'where can I find the form for parental leave'],
  ['en', 'recover', 'my mailbox lost everything older than 2025', 'my phone lost everything older than 2025'],
  ['en', 'hold', 'preserve the mailbox of Tom', 'preserve the garden of Tom'],
  ['en', 'export', 'export my contacts', 'export my contacts from Salesforce'],
  ['en', 'export', 'how do I export my mails', 'how do I export the chart'],
  ['de', 'recover', 'hol mir meine Mail vom Notar zurück', 'hol mir meine Jacke aus der Reinigung zurück'],
  ['de', 'recover', 'stell die Mails vom Notar wieder her', 'stell die Werkseinstellungen vom Router wieder her'],
  ['de', 'recover', 'ich hab aus Versehen meinen Entwurf gelöscht', 'ich hab aus Versehen meinen Spielstand gelöscht'],
  ['de', 'recover', 'gib mir alles zurück', 'gib mir alles zurück, was du mir schuldest'],
  ['de', 'export', 'exportiere die Mails', 'exportiere die Formeln'],
  ['fr', 'recover', 'récupère mon courriel du notaire', 'récupère mon manteau au pressing'],
  ['fr', 'recover', 'mon brouillon a disparu depuis hier', 'mon chat a disparu depuis hier'],
  ['fr', 'recover', 'j’ai perdu le mail de Luc', 'préviens Luc que j’ai perdu le mail'],
  ['fr', 'export', 'exporte mes mails', 'exporte le graphique'],
  ['es', 'recover', 'se me borró el correo del jefe', 'se me borró la partida del juego'],
  ['es', 'recover', 'quiero recuperar los correos que perdí el lunes', 'quiero recuperar las horas que perdí el lunes'],
  ['es', 'recover', 'no encuentro el mensaje de Rosa', 'mándale a Rosa un mensaje diciendo que perdí el tren'],
  ['pt', 'recover', 'apaguei o e-mail sem querer do celular', 'apaguei o jogo sem querer do celular'],
  ['pt', 'recover', 'o meu rascunho sumiu', 'o meu cachorro sumiu'],
  ['pt', 'recover', 'perdi um e-mail da Carla', 'manda um e-mail para a Carla dizendo que perdi a reunião'],
  ['it', 'recover', 'ho cancellato per sbaglio una bozza', 'ho cancellato per sbaglio una playlist'],
  ['it', 'recover', 'la mia bozza è sparita', 'il mio cane è sparito'],
  ['it', 'recover', 'ho perso la mail di Paolo', 'scrivi a Paolo che ho perso la mail'],
  ['nl', 'recover', 'herstel de mails van mijn notaris', 'herstel de fabrieksinstellingen van mijn tv'],
  ['nl', 'recover', 'ik ben de mail van Joost kwijt', 'stuur Joost een mail dat ik de sleutel kwijt ben'],
  ['nl', 'recover', 'mijn concept is verdwenen', 'mijn kat is verdwenen'],
  ['ja', 'recover', '消えたメールを復元したい', 'スマホの写真を復元したい'],
  ['ja', 'export', 'メールをPSTに書き出して', 'グラフをPDFに書き出して'],
  ['zh', 'recover', '邮件被删了怎么恢复', '游戏存档被删了怎么恢复'],
  ['zh', 'recover', '我的邮件不见了', '我的快递不见了'],
  ['zh', 'export', '把邮件导出成PST', '把这张图表导出成PDF'],
];

test.each(PAIRS)('%s, %s: “%s”, not “%s”', (lang, intent, ours, other) => {
  expect({ ours, intent: wish(ours, { lang }).intent }).toEqual({ ours, intent });
  expect(['recover', 'hold', 'export']).not.toContain(wish(other, { lang }).intent);
});
