import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Hoelang verwijderde e-mail blijft',
  ask: 'Hoelang wordt verwijderde e-mail bewaard?',
  text: [
    'E-mail die u verwijdert, gaat naar ‘Verwijderde items’ en blijft daar tot u die map leegt.',
    'Wat daaruit verdwijnt, is nog ongeveer {days} dagen te herstellen; zo heeft uw organisatie het ingesteld. Vandaag gaat dat terug tot ongeveer {reach}. Daarna is het definitief weg, tenzij een juridische bewaring het vasthoudt.',
  ],
  links: [{ to: 'recoverable-items', title: 'De map Herstelbare items' }],
  step: { title: 'Toon wat ik verwijderde', say: 'Wat heb ik de afgelopen twee weken verwijderd?' },
};
