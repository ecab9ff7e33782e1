import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 ha rifiutato: la licenza dell’organizzazione non lo comprende.',
      cure: 'Per usare eDiscovery da un’app serve Microsoft 365 E5 o il relativo componente aggiuntivo per la conformità; senza di essi le esportazioni richiedono la fatturazione a consumo in Microsoft Purview. Quando è tutto pronto, riprovi.',
    },
    'role-missing': {
      what: 'Microsoft 365 ha rifiutato: lì mi manca un ruolo.',
      cure: 'Aggiunga l’entità servizio di questa app al gruppo di ruoli eDiscovery Manager e ne faccia un amministratore di eDiscovery (Add-RoleGroupMember e Add-eDiscoveryCaseAdmin, dopo Connect-IPPSSession). Poi riprovi.',
    },
    'consent-missing': {
      what: 'Microsoft 365 ha rifiutato: un amministratore non ha approvato il mio accesso a eDiscovery.',
      cure: 'Un amministratore globale concede a questa app eDiscovery.ReadWrite.All come autorizzazione applicazione nell’interfaccia di amministrazione di Entra. Poi riprovi.',
    },
    'not-configured': {
      what: 'Non sono collegato a eDiscovery, quindi non posso eseguire la richiesta.',
      cure: 'Chi gestisce questo bot deve dargli le credenziali per eDiscovery. Poi riprovi.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 non trova nessuna cassetta postale con quell’indirizzo.',
      cure: 'Verifichi che la cassetta postale sia in Exchange Online e abbia una licenza. Se l’indirizzo era sbagliato, serve una nuova richiesta.',
    },
    'hold-failed': {
      what: 'Microsoft 365 non ha potuto applicare il blocco.',
      cure: 'Apra il caso nel portale di Microsoft Purview: i criteri del blocco dicono quale posizione non è riuscita. Poi riprovi.',
    },
    'export-failed': {
      what: 'Microsoft 365 ha interrotto l’esportazione.',
      cure: 'Apra il caso nel portale di Microsoft Purview: l’esportazione dice perché. Poi riprovi.',
    },
    'nothing-to-export': {
      what: 'Nella cassetta postale non corrisponde nulla, quindi non c’è nulla da esportare.',
      cure: 'Con date più ampie o altre parole forse si trova di più. È una nuova richiesta.',
    },
    'list-gone': {
      what: 'L’elenco dei messaggi scelti non è più conservato, quindi non è stato spostato nulla.',
      cure: 'Cerchi di nuovo e scelga che cosa ripristinare: è una nuova richiesta.',
    },
    'gave-up': {
      what: 'Microsoft 365 non ha finito entro un giorno, perciò mi sono fermato.',
      cure: 'Guardi l’integrità dei servizi nell’interfaccia di amministrazione. Quando lì è tutto a posto, riprovi.',
    },
    'case-gone': {
      what: 'Il caso eDiscovery a cui appartiene non c’è più.',
      cure: 'Forse qualcuno lo ha chiuso o eliminato nel portale di Microsoft Purview. Prima di riprovare, ne chiarisca il motivo.',
    },
    'by-hand-failed': {
      what: 'L’assistenza tecnica non ha potuto eseguire la richiesta.',
      cure: 'Quando l’ostacolo è rimosso, riprovi: i passaggi vengono mostrati di nuovo.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup non mi fa entrare.',
      cure: 'Un amministratore globale concede a questa app BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All e BackupRestore-Restore.ReadWrite.All come autorizzazioni applicazione; inoltre Microsoft 365 Backup deve essere configurato con la fatturazione. I criteri del bot devono avere features.backupRestore attivo. Poi riprovi.',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup non protegge quella cassetta postale.',
      cure: 'Le cassette postali sono protette da un criterio di backup nell’interfaccia di amministrazione di Microsoft 365, dal giorno in cui vi vengono aggiunte. Per la posta precedente non c’è backup.',
    },
    'nothing-in-backup': {
      what: 'Non c’è un backup di quei giorni, o non contiene nulla che corrisponda.',
      cure: 'Con altri giorni o meno parole forse si trova di più. È una nuova richiesta.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup ha interrotto il ripristino.',
      cure: 'La sessione di ripristino nell’interfaccia di amministrazione di Microsoft 365 dice perché. Poi riprovi.',
    },
    unexpected: {
      what: 'Qualcosa è andato storto da parte mia.',
      cure: 'Riprovi. Se non riesce di nuovo, comunichi il numero della richiesta a chi gestisce questo bot.',
    },
  },
};
