import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `La demande #${n} n’a pas encore été envoyée.`,
  'already-submitted': (n) => `La demande #${n} a déjà été envoyée et attend le support.`,
  'already-approved': (n) => `La demande #${n} est déjà approuvée, et je suis sur le point de l’exécuter.`,
  'already-rejected': (n) =>
    `La demande #${n} a déjà été refusée. Si quelque chose a changé, une nouvelle demande peut le dire.`,
  'already-withdrawn': (n) => `La demande #${n} a été retirée, il n’y a donc plus rien à décider.`,
  'already-expired': (n) =>
    `La demande #${n} a expiré, on ne peut donc plus en décider. Il en faut une nouvelle.`,
  'being-executed': (n) => `La demande #${n} est déjà en cours d’exécution.`,
  'already-done': (n) => `La demande #${n} est déjà terminée.`,
  'already-failed': (n) =>
    `La demande #${n} n’a pas pu être exécutée. Un approbateur peut la faire réessayer\u00a0: dites «\u00a0réessayer ${n}\u00a0».`,
  'already-released': (n) => `La conservation de la demande #${n} a déjà été levée.`,
  'not-approved': (n) => `La demande #${n} n’est pas encore approuvée, cela doit donc attendre.`,
  'not-in-place': (n) => `La demande #${n} n’a pas de conservation en place qui pourrait être levée.`,
  'not-an-approver': (n) =>
    `Seuls les membres du support peuvent faire cela avec la demande #${n}, et vous n’en faites pas partie.`,
  'membership-unknown': (n) =>
    `L’annuaire ne me dit pas en ce moment si vous faites partie du support\u00a0; rien n’a donc changé pour la demande #${n}. Réessayez dans une minute.`,
  'own-request': (n) =>
    `La demande #${n} est la vôtre\u00a0: quelqu’un d’autre du support doit donc décider.`,
  'own-mailbox': (n) =>
    `La demande #${n} concerne votre propre boîte aux lettres\u00a0: quelqu’un d’autre du support doit donc décider.`,
  'already-voted': (n) =>
    `Vous vous êtes déjà prononcé sur la demande #${n}. Votre voix compte, et une seule fois.`,
  'scope-changed': (n) =>
    `La demande #${n} a été modifiée depuis que vous l’avez vue. Regardez-la de nouveau avant de décider\u00a0: dites «\u00a0statut ${n}\u00a0».`,
  'somebody-was-quicker': (n) =>
    `Quelqu’un a été plus rapide pour la demande #${n}. Sa carte montre où elle en est maintenant.`,
  'not-the-requester': (n) => `Seule la personne qui a fait la demande #${n} peut faire cela.`,
  'not-yours-to-do': (n) => `Ce n’est pas à vous de faire cela avec la demande #${n}.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Approuvée\u00a0: demande #${n}. Je l’exécute et préviens la personne qui l’a faite.`,
    endorsed: (n) => `Votre oui à la demande #${n} compte. Un autre approbateur doit donner son accord.`,
    rejected: (n) => `Refusée\u00a0: demande #${n}. Je préviens la personne qui l’a faite.`,
    'voted-against': (n) =>
      `Votre non à la demande #${n} compte. Elle reste ouverte, car d’autres peuvent encore voter.`,
    withdrawn: (n) => `La demande #${n} est retirée. Rien n’a été fait.`,
    'asked-back': (n) =>
      `J’ai transmis votre question sur la demande #${n}, et je vous apporterai la réponse.`,
    answered: (n) => `Votre réponse sur la demande #${n} est arrivée au support.`,
    'taken-over': (n) => `La demande #${n} est maintenant à vous.`,
    delegated: (n) => `La demande #${n} est confiée, et la personne est prévenue.`,
    'task-done': (n) => `La demande #${n} est terminée. Je préviens la personne qui l’a faite.`,
    'task-failed': (n) =>
      `J’ai noté que la demande #${n} a échoué, et je préviens la personne qui l’a faite.`,
    retried: (n) => `Je réessaie la demande #${n}.`,
    'scope-changed': (n) => `La demande #${n} est modifiée. Il lui faut une nouvelle décision.`,
  },

  missing: {
    question: (n) =>
      `Que dois-je demander\u00a0? Dites «\u00a0question sur ${n}\u00a0: quelle période\u00a0?\u00a0», ou écrivez-le sur la carte.`,
    answer: (n) =>
      `Quelle est votre réponse\u00a0? Dites «\u00a0réponse à ${n}\u00a0:\u00a0» suivi de votre réponse, ou écrivez-la sur la carte.`,
    'question-first': (n) =>
      `Personne n’a de question ouverte sur la demande #${n} en ce moment, il n’y a donc rien à répondre.`,
    assignee: (n) =>
      `À qui faut-il la confier\u00a0? Dites «\u00a0attribuer ${n} à\u00a0» suivi de l’adresse d’un autre approbateur.`,
  },
  delegation: {
    unknown: (who) => `L’annuaire ne connaît pas ${who}. Donnez l’adresse d’un autre approbateur.`,
    'not-an-approver': (who) =>
      `${who} ne fait pas partie du support, je ne peux donc pas lui confier la demande.`,
    silent: 'L’annuaire ne répond pas en ce moment, rien n’a donc changé. Réessayez dans une minute.',
  },

  perhapsAnswer: (n) =>
    `Est-ce votre réponse sur la demande #${n}\u00a0? Dites alors «\u00a0réponse à ${n}\u00a0:\u00a0» en la mettant à la suite. Pour chercher des messages supprimés, commencez par «\u00a0trouvez\u00a0».`,
  noSuchRequest: (n) => `Il n’y a pas de demande #${n} que vous puissiez voir.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `De laquelle parlez-vous\u00a0: ${numbers}\u00a0? Dites aussi son numéro.`,
  whichNone: 'Il n’y a pas de demande à laquelle cela pourrait se rapporter.',
  helpdeskBound:
    'À partir de maintenant, les demandes arrivent ici. Les cartes ne montrent les détails qu’aux membres du support, et eux seuls peuvent décider.',
  helpdeskNeedsChannel:
    'Dites «\u00a0support informatique ici\u00a0» dans le canal où les demandes doivent arriver.',
  notForYou: 'Seuls les membres du support peuvent faire cela, et vous n’en faites pas partie.',
  membershipUnknown:
    'L’annuaire ne me dit pas en ce moment si vous faites partie du support. Réessayez dans une minute.',
  notToAsk: {
    'nobody-may': 'Votre organisation n’accepte pas ce type de demande par mon intermédiaire.',
    'others-may':
      'Dans votre organisation, certaines personnes envoient ce type de demande, et vous n’en faites pas partie. Demandez à votre support de l’envoyer pour vous.',
    'membership-unknown':
      'L’annuaire ne me dit pas en ce moment si vous pouvez demander cela\u00a0; rien n’a donc été envoyé. Réessayez dans une minute.',
  },
  helpdeskPage: (address) => `Pour joindre votre support\u00a0: ${address}`,
  noHelpdesk:
    'Les demandes ne sont pas encore configurées ici. Un administrateur doit indiquer le groupe des personnes qui peuvent décider (le paramètre HELPDESK_GROUP_ID). D’ici là, contactez vous-même votre support\u00a0; pour vos propres messages supprimés, je peux vous aider tout de suite.',
  dropped: 'Entendu, le formulaire est abandonné. Rien n’a été envoyé.',
  formStillOpen:
    'Le formulaire est encore ouvert, rien n’est envoyé. Dites «\u00a0envoyer la demande\u00a0» pour l’envoyer, ou «\u00a0abandonner\u00a0» pour y renoncer.',
  nothingToSend:
    'Rien n’attend d’être envoyé. J’envoie des demandes au support\u00a0: dites par exemple «\u00a0exportez ma boîte aux lettres\u00a0» ou «\u00a0demander au support\u00a0», et je vous montre d’abord le formulaire.',
  staleForm:
    'Ce formulaire est trop ancien, ou il ne vous était pas destiné. Redites-moi ce qu’il vous faut.',
  goOnInPrivate:
    'Une demande peut contenir des détails confidentiels\u00a0: je continue donc dans notre conversation privée.',
};
