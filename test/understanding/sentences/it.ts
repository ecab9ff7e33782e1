import { type Line } from './line';

/** Italian: wish, what is pending, sentence, slots that must be read from it and no others. */
// prettier-ignore
export const italian: readonly Line[] = [
  ['recover', null, 'ho perso tutte le mie email'],
  ['recover', null, 'sono spariti i messaggi dalla posta in arrivo', { folder: 'inbox' }],
  ['recover', null, 'recupera la mail di Marco Rossi sul contratto', { from: ['Marco Rossi'], words: ['contratto'] }],
  ['recover', null, 'ho cancellato per sbaglio un messaggio da contoso.com', { from: ['contoso.com'] }],
  ['recover', null, 'non trovo più l\'email che mi ha inviato Laura ieri', { from: ['Laura'] }],
  ['recover', null, 'la cartella Progetti è scomparsa', { folder: 'Progetti' }],
  ['recover', null, 'ho svuotato il cestino per errore', { folder: 'deleteditems' }],
  ['select', 'results', 'il secondo'],
  ['select', 'results', '1 e 3'],
  ['select', 'results', 'tutti tranne la newsletter'],
  ['refine', 'results', 'no, da Maria', { from: ['Maria'] }],
  ['undo', null, 'annulla l\'ultima operazione'],
  ['undo', null, 'annulla il ripristino'],
  ['hold', null, 'mettere la casella di Paolo in conservazione legale'],
  ['export', null, 'esportare la mia casella in pst'],
  ['departed', null, 'posta di un ex dipendente'],
  ['status', null, 'stato della richiesta 12'],
  ['approve', null, 'approva la richiesta 12'],
  ['reject', null, 'rifiuta 12'],
  ['withdraw', null, 'annulla la richiesta 12'],
  ['retention', null, 'per quanto tempo si conservano le mail eliminate?'],
  ['backup', null, 'c\'è un backup delle mie mail?'],
  ['help', null, 'aiuto'],
  ['greeting', null, 'ciao'],
  ['thanks', null, 'grazie mille'],
  ['other', null, 'invia una mail a Paolo'],
  ['other', null, 'ho perso le chiavi'],
  ['other', null, 'leggi la mia ultima e-mail'],
];
