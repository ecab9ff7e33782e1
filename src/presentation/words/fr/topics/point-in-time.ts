import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Revenir à un jour passé',
  ask: 'Pouvez-vous remettre ma boîte dans l’état de la semaine dernière ?',
  text: [
    'Exchange Online ne peut pas remettre une boîte aux lettres dans l’état d’un jour passé.',
    'Ce qui s’en approche le plus : je récupère tout ce que vous avez supprimé depuis, chaque message dans son dossier. Cela remonte à environ {days} jours, jusqu’au {reach}, et plus loin pour ce qui est encore dans « Éléments supprimés ».',
  ],
  links: [{ to: 'back-up-email', title: 'Ce qu’Exchange Online peut restaurer' }],
  step: { title: 'Tout depuis lundi', say: 'Récupérez tout ce que j’ai supprimé depuis lundi' },
};
