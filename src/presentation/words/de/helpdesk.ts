import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** The helpdesk's figures: on the card that "Statistik" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Helpdesk: die letzten ${days} Tage`,
    from: (day) => `Von ${day}, bis jetzt; Tage zählen in UTC.`,
    sections: {
      waiting: 'Wartet jetzt',
      asked: 'Angefragt',
      decisions: 'Entscheidungen',
      mail: 'Gelöschte Mails',
      reasons: 'Warum nichts getan wurde',
    },
    kinds: {
      hold: 'Holds',
      export: 'Exporte als PST',
      purged: 'Endgültig gelöschte Mails',
      departed: 'Mails Ausgeschiedener',
      release: 'Enden von Holds',
      restore: 'Wiederherstellung vieler Mails',
    },
    states: {
      draft: 'nicht gesendet',
      submitted: 'wartend',
      approved: 'genehmigt',
      executing: 'in Ausführung',
      done: 'erledigt',
      released: 'aufgehoben',
      rejected: 'abgelehnt',
      withdrawn: 'zurückgezogen',
      expired: 'abgelaufen',
      failed: 'gescheitert',
    },
    reasons: {
      rejected: 'Vom Helpdesk abgelehnt',
      withdrawn: 'Selbst zurückgezogen',
      expired: 'Niemand hat rechtzeitig entschieden',
      'licence-missing': 'Gescheitert: Lizenz fehlt',
      'role-missing': 'Gescheitert: Rolle in Purview fehlt',
      'consent-missing': 'Gescheitert: Zustimmung fehlt',
      'not-configured': 'Gescheitert: eDiscovery nicht verbunden',
      'mailbox-not-found': 'Gescheitert: Postfach nicht gefunden',
      'hold-failed': 'Gescheitert: Hold nicht angewendet',
      'export-failed': 'Gescheitert: Export abgebrochen',
      'nothing-to-export': 'Gescheitert: nichts zu exportieren',
      'list-gone': 'Gescheitert: Liste der Mails weg',
      'gave-up': 'Gescheitert: kein Ende binnen eines Tages',
      'case-gone': 'Gescheitert: eDiscovery-Fall weg',
      'backup-refused': 'Gescheitert: Sicherung für den Bot nicht offen',
      'not-backed-up': 'Gescheitert: Postfach nicht gesichert',
      'nothing-in-backup': 'Gescheitert: nichts in der Sicherung',
      'backup-failed': 'Gescheitert: Wiederherstellung abgebrochen',
      'by-hand-failed': 'Gescheitert: von Hand nicht gelungen',
      unexpected: 'Gescheitert: unerwartet',
    },
    waitingRow: (n, oldest) =>
      n === 1 ? `1, wartet schon ${oldest}` : `${number(n)}, die älteste schon ${oldest}`,
    askedRow: (n, parts) => `${number(n)}: ${parts}`,
    part: (n, state) => `${number(n)} ${state}`,
    count: number,
    names: {
      decided: 'Entschieden',
      median: 'Median bis zur Entscheidung',
      p90: '9 von 10 binnen',
      searches: 'Suchen',
      withoutResult: 'Nichts Gelöschtes gefunden',
      restored: 'Mails zurückgelegt',
      requests: 'Anfragen',
    },
    none: 'keine',
    took: {
      moments: 'weniger als 1 Minute',
      minutes: (n) => counted(n, 'Minute', 'Minuten'),
      hours: (n) => counted(n, 'Stunde', 'Stunden'),
      days: (n) => counted(n, 'Tag', 'Tage'),
    },
    timeNote: 'Zeiten zählen rund um die Uhr, Nächte und Wochenenden eingeschlossen.',
    days: (n) => `${n} Tage`,
    sayWindow:
      'Sagen Sie „Statistik 7 Tage“, „Statistik 30 Tage“ oder „Statistik 90 Tage“ für einen anderen Zeitraum.',
    sayPage: 'Sagen Sie „Helpdesk-Seite“ für einen Link zu allem, mit Diagrammen.',
    summary: (days) => `Die Zahlen des Helpdesks aus den letzten ${days} Tagen.`,

    link: (url) =>
      `Ihr Link zur Seite des Helpdesks. Er ist nur für Sie, gilt einmal und zehn Minuten lang:\n${url}`,
    linkSummary: 'Ihr Link zur Seite des Helpdesks.',
    noPage:
      'Die Seite des Helpdesks ist hier nicht eingerichtet. Die Administration muss die Adresse nennen, unter der ich erreichbar bin (die Einstellung PUBLIC_URL). „Statistik“ zeigt die Zahlen hier.',
  },
};
