import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'De juridische bewaring van uw postvak',
  ask: 'Staat mijn postvak in juridische bewaring?',
  text: [
    'Een juridische bewaring houdt e\u2011mail vast, ook als iemand die verwijdert. Ik zie alleen de bewaringen die u hier hebt aangevraagd. Er kunnen andere zijn, die ik niet zie of waarover ik niets mag zeggen.',
    'Uw helpdesk of uw juridische afdeling weet het zeker.',
  ],
  links: [{ to: 'holds', title: 'Bewaringen in Exchange Online' }],
  step: { title: 'Mijn aanvragen', say: 'Mijn aanvragen', helpdesk: true },
};
