import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Acceda una volta, così posso cercare la sua posta con i suoi permessi. Non vedo più di quanto vede lei, e può dire «disconnetti» in qualsiasi momento.',
    button: 'Accedi',
    summary: 'Acceda, per favore',
    'signed-in': 'L’accesso è riuscito. Ecco ciò che ha chiesto.',
    'ask-again': 'L’accesso è riuscito. Ora mi dica quale mail le manca.',
    'signed-out':
      'La disconnessione è riuscita. Quando avrà di nuovo bisogno di me, le chiederò di accedere.',
    'not-signed-out':
      'In questo momento la disconnessione non è riuscita. Dica di nuovo «disconnetti» tra un minuto; fino ad allora posso ancora raggiungere la sua cassetta postale.',
    refused: {
      consent: 'Manca ancora il suo consenso. Prema «Accedi» qui sopra e accetti ciò che viene chiesto.',
      'admin-consent':
        'Prima che lei possa accedere, un amministratore della sua organizzazione deve approvare Mail Recovery. Lo chieda alla sua assistenza tecnica.',
      proof:
        'La sua organizzazione vuole un’altra prova che si tratti di lei. Prema «Accedi» qui sopra; può darla lì.',
      blocked:
        'Le regole di accesso della sua organizzazione non la fanno entrare da qui. Provi con un dispositivo o una rete della sua organizzazione; se non serve, chieda all’assistenza tecnica.',
      'somebody-else':
        'Era un account diverso da quello con cui scrive qui, perciò non l’ho usato. Me lo chieda di nuovo e acceda con l’account che usa qui.',
      'wrong-code':
        'Quel codice non ha funzionato: è sbagliato o troppo vecchio. Prema «Accedi» qui sopra per averne uno nuovo.',
      unavailable: 'L’accesso non risponde in questo momento. Riprovi tra qualche minuto.',
      refused:
        'L’accesso non è riuscito. Prema «Accedi» qui sopra per riprovare; se succede di nuovo, lo dica alla sua assistenza tecnica.',
    },
  },
};
