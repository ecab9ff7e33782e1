import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Waarom een e\u2011mail weg is',
  ask: 'Waarom is mijn mail weg?',
  text: [
    'Het postvak legt vast waar een verwijderde e\u2011mail ligt, sinds wanneer ongeveer, en waar die daarvoor was. Wie of wat die verwijderde, legt het niet vast.',
    'Het kan een regel van u zijn, een regel van uw organisatie, een mailprogramma of iemand met toegang. Misschien zegt het auditlogboek van uw organisatie het; uw helpdesk kan kijken.',
  ],
  links: [{ to: 'retention-tags', title: 'Bewaartags en bewaarbeleid' }],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
