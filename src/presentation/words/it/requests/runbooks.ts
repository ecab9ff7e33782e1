import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Passaggi in Exchange Online PowerShell',
  runbook: {
    connect: 'Connettersi',
    'check-mailbox': 'Guardare la cassetta postale',
    'check-holds': 'Guardare quali blocchi ci sono',
    'place-litigation-hold': 'Impostare il blocco per controversia legale',
    'confirm-litigation-hold': 'Verificare che sia impostato',
    'remove-litigation-hold': 'Terminare il blocco per controversia legale',
    'list-purged': 'Elencare la posta eliminata definitivamente',
    'restore-purged': 'Rimetterla a posto',
    'list-items': 'Elencare gli elementi eliminati',
    'restore-items': 'Rimetterli a posto',
    'list-versions': 'Guardare se sono conservate versioni precedenti',
    'list-rules': 'Guardare quali regole eliminano o spostano posta',
    'list-access': 'Guardare chi altro può aprire la cassetta postale',
    'search-audit': 'Cercare nel registro di controllo che cosa è stato eliminato e da chi',
    'find-inactive': 'Trovare la cassetta postale, attiva o inattiva',
    'keep-before-licence': 'Conservare la cassetta postale prima di togliere la licenza',
    'convert-to-shared': 'Trasformarla in una cassetta postale condivisa',
    'grant-access': 'Dare l’accesso',
    'search-mailbox': 'Cercare nella cassetta postale',
    disconnect: 'Disconnettersi',
  },
  runbookNotes: {
    'needs-plan-2': 'Alla cassetta postale serve Exchange Online Piano 2.',
    'takes-up-to-four-hours': 'Perché il blocco abbia effetto possono volerci fino a 4 ore.',
    'remove-on-last-day':
      'Un blocco per controversia legale non ha un ultimo giorno: la durata si conta dalla ricezione di ogni elemento. Lo rimuova a mano nel giorno desiderato.',
    'delayed-after-release': 'Dopo, Exchange conserva ancora per qualche tempo ciò che era bloccato.',
    'needs-import-export-role':
      'Le serve il ruolo Mailbox Import Export, che nessuno ha se non gli è stato assegnato.',
    'all-three-places':
      'Cerca in «Posta eliminata», in «Elementi ripristinabili» e tra ciò che è stato eliminato definitivamente. Controlli l’elenco prima di rimettere a posto qualcosa.',
    'versions-need-hold':
      'Le versioni precedenti sono nella cartella Versions, e solo se quando l’allegato è stato rimosso era attivo un blocco o un criterio di conservazione. Se è vuota, lo scriva e chiuda l’attività.',
    'audit-in-utc':
      'Il registro di controllo conta i giorni in UTC. Cerchi in AuditData l’oggetto indicato nella richiesta.',
    'audit-names-people':
      'Il registro nomina anche altre persone. Comunichi al richiedente solo ciò che riguarda la sua posta, nella nota con cui chiude l’attività.',
    'days-are-last-change':
      'I giorni sono quelli dell’ultima modifica degli elementi, cioè all’incirca di quando sono stati eliminati.',
    'text-in-subject-only': 'Il testo si cerca negli oggetti, così com’è.',
    'not-for-inactive':
      'Funziona finché l’account esiste. In una cassetta postale inattiva invece si fa una ricerca.',
    'before-licence':
      'Lo faccia prima di togliere la licenza, altrimenti la cassetta postale se ne va con essa.',
    'export-in-portal':
      'Si esegue in Security & Compliance PowerShell. Esporti il risultato nel portale di Microsoft Purview.',
  },
  runbookRest: (lines) =>
    lines === 1 ? '1 altra riga segue sotto come testo.' : `Altre ${lines} righe seguono sotto come testo.`,
  runbookSummary: (number) => `I passaggi per la richiesta #${number}.`,
};
