import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

const found = (total: number): string =>
  total === 1 ? 'Ho trovato 1 messaggio eliminato' : `Ho trovato ${number(total)} messaggi eliminati`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(nessun oggetto)',
    unknownSender: 'Mittente sconosciuto',
    toRecipients: (names) => `A ${names}`,
    more: (n) => (n === 1 ? 'un’altra persona' : `altre ${number(n)} persone`),
    marks: {
      draft: 'Bozza',
      meeting: 'Riunione',
      unread: 'Non letto',
      important: 'Importante',
      flagged: 'Contrassegnato',
      attachment: 'Allegato',
    },
    received: (at) => `Ricevuto ${at}`,
    deleted: (at) => `eliminato ${at}`,
    deletedBy: (at) => `eliminato entro ${at} circa`,
    liesIn: (place) => `In ${place}`,
    destination: {
      original: (path) => `Torna in ${path}`,
      'unknown-parent': (path) => `Cartella d’origine sconosciuta, quindi va in ${path}`,
      'parent-gone': (path) => `La cartella d’origine non c’è più, quindi va in ${path}`,
      'parent-deleted': (path) => `Anche la cartella d’origine è eliminata, quindi va in ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'ancora circa 1 giorno' : `ancora circa ${days} giorni`),
      hours: 'meno di un giorno',
      overdue: 'può sparire da un momento all’altro',
    },
  },

  results: {
    found,
    summary: (total) => `${found(total)}.`,
    readAs: (phrase, reading) => `Ho inteso ${phrase} così: ${reading}.`,
    lookedFor: (criteria) => `Ho cercato messaggi ${criteria}.`,
    inMailbox: (mailbox) => `Nella cassetta postale ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `1 di questi può sparire entro ${days} giorni. Meglio ripristinarlo ora.`
        : `${n} di questi possono sparire entro ${days} giorni. Meglio ripristinarli ora.`,
    urgentOnly: (days) => `Può sparire entro ${days} giorni. Meglio ripristinarlo ora.`,
    stopped: (scanned, oldest) =>
      `Ha molta posta eliminata. Ho guardato ${messages(scanned)}, fino a ${oldest} circa, e lì mi sono fermato. Con un mittente o una data posso guardare più indietro.`,
    wholeFolder: (name, count) =>
      `Qui c’è tutto il contenuto della cartella eliminata ${name} (${messages(count)}). Ripristini tutto e la cartella torna intera.`,
    noMeetings:
      'Nessun invito corrisponde: questi sono altri messaggi che corrispondono. La voce di calendario stessa si recupera in Outlook.',
    meetings:
      'Sono inviti, aggiornamenti e risposte. Accetti di nuovo un invito ripristinato e la riunione torna nel calendario. Una voce che ha eliminato nel calendario stesso non è tra questi.',
    hint: 'Spunti ciò che rivuole, o tocchi un messaggio per leggerne le prime righe.',
    kept: 'Ciò che è in «Posta eliminata» ci resta finché non svuota la cartella.',
    hintOne: 'Tocchi il messaggio per leggerne le prime righe.',
    pageOf: (page, pages) => `Pagina ${page} di ${pages}`,
    otherReading: (label) => `Se intendeva ${label}, dica «intendevo ${label}».`,
    say: {
      one: 'Dica «ripristina 1» per riaverlo, o «mostra 1» per leggerne le prime righe.',
      some: (first, second) => `Dica «ripristina ${first} e ${second}», «tutti» o «mostra ${first}».`,
      single: (pick) => `Dica «ripristina ${pick}», «tutti» o «mostra ${pick}».`,
      helpdesk: 'Non è tra questi? Dica «chiedi all’assistenza» per rivolgersi all’assistenza tecnica.',
      more: (page, pages) => `Dica «altri» per la pagina ${page} di ${pages}.`,
    },
  },

  preview: {
    from: 'Da',
    to: 'A',
    received: 'Ricevuto',
    liesIn: 'Ora',
    restore: 'Ripristino',
    rule: 'Regola',
    deletedByRule: (day) => `la sua organizzazione lo elimina intorno a ${day}`,
    deletedByRuleAfter: (days) =>
      `la sua organizzazione lo elimina ${days === 1 ? '1 giorno' : `${days} giorni`} dopo l’arrivo`,
    archivedByRule: 'la sua organizzazione lo sposta nell’archivio online quando è abbastanza vecchio',
    noText: 'Questo messaggio non ha testo.',
    attachments: (n) => (n === 1 ? '1 allegato' : `${n} allegati`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'File senza nome',
    moreAttachments: (n) => (n === 1 ? 'e un altro' : `e altri ${n}`),
    summary: 'Le prime righe di un messaggio eliminato.',
    say: (pick) => `Dica «ripristina ${pick}» per riaverlo.`,
    gone: 'Quel messaggio non è più dove l’ho trovato. Cerchi di nuovo e guardo dove si trova ora.',
  },
};
