import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Suche ändern',
    hint: 'Was keine Rolle spielt, lassen Sie leer.',
    summary: 'Ändern Sie Ihre Suche.',
    sender: 'Von wem',
    senderHint: 'Name, Adresse oder Domäne',
    words: 'Wörter in der Mail',
    wordsHint: 'Zum Beispiel: Budget 2027',
    basis: 'An diesen Tagen wurde sie',
    bases: { either: 'Gelöscht oder erhalten', deleted: 'Gelöscht', received: 'Erhalten' },
    from: 'Erster Tag',
    to: 'Letzter Tag',
    text: 'Sagen Sie mir, was ich ändern soll, zum Beispiel „nur von Anna“, „nur letzte Woche gelöscht“ oder „mit Anhang“.',
  },

  nothing: {
    title: 'Nichts gefunden',
    titleSoFar: 'Bisher nichts gefunden',
    summary: 'Ich habe keine solche gelöschte Mail gefunden.',
    lookedElsewhere:
      'Auch in Ihren anderen Ordnern, samt Junk-E-Mail und Archiv, habe ich gesucht: Dort passt ebenfalls nichts.',
    notLookedElsewhere:
      'Ihre anderen Ordner haben eben nicht geantwortet; es kann also dort liegen. Fragen Sie in einer Minute noch einmal.',
    looked: (scanned) =>
      scanned === 0
        ? 'Ich habe in „Gelöschte Elemente“ mit allen Unterordnern und in „Wiederherstellbare Elemente“ nachgesehen. Dort passt keine Mail.'
        : `Ich habe ${messages(scanned)} in „Gelöschte Elemente“ mit allen Unterordnern und in „Wiederherstellbare Elemente“ durchgesehen.`,
    stopped: (oldest) =>
      `Das ist noch nicht alles: Ich bin nur bis zu Mails gekommen, die etwa am ${oldest} gelöscht wurden. Mit einem Absender oder Datum komme ich weiter zurück.`,
    asked: (criteria) => `Sie suchen Mails ${criteria}.`,
    titleLive: 'Nicht gelöscht',
    summaryLive: 'Diese Mail ist nicht gelöscht: Ich habe sie in Ihrem Postfach gefunden.',
    live: 'Noch in Ihrem Postfach',
    liveRow: (who, received, folder) => `${who} · ${received} · in ${folder}`,
    underOther: (folder) => `${folder}, unter „Sonstige“`,
    open: 'In Outlook öffnen',
    liveMore: (n) => (n === 1 ? 'Und 1 weitere.' : `Und ${number(n)} weitere.`),
    rules: {
      title: (n) => (n === 1 ? 'Eine Ihrer Regeln passt' : 'Einige Ihrer Regeln passen'),
      moves: (rule, mail, folder) => `${rule} verschiebt ${mail} in ${folder}.`,
      movesAway: (rule, mail) => `${rule} verschiebt ${mail} in einen Ordner, den ich nicht sehe.`,
      deletes: (rule, mail) =>
        `${rule} verschiebt ${mail} in „Gelöschte Elemente“. Liegt dort nichts, hat jemand den Ordner geleert.`,
      purges: (rule, mail) =>
        `${rule} löscht ${mail} endgültig, an „Gelöschte Elemente“ vorbei. Vielleicht kann Ihr Helpdesk noch etwas tun.`,
      unnamed: 'Eine Regel ohne Namen',
      allMail: 'alle Mails',
      someMail: 'manche Mails',
      mail: (criteria) => `Mails ${criteria}`,
      some: (criteria) => `manche Mails ${criteria}`,
    },
    orMailbox: (address) => `Meinten Sie das Postfach ${address}, sagen Sie „Suche im Postfach ${address}“.`,
    check:
      'Was ich nicht sehe: „Aufräumen“ und Unterhaltungen, die Sie ignorieren. Sehen Sie in Outlook im Web unter „Einstellungen“, „E\u2011Mail“, „Aufräumen“ nach; Mails einer ignorierten Unterhaltung kommen in „Gelöschte Elemente“.',
    archived: (days) =>
      `Älter als etwa ${days} Tage: Dann liegt es vielleicht im Onlinearchiv, in das ich nicht sehen kann. Suchen Sie in Outlook unter „Onlinearchiv“ oder „In-Place-Archiv“, oder fragen Sie Ihren Helpdesk.`,
    close: 'Ähnliches',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} von ${name}`,
      'other-dates': (count) => `${messages(count)} an anderen Tagen`,
      'without-words': (count) => `${messages(count)} ohne diese Wörter`,
    },
    show: (n) => `${number(n)} zeigen`,
    kept: (days) =>
      `Mails bleiben in „Gelöschte Elemente“, bis Sie den Ordner leeren. Danach bewahrt Ihre Organisation sie noch etwa ${days} Tage auf.`,
    reach: (day) =>
      `Was etwa bis ${day}, aus „Gelöschte Elemente“ entfernt wurde, erreiche ich nicht mehr; vielleicht kann Ihr Helpdesk noch etwas tun.`,
    sayAsk: 'Sagen Sie „Helpdesk fragen“, dann frage ich ihn für Sie.',
    next: 'Versuchen Sie es mit weniger Wörtern, einer anderen Schreibweise oder einem längeren Zeitraum.',
    tapMiss: (n) =>
      n === 1
        ? 'Sehen Sie sich das an, oder ändern Sie die Suche.'
        : 'Sehen Sie sich eines davon an, oder ändern Sie die Suche.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}: Sagen Sie „stattdessen von ${name}“.`,
      'other-dates': (miss) => `${miss}: Fragen Sie noch einmal ohne Datum.`,
      'without-words': (miss) => `${miss}: Fragen Sie noch einmal ohne sie.`,
    },
  },

  whichOfMailboxes: (name) =>
    `Mehrere Postfächer, die sich für Sie öffnen, haben ${name} im Namen oder in der Adresse. Welches meinen Sie? Antworten Sie mit der Nummer oder der Adresse.`,
  shallISearch: (criteria) =>
    criteria === ''
      ? 'Soll ich alle Ihre gelöschten Mails auflisten?'
      : `Soll ich das suchen: gelöschte Mails ${criteria}?`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `Die ${picks} gibt es nicht: In der Liste steht nur eine Mail.`
      : `Die ${picks} gibt es nicht: Die Liste geht von 1 bis ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'Die Mail ist nicht ausgewählt. Kreuzen Sie sie an, oder sagen Sie „1 wiederherstellen“.'
      : 'Noch ist nichts ausgewählt. Kreuzen Sie an, was Sie zurückhaben möchten, oder sagen Sie „1 und 2 wiederherstellen“.',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `Zu ${what} passt nichts in dieser Liste, ausgelassen würde also nichts. Wiederhergestellt ist noch nichts: Soll ich die Mail trotzdem wiederherstellen?`
      : `Zu ${what} passt nichts in dieser Liste, ausgelassen würde also nichts. Wiederhergestellt ist noch nichts: Soll ich die ${number(count)} Mails trotzdem wiederherstellen?`,

  badDate: (text) =>
    `${text} kann ich nicht als Datum lesen. Wählen Sie eines im Kalender, oder schreiben Sie es so: 2026-11-17.`,
};
