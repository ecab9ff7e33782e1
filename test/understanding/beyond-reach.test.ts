import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Where mail no longer is: emptied Recoverable Items, and backups nobody has. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** Recoverable Items are emptied as well, whatever folder is named beside them. */
const EMPTIED: readonly Line[] = [
  ['en', 'purged', 'I cleared the trash and then Recoverable Items too, anything left to try?'],
  ['de', 'purged', 'Papierkorb und wiederherstellbare Elemente habe ich beide geleert, was nun?'],
  ['fr', 'purged', 'J’ai vidé la corbeille et aussi les éléments récupérables, que faire ?'],
  ['es', 'purged', 'Vacié la papelera y también los elementos recuperables, ¿qué hago?'],
  ['pt', 'purged', 'Esvaziei a lixeira e os itens recuperáveis, e agora?'],
  ['it', 'purged', 'Ho svuotato cestino ed elementi ripristinabili, e adesso?'],
  ['nl', 'purged', 'De prullenbak en de herstelbare items heb ik allebei leeggemaakt, wat nu?'],
  ['ja', 'purged', 'ゴミ箱と回復可能なアイテムを両方空にしました、どうしたらいいですか'],
  ['zh', 'purged', '回收站和可恢复的项目都清空了，怎么办'],
];

/** Outlook’s command for them stands between quotation marks. */
const NAMED: readonly Line[] = [
  ['de', 'purged', 'in „Gelöschte Elemente wiederherstellen“ ist sie auch nicht mehr'],
  ['en', 'purged', 'it’s not in "Recover Deleted Items" either'],
  ['pt', 'purged', 'também não está em "Recuperar Itens Excluídos"'],
  ['it', 'purged', 'non è neanche in "Recupera elementi eliminati"'],
  ['nl', 'purged', 'in ’Verwijderde items herstellen’ staat hij ook niet'],
  ['ja', 'purged', '「削除済みアイテムを復元」にもありませんでした'],
];

/** That there is no backup is told beside a loss, or asked. */
const LACKING: readonly Line[] = [
  ['en', 'recover', 'my cat walked over the keyboard and deleted the folder Pharmacy, and there’s no backup'],
  ['de', 'recover', 'meine Tochter hat den Ordner Apotheke gelöscht, Backup gibt es keins'],
  ['fr', 'recover', 'ma fille a supprimé le dossier Pharmacie, sans sauvegarde'],
  ['es', 'recover', 'mi hija borró la carpeta Farmacia y no hay backup'],
  ['pt', 'recover', 'a minha filha apagou a pasta Farmácia, sem backup'],
  ['it', 'recover', 'mia figlia ha cancellato la cartella Farmacia, non ho un backup'],
  ['nl', 'recover', 'mijn dochter heeft de map Apotheek verwijderd, zonder backup'],
  ['ja', 'recover', '娘が薬局のフォルダーを削除しました、バックアップはないです'],
  ['zh', 'recover', '女儿把药店的文件夹删了，我没有备份'],
  ['en', 'backup', 'is there no backup of our mail?'],
  ['zh', 'backup', '我们的邮件没有备份吗'],
];

test.each([...EMPTIED, ...NAMED, ...LACKING])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});
