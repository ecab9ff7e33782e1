import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Durée de conservation des messages supprimés',
  ask: 'Combien de temps les messages supprimés sont-ils conservés ?',
  text: [
    'Un message que vous supprimez va dans « Éléments supprimés » et y reste jusqu’à ce que vous vidiez ce dossier.',
    'Ensuite, il reste récupérable pendant environ {days} jours : votre organisation l’a réglé ainsi. Aujourd’hui, cela remonte à peu près au {reach}. Après, il est définitivement perdu, sauf si une conservation légale le protège.',
  ],
  links: [{ to: 'recoverable-items', title: 'Le dossier Éléments récupérables' }],
  step: { title: 'Voir ce que j’ai supprimé', say: 'Qu’ai-je supprimé ces deux dernières semaines ?' },
};
