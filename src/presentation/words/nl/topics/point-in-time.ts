import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Terug naar een eerdere dag',
  ask: 'Kunt u mijn postvak terugzetten naar vorige week?',
  text: [
    'Exchange Online kan een postvak niet terugzetten naar hoe het op een eerdere dag was.',
    'Wat er het dichtst bij komt: ik haal alles terug wat u sindsdien hebt verwijderd, elk bericht naar zijn eigen map. Dat gaat ongeveer {days} dagen terug, tot {reach}, en verder voor wat nog in ‘Verwijderde items’ staat.',
  ],
  links: [{ to: 'back-up-email', title: 'Wat Exchange Online kan herstellen' }],
  step: { title: 'Alles sinds maandag', say: 'Herstel alles wat ik sinds maandag heb verwijderd' },
};
