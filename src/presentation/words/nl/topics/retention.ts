import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Hoelang verwijderde e\u2011mail blijft',
  ask: 'Hoelang wordt verwijderde e\u2011mail bewaard?',
  text: [
    'E\u2011mail die u verwijdert, gaat naar ‘Verwijderde items’ en blijft daar tot u die map leegt.',
    'Wat daaruit verdwijnt, is nog ongeveer {days} dagen te herstellen; zo heeft uw organisatie het ingesteld. Vandaag gaat dat terug tot ongeveer {reach}. Daarna is het definitief weg, tenzij een juridische bewaring het vasthoudt.',
  ],
  links: [{ to: 'recoverable-items', title: 'De map Herstelbare items' }],
  step: { title: 'Toon wat ik verwijderde', say: 'Wat heb ik de afgelopen twee weken verwijderd?' },
};
