import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'In-Place Holds gibt es nicht mehr',
  ask: 'Was ist ein In-Place Hold?',
  text: [
    'Ein In-Place Hold bewahrte Mails auf, die zu einer Suche passten. In Exchange Online lässt sich seit Juli 2020 keiner mehr anlegen und seit Oktober 2020 keiner mehr ändern.',
    'Heute tut das ein eDiscovery-Hold; ein Beweissicherungsverfahren (Litigation Hold) bewahrt das ganze Postfach. Über beide entscheidet Ihr Helpdesk.',
  ],
  links: [{ to: 'holds', title: 'Holds in Exchange Online' }],
  step: { title: 'Um einen Hold bitten', say: 'Bitte einen Legal Hold auf mein Postfach', helpdesk: true },
};
