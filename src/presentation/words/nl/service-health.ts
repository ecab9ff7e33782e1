import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'Microsoft meldt op dit moment geen problemen met Exchange Online. Mist u toch e\u2011mail, vertel me dan van wie die was of waarover die ging, en ik zoek ernaar.',
    troubled: 'Microsoft meldt op dit moment problemen met Exchange Online.',
    incident: (title, id, since) => `• ${title} (${id}, sinds ${since})`,
    untouched: 'Zulke problemen verwijderen geen e\u2011mail. Probeer het opnieuw als ze voorbij zijn.',
    unknown:
      'Ik kan de status van Microsoft 365 hier niet zien. Uw beheerder wel, onder ‘Servicestatus’ in het beheercentrum. Ontbreekt er e\u2011mail van vandaag die u niet hebt verwijderd, vraag het dan eerst uw helpdesk.',
  },
};
