import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Modifica la ricerca',
    hint: 'Lasci vuoto ciò che non importa.',
    summary: 'Modifichi la sua ricerca.',
    sender: 'Da chi',
    senderHint: 'Nome, indirizzo o dominio',
    words: 'Parole nel messaggio',
    wordsHint: 'Per esempio: budget 2027',
    basis: 'In questi giorni è stato',
    bases: { either: 'Eliminato o ricevuto', deleted: 'Eliminato', received: 'Ricevuto' },
    from: 'Primo giorno',
    to: 'Ultimo giorno',
    text: 'Mi dica che cosa cambiare, per esempio «solo da Anna», «solo eliminati la settimana scorsa» o «con allegati».',
  },

  nothing: {
    title: 'Non ho trovato nulla',
    titleSoFar: 'Finora non ho trovato nulla',
    summary: 'Non ho trovato posta eliminata di questo tipo.',
    lookedElsewhere:
      'Ho cercato anche nelle Sue altre cartelle, comprese Posta indesiderata e Archivio: nemmeno lì c’è qualcosa che corrisponda.',
    notLookedElsewhere:
      'Le Sue altre cartelle non hanno risposto in questo momento, quindi potrebbe essere lì. Chieda di nuovo tra un minuto.',
    looked: (scanned) =>
      scanned === 0
        ? 'Ho guardato in «Posta eliminata» con tutte le sottocartelle e in «Elementi ripristinabili». Nessun messaggio corrisponde.'
        : `Ho guardato ${messages(scanned)} in «Posta eliminata» con tutte le sottocartelle e in «Elementi ripristinabili».`,
    stopped: (oldest) =>
      `Non è tutto: mi sono fermato ai messaggi eliminati intorno a ${oldest}. Con un mittente o una data posso guardare più indietro.`,
    asked: (criteria) => `Ha chiesto messaggi ${criteria}.`,
    titleLive: 'Non è stato eliminato',
    summaryLive: 'Quel messaggio non è eliminato: l’ho trovato nella sua cassetta postale.',
    live: 'Ancora nella sua cassetta postale',
    liveRow: (who, received, folder) => `${who} · ${received} · in ${folder}`,
    underOther: (folder) => `${folder}, in «Altra»`,
    open: 'Apri in Outlook',
    liveMore: (n) => (n === 1 ? 'E un altro.' : `E altri ${number(n)}.`),
    rules: {
      title: (n) => (n === 1 ? 'Una sua regola corrisponde' : 'Alcune sue regole corrispondono'),
      moves: (rule, mail, folder) => `${rule} sposta ${mail} in ${folder}.`,
      movesAway: (rule, mail) => `${rule} sposta ${mail} in una cartella che non vedo.`,
      deletes: (rule, mail) =>
        `${rule} sposta ${mail} in «Posta eliminata». Se lì non c’è, qualcuno ha svuotato la cartella.`,
      purges: (rule, mail) =>
        `${rule} elimina ${mail} definitivamente, senza passare da «Posta eliminata». Forse l’assistenza tecnica può ancora fare qualcosa.`,
      unnamed: 'Una regola senza nome',
      allMail: 'tutti i messaggi',
      someMail: 'alcuni messaggi',
      mail: (criteria) => `i messaggi ${criteria}`,
      some: (criteria) => `alcuni messaggi ${criteria}`,
    },
    check:
      'Che cosa non vedo: «Organizza» e le conversazioni che ignora. In Outlook sul web guardi in «Impostazioni», «Posta», «Organizza»; la posta di una conversazione ignorata va in «Posta eliminata».',
    archived: (days) =>
      `Più vecchio di circa ${days} giorni: può essere passato nell’archivio online, in cui non posso guardare. In Outlook cerchi sotto «Archivio online» o «Archivio sul posto», o chieda all’assistenza tecnica.`,
    close: 'Simili a ciò che ha chiesto',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} da ${name}`,
      'other-dates': (count) => `${messages(count)} in altre date`,
      'without-words': (count) => `${messages(count)} senza quelle parole`,
    },
    show: (n) => `Mostra ${number(n)}`,
    kept: (days) =>
      `La posta resta in «Posta eliminata» finché non svuota la cartella. Poi la sua organizzazione la conserva per circa ${days} giorni.`,
    reach: (day) =>
      `Ciò che è uscito da «Posta eliminata» prima di ${day} circa è fuori dalla mia portata; forse l’assistenza tecnica può ancora fare qualcosa.`,
    sayAsk: 'Dica «chiedi all’assistenza» e lo chiedo per lei all’assistenza tecnica.',
    orMailbox: (address) =>
      `Se intendeva la cassetta postale ${address}, dica «cerca nella casella ${address}».`,
    next: 'Provi con meno parole, un’altra grafia o un periodo più lungo.',
    tapMiss: (n) =>
      n === 1
        ? 'Dia un’occhiata, o modifichi la ricerca.'
        : 'Dia un’occhiata a uno di questi, o modifichi la ricerca.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}: dica «invece da ${name}».`,
      'other-dates': (miss) => `${miss}: chieda di nuovo senza data.`,
      'without-words': (miss) => `${miss}: chieda di nuovo senza di esse.`,
    },
  },

  whichOfMailboxes: (name) =>
    `Più cassette postali a cui ha accesso hanno ${name} nel nome o nell’indirizzo. Quale intende? Risponda con il numero o l’indirizzo.`,
  shallISearch: (criteria) =>
    criteria === ''
      ? 'Elenco tutta la sua posta eliminata?'
      : `Cerco nella posta eliminata i messaggi ${criteria}?`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `Il numero ${picks} non c’è: l’elenco ha un solo messaggio.`
      : `Il numero ${picks} non c’è: l’elenco va da 1 a ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'Il messaggio non è selezionato. Lo spunti, o dica «ripristina 1».'
      : 'Non è ancora selezionato nulla. Spunti i messaggi che rivuole, o dica «ripristina 1 e 2».',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `In questo elenco nulla corrisponde a ${what}, quindi non escluderei nulla. Non ho ancora ripristinato nulla: ripristino comunque il messaggio?`
      : `In questo elenco nulla corrisponde a ${what}, quindi non escluderei nulla. Non ho ancora ripristinato nulla: ripristino comunque i ${number(count)} messaggi?`,

  badDate: (text) =>
    `Non riesco a leggere ${text} come data. Ne scelga una dal calendario, o la scriva così: 2026-11-17.`,
};
