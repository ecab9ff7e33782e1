import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'den eDiscovery-Fall öffnen',
  'add-sources': 'die Postfächer in den Fall aufnehmen',
  'place-hold': 'den Hold einrichten',
  'await-hold': 'warten, bis der Hold angewendet ist',
  'create-search': 'die Suche anlegen',
  'start-estimate': 'die Zählung beginnen',
  'await-estimate': 'auf die Zählung warten',
  'await-approval': 'auf die Genehmigung warten',
  'start-export': 'den Export beginnen',
  'await-export': 'auf den Export warten',
  'remove-hold': 'den Hold entfernen',
  'close-case': 'den Fall schließen',
  'await-hand': 'auf den Helpdesk warten',
  'restore-mail': 'die Mails zurücklegen',
  'find-restore-point': 'die Sicherung dieses Tages suchen',
  'create-restore': 'die Wiederherstellung aus der Sicherung vorbereiten',
  'activate-restore': 'die Wiederherstellung aus der Sicherung starten',
  'await-restore': 'auf die Wiederherstellung aus der Sicherung warten',
  'restore-purged': 'versuchen, endgültig gelöschte Mails zurückzulegen',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'Sie war noch nicht gesendet',
  'already-submitted': 'Sie war schon gesendet',
  'already-approved': 'Sie war schon genehmigt',
  'already-rejected': 'Sie war schon abgelehnt',
  'already-withdrawn': 'Sie war zurückgezogen',
  'already-expired': 'Sie war abgelaufen',
  'being-executed': 'Sie wurde schon ausgeführt',
  'already-done': 'Sie war schon erledigt',
  'already-failed': 'Sie war gescheitert',
  'already-released': 'Der Hold war schon aufgehoben',
  'not-approved': 'Sie war nicht genehmigt',
  'not-in-place': 'Der Hold war nicht aktiv',
  'not-an-approver': 'Dafür muss man zum Helpdesk gehören',
  'membership-unknown': 'Das Verzeichnis gab keine Auskunft, wer zum Helpdesk gehört',
  'own-request': 'Es ist die eigene Anfrage',
  'own-mailbox': 'Es geht um das eigene Postfach',
  'already-voted': 'Die Stimme war schon abgegeben',
  'scope-changed': 'Der Inhalt hatte sich inzwischen geändert',
  'somebody-was-quicker': 'Jemand anderes war schneller',
  'not-the-requester': 'Das kann nur, wer die Anfrage gestellt hat',
  'not-yours-to-do': 'Dafür ist jemand anderes zuständig',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'genehmigen',
  reject: 'ablehnen',
  withdraw: 'zurückziehen',
  task: 'abschließen',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'Sätze und Schaltflächen in der Minute',
  searches: 'Suchen am Tag',
  restored: 'wiederhergestellte Mails am Tag',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'jede Woche und kurz vorher',
  weekly: 'jede Woche',
  before: 'kurz vorher',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'die Anmeldung ist abgelaufen',
  refused: 'das Postfach ließ sich nicht öffnen',
  unreachable: 'es gab keinen Chat, in dem sie zu erreichen war',
  forgotten: 'ihre Daten wurden entfernt',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Verlauf der Anfrage #${n}`,
    summary: (n) => `Der Verlauf der Anfrage #${n}.`,
    empty: (n) => `Zu Anfrage #${n} gibt es keinen Verlauf.`,
    page: (page, pages) => `Seite ${page} von ${pages}, Ältestes zuerst`,
    chained: 'Jede Zeile ist mit der davor versiegelt; eine Lücke oder Änderung fiele auf.',
    submitted: (who) => `${who} hat die Anfrage gesendet.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} hat den Inhalt geändert.`
        : `${who} hat den Inhalt geändert; ${voided === 1 ? '1 Genehmigung zählte' : `${number(voided)} Genehmigungen zählten`} danach nicht mehr.`,
    was: (scope) => `Vorher: ${scope}`,
    now: (scope) => `Seitdem: ${scope}`,
    scope: (scope) => `Angefragt: ${scope}`,
    reason: (reason) => `Grund: ${reason}`,
    endorsed: (who, needed) => `${who} hat zugestimmt, eine von ${needed} nötigen Genehmigungen.`,
    approved: (who) => `${who} hat sie genehmigt.`,
    votedAgainst: (who) => `${who} hat Nein gesagt. Andere konnten noch zustimmen.`,
    rejected: (who) => `${who} hat sie abgelehnt.`,
    comment: (comment) => `Kommentar: ${comment}`,
    withdrawn: (who) => `${who} hat sie zurückgezogen.`,
    expired: 'Sie ist unentschieden abgelaufen.',
    reminded: 'Eine Erinnerung wurde gesendet.',
    handedOver: (from) => `Sie ging von ${from} an alle im Helpdesk zurück, weil nichts geschehen war.`,
    takenOver: (who) => `${who} hat sie übernommen.`,
    takenOverFrom: (who, from) => `${who} hat sie von ${from} übernommen.`,
    delegated: (who, to) => `${who} hat sie an ${to} übergeben.`,
    asked: (who) => `${who} hat zurückgefragt.`,
    answered: (who) => `${who} hat geantwortet.`,
    text: (text) => `Text: ${text}`,
    refused: (who, wish, why) => `${who} wollte sie ${WISHES[wish]}. Das zählte nicht: ${REFUSED[why]}.`,
    estimated: (figures) => `eDiscovery hat gezählt: ${figures}.`,
    stepBegun: (step) => `Schritt begonnen: ${step}.`,
    stepEnded: (step) => `Schritt erledigt: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Referenz: ${reference}`,
    started: 'Die Ausführung hat begonnen.',
    retried: (who) => `${who} hat es erneut versuchen lassen.`,
    completed: 'Sie wurde ausgeführt.',
    failed: (what) => `Sie ist gescheitert. ${what}`,
    detail: (detail) => `Einzelheit: ${detail}`,
    released: (by) => `Der Hold wurde durch Anfrage #${by} aufgehoben.`,
    bound: (who) => `${who} hat einen Kanal zu dem des Helpdesks gemacht.`,
    limitReached: (who, limit, most) => `${who} hat eine Grenze erreicht: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, messages) =>
      `${who} wollte ${number(messages)} Mails wiederherstellen; das braucht eine Genehmigung.`,
    foreignCard: (who) => `${who} hat eine Schaltfläche einer fremden Karte gedrückt. Gezeigt wurde nichts.`,
    foreignTenant: (who) => `${who}, aus einer Organisation, die nicht bedient wird, wurde abgewiesen.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} hat das Postfach ${mailbox} durchsucht, das Exchange für diese Person öffnet.`
        : `${who} hat nach dem Postfach ${mailbox} gefragt, das sich für diese Person nicht öffnet. Gezeigt wurde nichts.`,
    sharedRestored: (who, mailbox, messages) =>
      `${who} hat ${messages === 1 ? '1 Mail' : `${number(messages)} Mails`} im Postfach ${mailbox} wiederhergestellt.`,
    remindersWanted: (who, choice) =>
      `${who} möchte Bescheid bekommen, bevor Mails weg sind: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} möchte keinen Bescheid mehr bekommen, bevor Mails weg sind.`,
    remindersStopped: (reason) =>
      `Eine Person bekommt keinen Bescheid mehr, bevor Mails weg sind: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}: ${sentence}`,
  },
};
