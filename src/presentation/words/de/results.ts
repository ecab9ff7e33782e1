import { type RESULTS as ENGLISH } from '../en/results';
import { number } from './figures';

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(kein Betreff)',
    unknownSender: 'Unbekannter Absender',
    toRecipients: (names) => `An ${names}`,
    more: (n) => (n === 1 ? '1 weitere Person' : `${number(n)} weitere`),
    marks: {
      draft: 'Entwurf',
      meeting: 'Besprechung',
      unread: 'Ungelesen',
      important: 'Wichtig',
      flagged: 'Gekennzeichnet',
      attachment: 'Anhang',
    },
    received: (at) => `Erhalten am ${at}`,
    deleted: (at) => `gelöscht am ${at}`,
    deletedBy: (at) => `gelöscht bis etwa ${at}`,
    liesIn: (place) => `In ${place}`,
    destination: {
      original: (path) => `Kommt zurück in ${path}`,
      'unknown-parent': (path) => `Früherer Ordner unbekannt, kommt deshalb in ${path}`,
      'parent-gone': (path) => `Früheren Ordner gibt es nicht mehr, kommt deshalb in ${path}`,
      'parent-deleted': (path) => `Früherer Ordner auch gelöscht, kommt deshalb in ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'noch etwa 1 Tag' : `noch etwa ${days} Tage`),
      hours: 'weniger als 1 Tag',
      overdue: 'kann jederzeit verschwinden',
    },
  },

  results: {
    found: (total) =>
      total === 1
        ? 'Ich habe 1 gelöschte Mail gefunden'
        : `Ich habe ${number(total)} gelöschte Mails gefunden`,
    summary: (total) =>
      total === 1
        ? 'Ich habe 1 gelöschte Mail gefunden.'
        : `Ich habe ${number(total)} gelöschte Mails gefunden.`,
    readAs: (phrase, reading) => `${phrase} habe ich so verstanden: ${reading}.`,
    lookedFor: (criteria) => `Gesucht habe ich Mails ${criteria}.`,
    inMailbox: (mailbox) => `Im Postfach ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `1 davon kann in den nächsten ${days} Tagen verschwinden. Stellen Sie sie am besten jetzt wieder her.`
        : `${n} davon können in den nächsten ${days} Tagen verschwinden. Stellen Sie sie am besten jetzt wieder her.`,
    urgentOnly: (days) =>
      `Sie kann in den nächsten ${days} Tagen verschwinden. Stellen Sie sie am besten jetzt wieder her.`,
    stopped: (scanned, oldest) =>
      `Sie haben sehr viele gelöschte Mails. Ich habe ${number(scanned)} durchgesehen, bis etwa ${oldest}, und dort aufgehört. Mit einem Absender oder Datum komme ich weiter zurück.`,
    wholeFolder: (name, messages) =>
      `Der ganze Inhalt des gelöschten Ordners ${name} ist dabei (${messages === 1 ? '1 Mail' : `${number(messages)} Mails`}). Stellen Sie alle wieder her, kommt der Ordner vollständig zurück.`,
    noMeetings:
      'Eine Einladung, die passt, gibt es nicht; dies sind andere Mails, die passen. Der Kalendereintrag selbst lässt sich in Outlook zurückholen.',
    meetings:
      'Das sind Einladungen, Aktualisierungen und Antworten. Nehmen Sie eine wiederhergestellte Einladung noch einmal an, dann steht die Besprechung wieder im Kalender. Einträge, die Sie im Kalender selbst gelöscht haben, sind nicht dabei.',
    hint: 'Kreuzen Sie an, was Sie zurückhaben möchten, oder tippen Sie auf eine Mail, um ihre ersten Zeilen zu lesen.',
    kept: 'Was in „Gelöschte Elemente“ liegt, bleibt dort, bis Sie den Ordner leeren.',
    hintOne: 'Tippen Sie auf die Mail, um ihre ersten Zeilen zu lesen.',
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    otherReading: (label) => `Meinten Sie ${label}, sagen Sie „Ich meinte ${label}“.`,
    say: {
      one: 'Sagen Sie „1 wiederherstellen“, um sie zurückzuholen, oder „Zeige 1“, um ihre ersten Zeilen zu lesen.',
      some: (first, second) =>
        `Sagen Sie „${first} und ${second} wiederherstellen“, „Alle“ oder „Zeige ${first}“.`,
      single: (pick) => `Sagen Sie „${pick} wiederherstellen“, „Alle“ oder „Zeige ${pick}“.`,
      helpdesk: 'Nicht dabei? Sagen Sie „Helpdesk fragen“, um Ihren Helpdesk zu fragen.',
      more: (page, pages) => `Sagen Sie „Mehr“ für Seite ${page} von ${pages}.`,
    },
  },

  preview: {
    from: 'Von',
    to: 'An',
    received: 'Erhalten',
    liesIn: 'Jetzt',
    restore: 'Ziel',
    rule: 'Regel',
    deletedByRule: (day) => `Ihre Organisation löscht sie etwa am ${day}`,
    deletedByRuleAfter: (days) => `Ihre Organisation löscht sie ${days} Tage nach dem Eingang`,
    archivedByRule: 'Ihre Organisation verschiebt sie ins Onlinearchiv, wenn sie alt genug ist',
    noText: 'Diese Mail hat keinen Text.',
    attachments: (n) => (n === 1 ? '1 Anhang' : `${n} Anhänge`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'Datei ohne Namen',
    moreAttachments: (n) => (n === 1 ? 'und 1 weiterer' : `und ${n} weitere`),
    summary: 'Die ersten Zeilen einer gelöschten Mail.',
    say: (pick) => `Sagen Sie „${pick} wiederherstellen“, um sie zurückzuholen.`,
    gone: 'Diese Mail liegt nicht mehr dort, wo ich sie gefunden habe. Suchen Sie noch einmal, dann sehe ich nach, wo sie jetzt ist.',
  },
};
