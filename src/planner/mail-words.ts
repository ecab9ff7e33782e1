import { fold } from '../understanding/text/fold';

/**
 * Beginnings of words for mail and where it lies, folded. Beside the languages of the rules there are others here: to
 * read those is what a model is good for.
 */
// prettier-ignore
const BEGINNINGS: readonly string[] = [
  'mail', 'email', 'e-mail', 'inbox', 'mailbox', 'message', 'outlook', 'newsletter', 'attachment', 'delete',
  'nachricht', 'posteingang', 'postfach', 'anhang', 'geloscht', 'geloescht',
  'courriel', 'courrier', 'boite', 'supprim',
  'correo', 'mensaje', 'bandeja', 'borrad', 'eliminad',
  'mensag', 'apagad', 'excluid',
  'posta', 'messagg', 'cancellat', 'eliminat',
  'bericht', 'postvak', 'verwijderd',
  'mejl', 'besked', 'melding', 'sahkoposti', 'viesti', 'slett', 'radera',
  'poczt', 'wiadomos', 'usunie', 'zprav', 'sprav', 'smazan', 'uzenet', 'torolt', 'mesaj', 'e-posta', 'eposta',
  'почт', 'письм', 'пошт', 'лист', 'сообщен', 'повідомл', 'удален', 'видален', 'ταχυδρομ', 'μηνυμα',
  'דואר', 'הודע', 'بريد', 'رسال', 'ईमेल', 'संदेश', '메일', '이메일', '편지', 'thư',
];

/** For scripts without spaces, wherever they stand. */
const ANYWHERE: readonly string[] = [
  'メール',
  '受信',
  '削除',
  '邮件',
  '郵件',
  '邮箱',
  '信箱',
  '收件',
  '删除',
  '刪除',
  'อีเมล',
  'เมล',
];

/** Whether a sentence speaks of mail, as far as a list of words can tell. */
export function mentionsMail(text: string): boolean {
  const folded = fold(text);
  if (ANYWHERE.some((word) => folded.includes(fold(word)))) return true;
  const words = folded.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words.some((word) => BEGINNINGS.some((beginning) => word.startsWith(beginning)));
}
