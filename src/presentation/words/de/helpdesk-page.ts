import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Helpdesk',
    skip: 'Zum Inhalt springen',
    windows: 'Gezeigter Zeitraum',
    signOut: 'Abmelden',
    asOf: (at) => `Stand: ${at} Uhr. Diese Seite zeigt nur: Entschieden wird in Teams.`,
    json: 'Dieselben Zahlen als JSON',
    keyFigures: 'Auf einen Blick',
    waitingNow: 'Wartende Anfragen',

    queue: {
      title: 'Warteschlange',
      caption: 'Wartende Anfragen, die älteste zuerst',
      columns: { number: 'Anfrage', kind: 'Art', age: 'Wartet seit', state: 'Stand', turn: 'Am Zug' },
      empty: 'Keine Anfrage wartet auf den Helpdesk.',
      hidden: 'Bei einigen geht es um Ihr eigenes Postfach; sie werden Ihnen nicht gezeigt.',
      hint: 'Um eine anzusehen oder zu entscheiden, schreiben Sie in Teams „Status“ und die Nummer an Mail Recovery.',
      pages: 'Seiten der Warteschlange',
      page: (page, pages) => `Seite ${page} von ${pages}`,
      previous: 'Vorherige Seite',
      next: 'Nächste Seite',
      turns: {
        requester: 'Wer angefragt hat: Eine Frage ist offen',
        anybody: 'Alle im Helpdesk',
        assignee: 'Wer sie übernommen hat',
        hand: 'Jemand vom Helpdesk, von Hand',
      },
    },

    kinds: {
      title: 'Anfragen nach Art',
      caption: 'Anfragen aus diesem Zeitraum, nach Art und heutigem Stand',
      chart: 'Balkendiagramm der Anfragen nach Art; die Tabelle darunter nennt dieselben Zahlen.',
      columns: { kind: 'Art', total: 'Alle' },
      groups: { waiting: 'Wartend', underWay: 'In Arbeit', done: 'Erledigt', notDone: 'Nicht ausgeführt' },
      empty: 'In diesem Zeitraum wurde nichts angefragt.',
    },
    reasons: {
      title: 'Warum nichts getan wurde',
      caption: 'Wie Anfragen aus diesem Zeitraum endeten, ohne dass etwas getan wurde',
      columns: { reason: 'Grund', count: 'Anfragen' },
      empty: 'In diesem Zeitraum endete keine so.',
      note: 'Was beim Entscheiden geschrieben wird, zählt hier nicht.',
    },
    searches: {
      title: 'Suchen nach Tag',
      caption: 'Suchen und zurückgelegte Mails, nach Tag in UTC',
      chart: (total, without) =>
        `Säulendiagramm: ${total === 1 ? '1 Suche' : `${number(total)} Suchen`}, davon ${number(without)} ohne gelöschte Mails. Die Tabelle darunter nennt die Zahlen jedes Tages.`,
      table: 'Zahlen jedes Tages',
      columns: {
        day: 'Tag',
        searches: 'Suchen',
        withoutResult: 'Nichts Gelöschtes gefunden',
        restored: 'Mails zurückgelegt',
      },
      groups: { found: 'Etwas gefunden', withoutResult: 'Nichts Gelöschtes gefunden' },
      empty: 'In diesem Zeitraum hat niemand gesucht.',
    },

    open: {
      title: 'Seite des Helpdesks öffnen',
      lead: 'Dieser Link ist persönlich und gilt einmal. Danach bleiben Sie in diesem Browser 8 Stunden angemeldet.',
      button: 'Seite öffnen',
    },
    signedOut: {
      title: 'Sie sind abgemeldet',
      lead: 'Um wiederzukommen, schreiben Sie in Teams „Helpdesk-Seite“ an Mail Recovery.',
    },
    signIn: {
      title: 'Melden Sie sich über Teams an',
      lead: 'Schreiben Sie in Teams „Helpdesk-Seite“ an Mail Recovery. Mitgliedern des Helpdesks antwortet es mit einem Link zu dieser Seite.',
    },
    stale: {
      title: 'Dieser Link gilt nicht mehr',
      lead: 'Er wurde schon benutzt oder ist älter als zehn Minuten. Schreiben Sie in Teams „Helpdesk-Seite“ an Mail Recovery, um einen neuen zu bekommen.',
    },
    notForYou: {
      title: 'Nicht für Sie',
      lead: 'Nur Mitglieder des Helpdesks können diese Seite sehen, und Sie gehören derzeit nicht dazu.',
    },
    unknown: {
      title: 'Versuchen Sie es in einer Minute noch einmal',
      lead: 'Das Verzeichnis sagt gerade nicht, ob Sie zum Helpdesk gehören.',
    },
    thisMachineOnly: {
      title: 'Nur auf diesem Rechner',
      lead: 'In der Sandbox meldet sich niemand an; ihre Seite wird deshalb nur dem Rechner gezeigt, auf dem sie läuft, und nicht über einen Proxy.',
    },
  },
};
