import { type WATCH as ENGLISH } from '../en/watch';
import { messages } from './figures';

const within = (days: number): string => (days === 1 ? 'entro un giorno' : `entro ${days} giorni`);
const vanish = (n: number): string => (n === 1 ? 'sparisce' : 'spariscono');
const atLeast = (n: number, more: boolean): string => (more ? `Almeno ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n, days, more) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n) =>
        n === 1
          ? 'È eliminato e allora lascerà gli elementi ripristinabili. Dopo, nessuno potrà più recuperarlo per lei.'
          : 'Sono eliminati e allora lasceranno gli elementi ripristinabili. Dopo, nessuno potrà più recuperarli per lei.',
      weekly: 'È il suo riepilogo settimanale. Ciò che non ripristina sarà perso per sempre.',
      say: (days) =>
        `Dica «mostrami cosa sparisce ${within(days)}» per vedere quali, o «ferma i promemoria» per non riceverne più.`,
    },
    on: {
      title: 'La avviso prima che sparisca',
      summary: 'I promemoria sono attivi.',
      counts:
        'Guardo solo nella sua cassetta postale, e solo quando è stata eliminata la posta negli elementi ripristinabili. Le dico un numero, mai di chi è un messaggio o di che cosa parla.',
      before: (days) => `Circa ${days} giorni prima che i messaggi spariscano, una volta per ciascuno.`,
      weekly: (days) => `Il lunedì: quanti messaggi spariscono ${within(days)}.`,
      silent: 'Scrivo di mattina, e solo se sparisce qualcosa.',
      next: (day) => `La prossima volta guardo ${day}.`,
      nothingNow: (days) => `Per ora non sparisce nulla ${within(days)}.`,
      now: (n, days, more) => `Per ora: ${more ? 'almeno ' : ''}${messages(n)} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Per cambiare, dica «solo i promemoria», «solo il riepilogo settimanale» o «ferma i promemoria».',
        weekly: 'Dica «avvisami prima che sparisca» per avere anche un avviso prima, o «ferma i promemoria».',
        before:
          'Dica «mandami un riepilogo settimanale» per avere anche il riepilogo, o «ferma i promemoria».',
      },
    },
    off: 'Non riceve promemoria. Dica «avvisami prima che sparisca» e la avviso quando la sua posta eliminata sta per sparire.',
    ended: 'Va bene, niente più promemoria. Dica «avvisami prima che sparisca» per riaverli.',
    nothingToEnd: 'Non riceve promemoria, quindi non c’è nulla da fermare.',
    switchedOff:
      'La sua organizzazione ha disattivato i promemoria, quindi non posso avvisarla. Può comunque chiedere in qualsiasi momento «cosa sparisce questa settimana?».',
    paused:
      'La sua organizzazione ha disattivato i promemoria. I suoi sono sospesi e riprendono se vengono riattivati. Dica «ferma i promemoria» per terminarli.',
    nothingVanishes: (days) =>
      `Non sparisce nulla di suo ${within(days)}. Ciò che è in «Posta eliminata» ci resta finché non svuota la cartella.`,
    stopped: {
      'signed-out':
        'Non la avviso più della posta che sparisce: il suo accesso era scaduto e non ho potuto guardare nella sua cassetta postale. Dica «avvisami prima che sparisca» per riavere i promemoria.',
      refused:
        'Non la avviso più della posta che sparisce: la sua cassetta postale non mi ha fatto entrare. Dica «avvisami prima che sparisca» per riprovare.',
      unreachable:
        'Non la avviso più della posta che sparisce: non ho potuto raggiungerla. Dica «avvisami prima che sparisca» per riavere i promemoria.',
    },
    criteria: (days) => `che spariscono ${within(days)}`,
    partial: (scanned) =>
      `Ha molta posta eliminata. Ho guardato ${scanned === 1 ? 'il messaggio eliminato per primo' : `i ${messages(scanned)} eliminati per primi`}; forse ne spariscono altri.`,
    buttons: {
      show: (n) => (n === 1 ? 'Mostra' : 'Mostra tutti'),
      remind: 'Avvisami prima che sparisca',
      both: 'Promemoria e riepilogo',
      weekly: 'Solo riepilogo settimanale',
      before: 'Solo promemoria',
      change: 'Modifica i promemoria',
      stop: 'Ferma i promemoria',
    },
    help: {
      title: 'Essere avvisati in tempo',
      text: 'Conto ciò che sta per sparire per sempre e le dico il numero prima che accada.',
      examples: [
        'Avvisami prima che sparisca',
        'Mandami un riepilogo settimanale di ciò che sparirà',
        'Cosa sparisce questa settimana?',
      ],
    },
  },
};
