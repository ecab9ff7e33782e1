import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'In questo momento Microsoft non segnala problemi con Exchange Online. Se le manca comunque della posta, mi dica di chi era o di che cosa parlava e la cerco.',
    troubled: 'In questo momento Microsoft segnala problemi con Exchange Online.',
    incident: (title, id, since) => `• ${title} (${id}, da ${since})`,
    untouched: 'Problemi come questo non eliminano posta. Riprovi quando saranno risolti.',
    unknown:
      'Da qui non vedo lo stato di Microsoft 365. Il suo amministratore può vederlo in «Integrità dei servizi» nell’interfaccia di amministrazione. Se manca la posta di oggi ma non l’ha eliminata lei, chieda prima all’assistenza tecnica.',
  },
};
