import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

const deletedMessages = (n: number): string => `${messages(n)} ${n === 1 ? 'excluído' : 'excluídos'}`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(sem assunto)',
    unknownSender: 'Remetente desconhecido',
    toRecipients: (names) => `Para ${names}`,
    more: (n) => `mais ${number(n)}`,
    marks: {
      draft: 'Rascunho',
      meeting: 'Reunião',
      unread: 'Não lido',
      important: 'Importante',
      flagged: 'Sinalizado',
      attachment: 'Anexo',
    },
    received: (at) => `Recebido em ${at}`,
    deleted: (at) => `excluído em ${at}`,
    deletedBy: (at) => `excluído por volta de ${at} ou antes`,
    liesIn: (place) => `Em ${place}`,
    destination: {
      original: (path) => `Volta para ${path}`,
      'unknown-parent': (path) => `Pasta original desconhecida: vai para ${path}`,
      'parent-gone': (path) => `A pasta original não existe mais: vai para ${path}`,
      'parent-deleted': (path) => `A pasta original também foi excluída: vai para ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'resta cerca de 1 dia' : `restam uns ${days} dias`),
      hours: 'resta menos de um dia',
      overdue: 'pode desaparecer a qualquer momento',
    },
  },

  results: {
    found: (total) => `Encontrei ${deletedMessages(total)}`,
    summary: (total) => `Encontrei ${deletedMessages(total)}.`,
    readAs: (phrase, reading) => `Entendi ${phrase} assim: ${reading}.`,
    lookedFor: (criteria) => `Procurei e\u2011mails ${criteria}.`,
    inMailbox: (mailbox) => `Na caixa de correio ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `1 deles pode desaparecer em até ${days} dias. É melhor restaurá-lo agora.`
        : `${n} deles podem desaparecer em até ${days} dias. É melhor restaurá-los agora.`,
    urgentOnly: (days) => `Ele pode desaparecer em até ${days} dias. É melhor restaurá-lo agora.`,
    stopped: (scanned, oldest) =>
      `Você tem muitos e\u2011mails excluídos. Olhei ${messages(scanned)}, mais ou menos até ${oldest}, e parei ali. Com um remetente ou uma data, eu poderia ir mais longe.`,
    wholeFolder: (name, count) =>
      `Tudo o que havia na pasta excluída ${name} está aqui (${messages(count)}). Restaure tudo, e a pasta volta inteira.`,
    noMeetings:
      'Nenhum convite corresponde: estes são outros e\u2011mails que correspondem. A própria entrada do calendário se recupera no Outlook.',
    meetings:
      'São convites, atualizações e respostas. Aceite de novo um convite restaurado, e a reunião volta ao calendário. O que você excluiu no próprio calendário não está entre eles.',
    hint: 'Marque o que você quer de volta ou toque em um e\u2011mail para ler as primeiras linhas.',
    kept: 'O que está em “Itens Excluídos” fica lá até você esvaziar a pasta.',
    hintOne: 'Toque no e\u2011mail para ler as primeiras linhas.',
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
    otherReading: (label) => `Se você quis dizer ${label}, diga “quis dizer ${label}”.`,
    say: {
      one: 'Diga “restaurar 1” para recuperá-lo ou “mostrar 1” para ler as primeiras linhas.',
      some: (first, second) => `Diga “restaurar ${first} e ${second}”, “todos” ou “mostrar ${first}”.`,
      single: (pick) => `Diga “restaurar ${pick}”, “todos” ou “mostrar ${pick}”.`,
      helpdesk: 'Não está entre estes? Diga “perguntar ao suporte” para pedir ao seu suporte.',
      more: (page, pages) => `Diga “mais” para ver a página ${page} de ${pages}.`,
    },
  },

  preview: {
    from: 'De',
    to: 'Para',
    received: 'Recebido',
    liesIn: 'Agora',
    restore: 'Destino',
    rule: 'Regra',
    deletedByRule: (day) => `sua organização o exclui por volta de ${day}`,
    deletedByRuleAfter: (days) => `sua organização o exclui ${days} dias depois de chegar`,
    archivedByRule: 'sua organização o move para o arquivo morto online quando ele é antigo o bastante',
    noText: 'Este e\u2011mail não tem texto.',
    attachments: (n) => (n === 1 ? '1 anexo' : `${n} anexos`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'Arquivo sem nome',
    moreAttachments: (n) => `e mais ${n}`,
    summary: 'As primeiras linhas de um e\u2011mail excluído.',
    say: (pick) => `Diga “restaurar ${pick}” para recuperá-lo.`,
    gone: 'Esse e\u2011mail não está mais onde o encontrei. Pesquise de novo, e eu vejo onde ele está agora.',
  },
};
