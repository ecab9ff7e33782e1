import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'O que sei fazer',
    summary: 'O que posso fazer por você, com exemplos.',
    sections: [
      {
        title: 'Encontrar e\u2011mails excluídos',
        text: 'Diga o que você lembra: quando, de quem, sobre o quê.',
        examples: [
          'Recupere o e\u2011mail que excluí na terça-feira',
          'Encontre o e\u2011mail da Anna sobre o orçamento',
          'O que eu excluí na semana passada com anexo?',
        ],
      },
      {
        title: 'Colocar de volta',
        text: 'Cada e\u2011mail volta para a pasta de onde saiu. Se ela não existe mais, digo antes para onde ele vai.',
        examples: ['Restaurar 1 e 3', 'Todos', 'Desfazer'],
      },
      {
        title: 'Olhar mais de perto',
        text: 'Leia as primeiras linhas antes de decidir ou altere a pesquisa.',
        examples: ['Mostrar 2', 'Só com anexos', 'Mais'],
      },
    ],
    requests: {
      title: 'Perguntar ao suporte',
      text: 'O que não cabe só a você decidir vai ao seu suporte como pedido: retenções, exportações, e\u2011mails excluídos permanentemente, e\u2011mails de quem saiu da empresa. Eu conto como está indo.',
      examples: [
        'Coloque minha caixa de correio em retenção até março',
        'Exporte meus e\u2011mails de 2024',
        'Status',
      ],
    },
    limitsTitle: 'O que não sei fazer',
    limits: (days, helpdesk) => [
      `O que sai de “Itens Excluídos” é mantido por cerca de ${days} dias. Depois disso não alcanço mais.`,
      'Vejo só a sua própria caixa de correio, com as suas próprias permissões, e nenhuma outra.',
      helpdesk
        ? 'Para calendário, contatos e tarefas, fale com o seu suporte.'
        : 'Para calendário, contatos, tarefas, retenções e exportações, fale com o seu suporte.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        'Olá! Eu recupero seus e\u2011mails excluídos.',
        'Diga com as suas próprias palavras o que você lembra: “Recupere o e\u2011mail da Anna que excluí na terça-feira”. Mostro o que encontro, e você escolhe o que volta. Cada e\u2011mail volta para a pasta de onde saiu, e você pode desfazer.',
        `Os e\u2011mails ficam em “Itens Excluídos” até você esvaziar a pasta e, depois disso, por mais uns ${days} dias. Trabalho na sua caixa de correio com as suas próprias permissões; ninguém mais vê o que mostro a você.`,
        ...(helpdesk
          ? [
              'Se você precisa de uma retenção, de uma exportação, de e\u2011mails excluídos permanentemente ou dos e\u2011mails de alguém que saiu da empresa, diga também: encaminho ao seu suporte, que decide.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Olá! Eu recupero e\u2011mails excluídos. Seus e\u2011mails só dizem respeito a você: escreva para mim no nosso chat pessoal, e lá eu ajudo.',
    summary: 'Olá! Eu recupero seus e\u2011mails excluídos.',
  },

  suggestions: {
    start: ['Recupere os e\u2011mails que excluí ontem', 'O que eu excluí esta semana?', 'Ajuda'],
    answers: ['Sim, procure', 'Não'],
    goOn: ['Sim, por favor', 'Não'],
  },
};
