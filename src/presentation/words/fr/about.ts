import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'Ce que je sais faire',
    summary: 'Ce que je sais faire pour vous, avec des exemples.',
    sections: [
      {
        title: 'Retrouver des messages supprimés',
        text: 'Dites-moi ce dont vous vous souvenez\u00a0: quand, de qui, à quel sujet.',
        examples: [
          'Récupérez le mail que j’ai supprimé mardi',
          'Trouvez le mail d’Anna au sujet du budget',
          'Qu’ai-je supprimé la semaine dernière avec une pièce jointe\u00a0?',
        ],
      },
      {
        title: 'Les remettre à leur place',
        text: 'Chaque message retourne dans le dossier d’où il vient. Si ce dossier n’existe plus, je vous dis d’avance où le message ira.',
        examples: ['Restaurer 1 et 3', 'Tous', 'Annuler'],
      },
      {
        title: 'Regarder de plus près',
        text: 'Lisez les premières lignes avant de décider, ou modifiez la recherche.',
        examples: ['Afficher 2', 'Seulement avec pièce jointe', 'La suite'],
      },
    ],
    requests: {
      title: 'Demander au support',
      text: 'Ce qui ne dépend pas de vous seulement part sous forme de demande à votre support\u00a0: conservations, exportations, messages supprimés définitivement, messages d’une personne partie. Je vous tiens au courant.',
      examples: [
        'Mettez ma boîte aux lettres en conservation jusqu’en mars',
        'Exportez mes messages de 2024',
        'Statut',
      ],
    },
    limitsTitle: 'Ce que je ne sais pas faire',
    limits: (days, helpdesk) => [
      `Ce qui a quitté «\u00a0Éléments supprimés\u00a0» est gardé environ ${days} jours. Après, c’est hors de ma portée.`,
      'Je ne vois que votre propre boîte aux lettres, avec vos propres droits, et aucune autre.',
      helpdesk
        ? 'Pour le calendrier, les contacts et les tâches, adressez-vous à votre support.'
        : 'Pour le calendrier, les contacts, les tâches, les conservations et les exportations, adressez-vous à votre support.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        'Bonjour\u00a0! Je récupère vos messages supprimés.',
        'Dites-moi avec vos propres mots ce dont vous vous souvenez\u00a0: «\u00a0Récupérez le mail d’Anna que j’ai supprimé mardi\u00a0». Je vous montre ce que je trouve, et vous choisissez ce qui revient. Chaque message retourne dans le dossier d’où il vient, et vous pouvez annuler.',
        `Les messages restent dans «\u00a0Éléments supprimés\u00a0» jusqu’à ce que vous vidiez ce dossier, puis encore ${days} jours environ. Je travaille dans votre boîte aux lettres avec vos propres droits\u00a0; personne d’autre ne voit ce que je vous montre.`,
        ...(helpdesk
          ? [
              'Pour une conservation, une exportation, des messages supprimés définitivement ou ceux d’une personne partie, dites-le-moi aussi\u00a0: je transmets à votre support, qui décide.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Bonjour\u00a0! Je récupère des messages supprimés. Vos messages ne regardent que vous\u00a0: écrivez-moi dans notre conversation privée, je vous y aiderai.',
    summary: 'Bonjour\u00a0! Je récupère vos messages supprimés.',
  },

  suggestions: {
    start: [
      'Récupérez les messages que j’ai supprimés hier',
      'Qu’ai-je supprimé cette semaine\u00a0?',
      'Aide',
    ],
    answers: ['Oui, cherchez', 'Non'],
    goOn: ['Oui, s’il vous plaît', 'Non'],
  },
};
