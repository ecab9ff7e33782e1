import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Wishes that name no verb of restoring: what happened is told, and what is wanted follows from it. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** Another button was meant. */
const SLIPS: readonly Line[] = [
  ['en', 'recover', 'I meant to archive it and pressed delete'],
  ['de', 'recover', 'Ich wollte archivieren und habe auf Löschen gedrückt'],
  ['fr', 'recover', 'Je voulais archiver et j’ai cliqué sur supprimer'],
  ['es', 'recover', 'En vez de archivar le di a borrar'],
  ['pt', 'recover', 'Queria arquivar e apertei excluir'],
  ['it', 'recover', 'Invece di archiviare ho premuto elimina'],
  ['nl', 'recover', 'Ik wilde archiveren en drukte op verwijderen'],
  ['ja', 'recover', 'アーカイブするつもりが削除を押してしまった'],
  ['zh', 'recover', '本想归档，结果按了删除'],
];

/** Part of a folder or a mailbox is not there, or there is less than there was. */
const SHORTAGES: readonly Line[] = [
  ['en', 'recover', 'half of the folder Permits is gone'],
  ['en', 'recover', 'everything before 2024 has vanished from my mailbox'],
  ['de', 'recover', 'ein Teil vom Ordner Genehmigungen fehlt'],
  ['de', 'recover', 'von sechs Mails sind es nur noch zwei'],
  ['fr', 'recover', 'une partie du dossier Permis a disparu'],
  ['fr', 'recover', 'il n’y a plus rien dans le dossier Permis'],
  ['es', 'recover', 'falta una parte de la carpeta Permisos'],
  ['es', 'recover', 'tenía seis correos y ahora solo hay dos'],
  ['pt', 'recover', 'metade da pasta Licenças sumiu'],
  ['pt', 'recover', 'tinha seis e-mails e agora só vejo dois'],
  ['it', 'recover', 'è sparita una parte della cartella Permessi'],
  ['it', 'recover', 'avevo sei mail e ora ne vedo due'],
  ['nl', 'recover', 'een deel van de map Vergunningen is weg'],
  ['nl', 'recover', 'ik had zes mails en nu nog maar twee'],
  ['zh', 'recover', '六封邮件只剩两封'],
];

/** An article stands for the mail, or a document for the mail that brought it. */
const ELLIPSES: readonly Line[] = [
  ['de', 'recover', 'die vom Vermieter, leider gelöscht'],
  ['es', 'recover', 'la del casero, la borré otra vez'],
  ['pt', 'recover', 'o do senhorio, apaguei'],
  ['nl', 'recover', 'die van de huisbaas, per ongeluk gewist'],
  ['de', 'recover', 'Rechnung Heizung Firma Keller fehlt'],
  ['fr', 'recover', 'facture chauffage introuvable'],
  ['es', 'recover', 'factura calefacción no aparece'],
  ['nl', 'recover', 'factuur verwarming ontbreekt'],
];

/** That nothing may be deleted is an order to hold. */
const HOLDS: readonly Line[] = [
  ['en', 'hold', 'there is a lawsuit, nobody may delete anything in the mailbox of Mr Horn'],
  ['de', 'hold', 'im Postfach von Herrn Horn darf keiner etwas löschen, es gibt eine Klage'],
  ['fr', 'hold', 'il y a un procès, que rien ne soit supprimé dans la boîte de M. Horn'],
  ['es', 'hold', 'hay una demanda, que nadie borre nada en el buzón del señor Horn'],
  ['pt', 'hold', 'há um processo, ninguém pode apagar nada na caixa do senhor Horn'],
  ['it', 'hold', 'c’è una causa, nessuno deve cancellare nulla nella casella del signor Horn'],
  ['nl', 'hold', 'er komt een rechtszaak, niemand mag iets verwijderen in de mailbox van meneer Horn'],
];

/** Who is no longer there had mail. */
const LEAVERS: readonly Line[] = [
  ['en', 'departed', 'our old accountant is no longer here, how can we read his mails'],
  ['de', 'departed', 'unser alter Buchhalter ist nicht mehr da, wie kommen wir an seine Mails'],
  ['fr', 'departed', 'notre comptable n’est plus là, comment lire ses mails'],
  ['es', 'departed', 'nuestro contable ya no está, cómo leemos sus correos'],
];

test.each([...SLIPS, ...SHORTAGES, ...ELLIPSES, ...HOLDS, ...LEAVERS])(
  '%s, %s: “%s”',
  (lang, intent, said) => {
    expect(wish(said, { lang }).intent).toBe(intent);
  },
);
