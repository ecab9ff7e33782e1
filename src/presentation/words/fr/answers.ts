import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice':
      'Vos messages ne regardent que vous\u00a0: je vous ai donc répondu dans notre conversation privée.',
    greeting:
      'Bonjour\u00a0! Quel message vous manque\u00a0? Dites-moi quand vous l’avez supprimé, de qui il venait ou de quoi il parlait.',
    thanks: 'Je vous en prie\u00a0!',
    dropped: 'Entendu. Dites-moi ce qui vous manque d’autre.',
    'nothing-asked':
      'Entendu, mais aucune question de ma part n’est ouverte. Dites-moi quel message vous manque, ou dites «\u00a0aide\u00a0» pour voir ce que je sais faire.',
    'which-mailbox':
      'De quelle boîte aux lettres parlez-vous\u00a0? Donnez son adresse, par exemple «\u00a0récupérez le mail supprimé dans la boîte info@contoso.com\u00a0».',
    'no-list-open':
      'Aucune liste n’est ouverte à laquelle cela pourrait se rapporter. Dites-moi quel message vous manque, et j’en établis une nouvelle.',
    'open-personal-chat':
      'Vos messages ne regardent que vous\u00a0: je ne réponds donc pas ici. Ouvrez une conversation avec moi et posez-y votre question.',
    'still-working': 'Cela prend un peu plus de temps. Je vous réponds dès que j’ai terminé.',
    'not-served':
      'Je ne suis pas au service de votre organisation. Adressez-vous, s’il vous plaît, à votre propre support.',
    'unreadable-card':
      'Je n’ai pas pu lire ce que ce bouton a envoyé. Dites-moi plutôt avec des mots ce qu’il vous faut.',
    'stale-card':
      'Cette carte n’est plus valable\u00a0: elle est trop ancienne, ou elle ne vous était pas destinée. Redites-moi quel message vous manque.',
    'unknown-verb':
      'Je ne connais pas ce bouton\u00a0; la carte vient peut-être d’une autre version de moi. Dites-moi plutôt ce qu’il vous faut.',
    'nothing-to-undo': 'Il n’y a rien à annuler\u00a0: je n’ai rien restauré pour vous récemment.',
    'already-undone': 'C’est déjà annulé. Les messages sont de nouveau là où ils étaient avant.',
    'still-running':
      'Je suis encore en train de déplacer ces messages. Dites «\u00a0arrêter\u00a0», ou attendez que j’aie terminé\u00a0; vous pourrez alors annuler.',
    'nothing-restored': 'Je n’ai rien restauré pour vous récemment.',
    'nothing-to-stop':
      'Il n’y a rien à arrêter\u00a0: je ne déplace aucun de vos messages. Pour revenir sur ce que j’ai restauré, dites «\u00a0annuler\u00a0».',
    'nothing-to-go-on-with': 'Il n’y a rien à reprendre\u00a0: aucune de vos restaurations n’est arrêtée.',
  },
};
