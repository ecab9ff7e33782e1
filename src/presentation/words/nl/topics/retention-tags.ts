import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'E\u2011mail die vanzelf verdwijnt',
  ask: 'Wat is een bewaartag?',
  text: [
    'Uw organisatie kan mappen en berichten een bewaartag geven. Die zegt na hoeveel dagen e\u2011mail wordt verwijderd of naar het onlinearchief gaat.',
    'Oude e\u2011mail die uit een map verdwenen lijkt, staat vaak in dat archief. Noem een map en ik lees de bewaartag ervan.',
  ],
  links: [{ to: 'retention-tags', title: 'Bewaartags en bewaarbeleid' }],
  step: { title: 'Mijn Postvak IN bekijken', say: 'Wat gebeurt er met de e\u2011mail in mijn Postvak IN?' },
};
