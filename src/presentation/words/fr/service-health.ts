import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'Microsoft ne signale actuellement aucun problème d’Exchange Online. S’il vous manque tout de même un message, dites-moi de qui il venait ou de quoi il parlait, et je le chercherai.',
    troubled: 'Microsoft signale actuellement un problème d’Exchange Online.',
    incident: (title, id, since) => `• ${title} (${id}, depuis le ${since})`,
    untouched: 'Un tel problème ne supprime aucun message. Réessayez quand il sera passé.',
    unknown:
      'Je ne vois pas d’ici l’état de Microsoft 365. Votre administrateur le voit dans le centre d’administration, sous «\u00a0Intégrité du service\u00a0». S’il manque des messages d’aujourd’hui que vous n’avez pas supprimés, demandez d’abord à votre support.',
  },
};
