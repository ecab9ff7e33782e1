import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

const found = (total: number): string =>
  total === 1 ? '1 verwijderd bericht gevonden' : `${number(total)} verwijderde berichten gevonden`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(geen onderwerp)',
    unknownSender: 'Onbekende afzender',
    toRecipients: (names) => `Aan ${names}`,
    more: (n) => (n === 1 ? 'nog 1 persoon' : `nog ${number(n)} personen`),
    marks: {
      draft: 'Concept',
      meeting: 'Vergadering',
      unread: 'Ongelezen',
      important: 'Urgent',
      flagged: 'Met vlag',
      attachment: 'Bijlage',
    },
    received: (at) => `Ontvangen ${at}`,
    deleted: (at) => `verwijderd ${at}`,
    deletedBy: (at) => `verwijderd uiterlijk rond ${at}`,
    liesIn: (place) => `In ${place}`,
    destination: {
      original: (path) => `Gaat terug naar ${path}`,
      'unknown-parent': (path) => `Oorspronkelijke map onbekend, gaat daarom naar ${path}`,
      'parent-gone': (path) => `Oorspronkelijke map bestaat niet meer, gaat daarom naar ${path}`,
      'parent-deleted': (path) => `Oorspronkelijke map ook verwijderd, gaat daarom naar ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'nog ongeveer 1 dag' : `nog ongeveer ${days} dagen`),
      hours: 'nog minder dan een dag',
      overdue: 'kan elk moment verdwijnen',
    },
  },

  results: {
    found,
    summary: (total) => `${found(total)}.`,
    readAs: (phrase, reading) => `${phrase} heb ik opgevat als ${reading}.`,
    lookedFor: (criteria) => `Ik heb gezocht naar berichten ${criteria}.`,
    inMailbox: (mailbox) => `In het postvak ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `1 hiervan kan binnen ${days} dagen verdwijnen. Herstel het liever nu.`
        : `${n} hiervan kunnen binnen ${days} dagen verdwijnen. Herstel ze liever nu.`,
    urgentOnly: (days) => `Dit bericht kan binnen ${days} dagen verdwijnen. Herstel het liever nu.`,
    stopped: (scanned, oldest) =>
      `U hebt heel veel verwijderde e\u2011mail. Ik heb ${messages(scanned)} doorgekeken, terug tot ongeveer ${oldest}, en ben daar gestopt. Met een afzender of een datum kan ik verder terugkijken.`,
    wholeFolder: (name, count) =>
      `Alles uit de verwijderde map ${name} staat hier (${messages(count)}). Herstel alles, dan komt de map compleet terug.`,
    noMeetings:
      'Er past geen uitnodiging: dit zijn andere berichten die passen. De agenda-afspraak zelf haalt u in Outlook terug.',
    meetings:
      'Dit zijn uitnodigingen, wijzigingen en antwoorden. Accepteer een herstelde uitnodiging opnieuw en de vergadering staat weer in uw agenda. Een afspraak die u in de agenda zelf hebt verwijderd, staat er niet bij.',
    hint: 'Vink aan wat u terug wilt, of tik op een bericht om de eerste regels te lezen.',
    kept: 'Wat in ‘Verwijderde items’ staat, blijft daar tot u die map leegt.',
    hintOne: 'Tik op het bericht om de eerste regels te lezen.',
    pageOf: (page, pages) => `Pagina ${page} van ${pages}`,
    otherReading: (label) => `Bedoelde u ${label}, zeg dan ‘ik bedoelde ${label}’.`,
    say: {
      one: 'Zeg ‘herstel 1’ om het terug te halen, of ‘toon 1’ om de eerste regels te lezen.',
      some: (first, second) => `Zeg ‘herstel ${first} en ${second}’, ‘allemaal’ of ‘toon ${first}’.`,
      single: (pick) => `Zeg ‘herstel ${pick}’, ‘allemaal’ of ‘toon ${pick}’.`,
      helpdesk: 'Staat het er niet bij? Zeg ‘vraag de helpdesk’ om uw helpdesk in te schakelen.',
      more: (page, pages) => `Zeg ‘meer’ voor pagina ${page} van ${pages}.`,
    },
  },

  preview: {
    from: 'Van',
    to: 'Aan',
    received: 'Ontvangen',
    liesIn: 'Nu',
    restore: 'Herstel',
    rule: 'Regel',
    deletedByRule: (day) => `uw organisatie verwijdert het rond ${day}`,
    deletedByRuleAfter: (days) =>
      `uw organisatie verwijdert het ${days === 1 ? '1 dag' : `${days} dagen`} na ontvangst`,
    archivedByRule: 'uw organisatie verplaatst het naar het onlinearchief als het oud genoeg is',
    noText: 'Dit bericht heeft geen tekst.',
    attachments: (n) => (n === 1 ? '1 bijlage' : `${n} bijlagen`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'Bestand zonder naam',
    moreAttachments: (n) => `en nog ${n}`,
    summary: 'De eerste regels van een verwijderd bericht.',
    say: (pick) => `Zeg ‘herstel ${pick}’ om het terug te halen.`,
    gone: 'Dat bericht staat niet meer waar ik het vond. Zoek opnieuw, dan kijk ik waar het nu is.',
  },
};
