import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Connectez-vous d’abord, pour que je puisse regarder vos messages.',
    'access-denied':
      'Je n’ai pas le droit d’ouvrir votre boîte aux lettres. Un administrateur doit d’abord approuver Mail Recovery pour votre organisation.',
    'mailbox-not-in-exchange-online':
      'Votre boîte aux lettres n’est pas dans Exchange Online, ou elle n’a pas de licence\u00a0: je ne peux donc pas y accéder. Votre support peut vous aider.',
    'item-gone':
      'Ce message n’est plus là où il était. Refaites la recherche, et je regarderai où il est maintenant.',
    'folder-gone':
      'Le dossier où il doit aller n’existe plus. Refaites la recherche, et je vous proposerai la boîte de réception à la place.',
    'mailbox-full':
      'Votre boîte aux lettres est pleine\u00a0: plus rien n’y entre. Faites un peu de place, puis réessayez. Rien n’est perdu entre-temps.',
    throttled:
      'Votre boîte aux lettres est très sollicitée en ce moment. Attendez quelques minutes, puis réessayez.',
    'service-unavailable': 'Exchange ne répond pas en ce moment. Réessayez dans quelques minutes.',
    'timed-out':
      'Cela a pris trop de temps, je me suis donc arrêté. Réessayez, ou donnez-moi un expéditeur ou une date pour restreindre la recherche.',
    'storage-unavailable':
      'Je n’ai pas accès à mes notes en ce moment. Réessayez dans une minute. Vos messages sont intacts.',
    'query-refused':
      'Je n’ai pas pu poser cette question à Exchange. Essayez avec moins de mots ou une autre date.',
    unexpected:
      'Quelque chose n’a pas fonctionné de mon côté. Réessayez\u00a0; si cela se reproduit, prévenez votre support.',
  },

  errorReference: (reference) => `Référence\u00a0: ${reference}`,
  errorSummary: 'Cela n’a pas fonctionné.',
};
