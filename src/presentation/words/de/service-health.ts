import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'Microsoft meldet gerade keine Störung von Exchange Online. Wenn trotzdem eine Mail fehlt, sagen Sie mir, von wem sie war oder worum es ging; dann suche ich sie.',
    troubled: 'Microsoft meldet gerade eine Störung von Exchange Online.',
    incident: (title, id, since) => `• ${title} (${id}, seit ${since} Uhr)`,
    untouched:
      'Durch so eine Störung werden keine Mails gelöscht. Versuchen Sie es, wenn sie vorbei ist, noch einmal.',
    unknown:
      'Den Zustand von Microsoft 365 sehe ich von hier aus nicht. Ihre Administration sieht ihn im Admin Center unter „Dienststatus“. Fehlen Mails von heute, die Sie nicht gelöscht haben, fragen Sie zuerst Ihren Helpdesk.',
  },
};
