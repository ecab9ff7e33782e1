import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice': 'La sua posta riguarda solo lei, perciò le ho risposto nella nostra chat personale.',
    greeting:
      'Buongiorno! Quale mail le manca? Mi dica quando l’ha eliminata, di chi era o di che cosa parlava.',
    thanks: 'Prego!',
    dropped: 'Va bene. Mi dica che cos’altro le manca.',
    'nothing-asked':
      'Va bene, anche se da parte mia non c’è nessuna domanda in sospeso. Mi dica quale mail le manca, oppure dica «aiuto» per vedere che cosa so fare.',
    'which-mailbox':
      'Quale cassetta postale intende? Ne dica l’indirizzo, per esempio «recupera la posta eliminata nella casella info@contoso.com».',
    'no-list-open':
      'Non c’è nessun elenco aperto a cui riferirlo. Mi dica quale mail le manca e ne preparo uno nuovo.',
    'open-personal-chat':
      'La sua posta riguarda solo lei, perciò qui non rispondo. Apra una chat con me e lo chieda di nuovo lì.',
    'still-working': 'Ci vuole un po’ di più. Rispondo appena ho finito.',
    'not-served': 'Non sono al servizio della sua organizzazione. Si rivolga alla sua assistenza tecnica.',
    'unreadable-card':
      'Non sono riuscito a leggere che cosa ha inviato quel pulsante. Mi dica a parole di che cosa ha bisogno.',
    'stale-card':
      'Questa scheda non è più valida: è troppo vecchia o non era per lei. Mi dica di nuovo quale mail le manca.',
    'unknown-verb':
      'Non conosco quel pulsante; forse la scheda viene da un’altra mia versione. Mi dica a parole di che cosa ha bisogno.',
    'nothing-to-undo': 'Non c’è nulla da annullare: di recente non ho ripristinato nulla per lei.',
    'already-undone': 'È già stato annullato. La posta è di nuovo dov’era.',
    'still-running':
      'Sto ancora spostando quei messaggi. Dica «fermati», oppure aspetti che abbia finito; poi potrà annullare.',
    'nothing-restored': 'Di recente non ho ripristinato nulla per lei.',
    'nothing-to-stop':
      'Non c’è nulla da fermare: non sto spostando messaggi suoi. Per tornare indietro su ciò che ho ripristinato, dica «annulla».',
    'nothing-to-go-on-with': 'Non c’è nulla da continuare: nessun suo ripristino è fermo.',
  },
};
