import { isGivenName } from '../../lexicon/given-names';
import { type Sentence } from '../../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../../text/word';
import { ADVERBIAL, isNounByPlace } from '../matter';
import { nameable } from '../names/nameable';
import { endsSender } from '../names/sender';
import { isVerbLate, subjectOf } from '../people/clause';
import { isExchange } from '../people/correspondent';
import { isOccasionBehind, isOfRun, isVenture } from '../people/looks-named';

/**
 * "die unser Steuerberater zum Jahresabschluss geschickt hat", "mi ha scritto per la caparra", "something about the budget" with a
 * weak preposition: what somebody wrote of.
 */
export function isMatterOfSending(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if (is(words[i], 'forWord', 'byWord') && is(words[i - 1], 'sent') && is(words[i + 1], 'article', 'my'))
    return is(words[i - 2], 'me', 'auxiliary');
  // "mi ha scritto della gita".
  if (is(words[i], 'ofWord') && is(words[i], 'aboutWeak') && is(words[i - 1], 'sent'))
    return is(words[i - 2], 'auxiliary') && is(words[i - 3], 'me');
  return is(words[i], 'aboutWeak') && !is(words[i - 1], 'mail', 'document') && isSentWith(sentence, i);
}

/** Between who sent and the late verb. */
function isSentWith(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if (!isVerbLate(sentence)) return false;
  const verb = words.findIndex((word, at) => at > i && at < i + 7 && (is(word, 'sent') || isMark(word)));
  const subject = is(words[verb], 'sent') ? subjectOf(sentence, verb) : undefined;
  return subject !== undefined && subject.to <= i;
}

/** "mails on the renovation", "a mail by Ingrid on solar panels", "wrote to me on the timetable", "Mail von Kathrin zur Inventur". */
export function isOnMatter(words: readonly Word[], i: number): boolean {
  const before = behindTime(words, i) - 1;
  if (is(words[before], 'mail')) return true;
  if (
    is(words[before], 'all', 'stuff', 'pronoun') &&
    (words[i + 1]?.kind === 'quoted' || isVenture(words, i + 1))
  )
    return true;
  if (
    is(words[i], 'ofWord') ||
    ADVERBIAL.has(words[i + 1]?.key ?? '') ||
    ADVERBIAL.has(words[i + 2]?.key ?? '')
  )
    return false;
  const noun = nounBehind(words, i + 1);
  if (words[noun]?.kind === 'quoted') return endsSender(words, before) || is(words[before], 'sent', 'one');
  if (words[noun]?.kind !== 'word' || !isMatterNoun(words, noun)) return false;
  if (
    is(words[before], 'me') &&
    words.slice(Math.max(0, before - 3), before).some((word) => is(word, 'sent'))
  )
    return true;
  return (
    endsSender(words, before) ||
    is(words[before], 'sent') ||
    words[before]?.key === 'one' ||
    endsPartner(words, before)
  );
}

/** Behind a sender a thing may be what the mail is for: "le mail de Yann pour la réservation". */
const isMatterNoun = (words: readonly Word[], at: number): boolean =>
  nameable(words[at]) || is(words[at], 'document', 'digital', 'event') || isNounByPlace(words, at, at);

/** Behind the article and adjectives: "on the new boiler". */
function nounBehind(words: readonly Word[], at: number): number {
  let noun = at;
  while (is(words[noun], 'article', 'my', 'quality') && noun < at + 3) noun++;
  return noun;
}

/** "the email chain with Rosa and Hamid". */
function endsPartner(words: readonly Word[], end: number): boolean {
  let at = end;
  while (at > end - 4 && (nameable(words[at]) || is(words[at], 'and', 'article'))) at--;
  return at < end && is(words[at], 'withWord') && is(words[at - 1], 'dialogue');
}

/** 'lost msg: "Delivery 5512 delayed"', "die Mail „Inventur 2026“": quoted right behind a mail noun. */
export const isTitleOfMail = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'quoted' && (isBeforeMail(words, i) || isBehindMail(words, i));

/** Right behind it, or parted by a mark, with who sent it between: 'mail from Jo, "Offer"', 'the appointment "Dentist"'. */
function isBehindMail(words: readonly Word[], i: number): boolean {
  if (is(words[i + 1], 'folder', 'mailbox', 'account')) return false;
  const parted = isMark(words[i - 1], ',', ':', '-', '–', '—', '(');
  const before = parted ? i - 2 : i - 1;
  if (is(words[before], 'mail', 'event', 'contact', 'task', 'note')) return true;
  // "the entry 'Haircut' is gone from my calendar".
  if (is(words[before], 'one') && words.some((word) => is(word, 'event', 'contact', 'task', 'note')))
    return true;
  return (
    parted && endsSender(words, before) && words.slice(0, before).some((word) => is(word, 'mail', 'event'))
  );
}

/** "「見積」のメール", "“年会”这封邮件": where the noun comes last. */
function isBeforeMail(words: readonly Word[], i: number): boolean {
  if (is(words[i - 1], 'fromWord', 'toWord')) return false;
  let noun = i + 1;
  while (words[noun]?.kind === 'run' && (isOfRun(words[noun]) || is(words[noun], 'article'))) noun++;
  return noun > i + 1 && words[noun]?.kind === 'run' && is(words[noun], 'mail');
}

/** "the invitation to the kick-off", "Einladung zur Betriebsversammlung", "my draft for the press release". */
export const isOccasion = (words: readonly Word[], i: number): boolean =>
  ((is(words[i - 1], 'event') || (is(words[i - 1], 'one') && is(words[i - 2], 'event'))) &&
    is(words[i], 'toWord', 'aboutWeak', 'forWord', 'withWord') &&
    !is(words[i], 'inWord')) ||
  (is(words[i], 'toWord', 'forWord') && isInvited(words, i)) ||
  (is(words[i], 'forWord') &&
    (words[i - 1]?.entry.value === 'drafts' ||
      (endsSender(words, i - 1) && words.slice(0, i).some((word) => is(word, 'event')))));

/** "emails from the Bosch tender", "the photos from the team outing": what they came of, and nobody. */
export const isOccasionOfMail = (words: readonly Word[], i: number): boolean =>
  is(words[i - 1], 'mail', 'one', 'stuff', 'all', 'attachment', 'fileType', 'digital', 'pronoun') &&
  isOccasionBehind(words, i + 1);

/** "the one for the site visit", "my mails for the visa application": a thing with its article; people and places are others' matter. */
export function isForMatter(words: readonly Word[], i: number): boolean {
  if (!is(words[i - 1], 'mail', 'one') || !is(words[i + 1], 'article', 'my')) return false;
  let end = i + 2;
  while (end < i + 6 && words[end]?.kind === 'word' && nameable(words[end])) end++;
  const head = words[end - 1];
  return (
    end > i + 2 &&
    head !== undefined &&
    isPlainNoun(head) &&
    !SPAN.has(head.key) &&
    !capitalised(head) &&
    !isGivenName(head.key) &&
    !is(words[end], 'sent', 'mailbox', 'account', 'folder')
  );
}

/** "all meetings of the exam board", "las reuniones del comité": whose they are, where that is no person. */
export const isOfBody = (words: readonly Word[], i: number): boolean => {
  if (
    !is(words[i], 'ofWord') ||
    is(words[i], 'fromWord') ||
    !is(words[i - 1], 'event') ||
    is(words[i - 1], 'mail')
  )
    return false;
  const noun = is(words[i + 1], 'article') ? words[i + 2] : words[i + 1];
  return (
    noun?.kind === 'word' && noun.time < 0 && isPlainNoun(noun) && !capitalised(noun) && !SPAN.has(noun.key)
  );
};

/** "the contact card of the ambulance dispatcher", "mis contactos de proveedores": whom it tells of. */
export function isOfContact(words: readonly Word[], i: number): boolean {
  const entry = is(words[i - 1], 'contact') || (is(words[i - 1], 'one') && is(words[i - 2], 'contact'));
  if (!is(words[i], 'ofWord', 'forWord') || !entry) return false;
  const noun = words[nounBehind(words, i + 1)];
  return noun?.kind === 'word' && nameable(noun) && !is(noun, 'place');
}

/** "the meetings of the month": when they were. */
const SPAN: ReadonlySet<string> = new Set(
  'day week month year quarter jour semaine mois annee trimestre dia semana mes ano giorno settimana mese anno'.split(
    ' ',
  ),
);

/** "l'invitation de Benoît au séminaire", "la respuesta de Ana a mi solicitud": what it is, who sent it, and to what. */
export function isInvited(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at > Math.max(0, i - INVITERS); at--) {
    if (is(words[at], 'fromWord', 'ofWord'))
      return (
        (is(words[at - 1], 'event') || REPLY.test(words[at - 1]?.text ?? '')) && endsSender(words, i - 1)
      );
    if (isMark(words[at])) return false;
  }
  return false;
}

const REPLY = /r[ée]ponse|respuesta|resposta|risposta|antwoord|reply/iu;

/** No inviter's name is longer. */
const INVITERS = 6;

/** Where the time ends that stands before `i`: "mails from July on the renovation". */
function behindTime(words: readonly Word[], i: number): number {
  let at = i;
  while (at > 0 && (words[at - 1]?.time ?? -1) >= 0) at--;
  return at;
}

/** 'search deleted for "purchase order 12"'. */
export const isSoughtFor = ({ words, shown }: Sentence, i: number): boolean =>
  words[i + 1]?.kind === 'quoted' && shown.has('find');

/** "the mail with", "the mail from Anna with", "el correo que me mandó Julián con", 'anything with "purchase order 12"'. */
export function mayHold(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if (is(words[i - 1], 'dialogue') || isExchange(words, i)) return false;
  if (is(words[i - 1], 'mail', 'one', 'sent', 'note', 'task') || words[i + 1]?.kind === 'quoted') return true;
  const before = behindArrival(words, i) - 1;
  // "que a Carla me enviou na terça com a tabela", "die Anna am Freitag mit dem Budget geschickt hat".
  if (is(words[i + 1], 'article', 'my') && (is(words[before], 'sent') || isSentWith(sentence, i)))
    return true;
  return (
    is(words[before], 'mail') ||
    endsSender(words, before) ||
    endsSent(words, before) ||
    isSentToMe(words, before)
  );
}

/** "un courriel de Solène reçu le 18 avec", "a mail, from June or so, with": where a mail's arrival ends that stands before `i`. */
function behindArrival(words: readonly Word[], i: number): number {
  let at = isMark(words[i - 1], ',') ? i - 1 : i;
  while (at > 0 && ((words[at - 1]?.time ?? -1) >= 0 || is(words[at - 1], 'received'))) at--;
  return at < i && isMark(words[at - 1], ',') ? at - 1 : at;
}

/** "an email Ravi sent me with", "that she forwarded to us with". */
const isSentToMe = (words: readonly Word[], j: number): boolean =>
  is(words[j], 'me') &&
  (is(words[j - 1], 'sent') || (is(words[j - 1], 'toWord') && is(words[j - 2], 'sent')));

/** Whether the word at `j` ends "that was sent by X" with the verb first. */
function endsSent(words: readonly Word[], j: number): boolean {
  let at = j;
  while (at > j - 4 && nameable(words[at])) at--;
  return at < j && is(words[at], 'sent');
}

/** "the mail called", "the mail from Anna called": what is called so is mail, and no folder. */
export const namesMail = ({ words, shown }: Sentence, i: number): boolean => {
  let before = behindTime(words, i) - 1;
  if (is(words[before], 'mail', 'one')) return true;
  // "马会计的邮件，好像叫工资条说明".
  if (words[i]?.kind === 'run' && is(words[before], 'filler')) before--;
  if (words[i]?.kind === 'run' && isMark(words[before]) && is(words[before - 1], 'mail')) return true;
  return shown.has('mail') && !shown.has('folder') && endsSender(words, before);
};

/** "about 2000 mails" and "worried about my mail" introduce no topic; "which was about lab coats" does. */
export function mayIntroduce(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.key === 'about' && words[i + 1]?.key === 'to') return false;
  if (before === undefined) return true;
  return (
    before.time >= 0 ||
    (is(before, 'relative') && refersToMail(words, i - 1)) ||
    before.kind === 'mark' ||
    before.kind === 'address' ||
    is(before, 'and') ||
    (is(before, 'auxiliary') && isSaidOfMail(words, i - 2) && !is(words[i + 1], 'toWord')) ||
    (is(before, 'speaks') && !is(words[i - 2], 'I', 'auxiliary')) ||
    !is(before, 'verb', 'relative', 'auxiliary', 'how', 'help', 'not', 'can', 'I')
  );
}

/** "which was about", "it was about", "mail from Tom, was about": before the auxiliary stands what means the mail, or nobody. */
const isSaidOfMail = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'relative') ||
  isMark(words[at], ',', '.', ';', '-', '–') ||
  (is(words[at], 'pronoun') && !is(words[at], 'I'));

/** "the mail from Anna which mentions", "el correo en el que se habla de": a relative clause, whose noun is mail. */
export function refersToMail(words: readonly Word[], relative: number): boolean {
  let at = relative - 1;
  while (is(words[at], 'article', 'inWord')) at--;
  if (isMark(words[at], ',')) at--;
  at = behindTime(words, at + 1) - 1;
  if (is(words[at], 'mail', 'one', 'deleted', 'lost', 'all', 'stuff')) return true;
  return endsSender(words, at) && words.slice(0, at).some((word) => is(word, 'mail'));
}
