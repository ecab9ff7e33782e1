import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Alterar a pesquisa',
    hint: 'Deixe vazio o que não importa.',
    summary: 'Altere a sua pesquisa.',
    sender: 'De quem',
    senderHint: 'Nome, endereço ou domínio',
    words: 'Palavras do e\u2011mail',
    wordsHint: 'Por exemplo: orçamento 2027',
    basis: 'As datas dizem quando ele foi',
    bases: { either: 'Excluído ou recebido', deleted: 'Excluído', received: 'Recebido' },
    from: 'Primeiro dia',
    to: 'Último dia',
    text: 'Diga o que devo alterar, por exemplo “só da Anna”, “só excluídos na semana passada” ou “com anexos”.',
  },

  nothing: {
    title: 'Nada encontrado',
    titleSoFar: 'Nada encontrado até agora',
    summary: 'Não encontrei nenhum e\u2011mail excluído assim.',
    lookedElsewhere:
      'Olhei também nas suas outras pastas, inclusive Lixo Eletrônico e Arquivo Morto: nada lá corresponde.',
    notLookedElsewhere:
      'Suas outras pastas não responderam agora, então ele pode estar lá. Peça de novo em um minuto.',
    looked: (scanned) =>
      scanned === 0
        ? 'Olhei em “Itens Excluídos”, com todas as suas pastas, e em “Itens Recuperáveis”. Nenhum e\u2011mail de lá corresponde.'
        : `Olhei ${messages(scanned)} em “Itens Excluídos”, com todas as suas pastas, e em “Itens Recuperáveis”.`,
    stopped: (oldest) =>
      `Isso não é tudo: parei nos e\u2011mails excluídos em ${oldest}, aproximadamente. Com um remetente ou uma data, eu poderia ir mais longe.`,
    asked: (criteria) => `Você pediu e\u2011mails ${criteria}.`,
    titleLive: 'Não foi excluído',
    summaryLive: 'Esse e\u2011mail não foi excluído: eu o encontrei na sua caixa de correio.',
    live: 'Ainda na sua caixa de correio',
    liveRow: (who, received, folder) => `${who} · ${received} · em ${folder}`,
    underOther: (folder) => `${folder}, em “Outros”`,
    open: 'Abrir no Outlook',
    liveMore: (n) => `E mais ${number(n)}.`,
    rules: {
      title: (n) => (n === 1 ? 'Uma das suas regras corresponde' : 'Algumas das suas regras correspondem'),
      moves: (rule, mail, folder) => `${rule} move para ${folder} ${mail}.`,
      movesAway: (rule, mail) => `${rule} move para uma pasta que não vejo ${mail}.`,
      deletes: (rule, mail) =>
        `${rule} move ${mail} para “Itens Excluídos”. Se não há nada lá, alguém esvaziou a pasta.`,
      purges: (rule, mail) =>
        `${rule} exclui ${mail} permanentemente, sem passar por “Itens Excluídos”. Talvez o seu suporte ainda possa ajudar.`,
      unnamed: 'Uma regra sem nome',
      allMail: 'todos os e\u2011mails',
      someMail: 'alguns e\u2011mails',
      mail: (criteria) => `os e\u2011mails ${criteria}`,
      some: (criteria) => `alguns e\u2011mails ${criteria}`,
    },
    orMailbox: (address) =>
      `Se você quis dizer a caixa de correio ${address}, diga “procure na caixa ${address}”.`,
    check:
      'O que não vejo: “Limpar” e as conversas ignoradas. No Outlook na Web, veja em “Configurações”, “Email”, “Limpar”; os e\u2011mails de uma conversa ignorada vão para “Itens Excluídos”.',
    archived: (days) =>
      `Mais antigo que uns ${days} dias: pode ter passado para o seu arquivo morto online, que não consigo ver. No Outlook, procure em “Arquivo Morto Online” ou em um item com “arquivo” e o seu nome, ou pergunte ao seu suporte.`,
    close: 'Parecido com o que você pediu',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} de ${name}`,
      'other-dates': (count) => `${messages(count)} em outras datas`,
      'without-words': (count) => `${messages(count)} sem essas palavras`,
    },
    show: (n) => `Mostrar ${number(n)}`,
    kept: (days) =>
      `Os e\u2011mails ficam em “Itens Excluídos” até você esvaziar a pasta. Depois disso, sua organização os mantém por mais uns ${days} dias.`,
    reach: (day) =>
      `O que saiu de “Itens Excluídos” antes de ${day}, aproximadamente, não alcanço mais; talvez o seu suporte ainda possa ajudar.`,
    sayAsk: 'Diga “perguntar ao suporte”, e eu pergunto por você.',
    next: 'Tente com menos palavras, outra grafia ou um período maior.',
    tapMiss: (n) =>
      n === 1
        ? 'Dê uma olhada nisso ou altere a pesquisa.'
        : 'Dê uma olhada em um destes ou altere a pesquisa.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}: diga “só de ${name}”.`,
      'other-dates': (miss) => `${miss}: peça de novo sem data.`,
      'without-words': (miss) => `${miss}: peça de novo sem elas.`,
    },
  },

  shallISearch: (criteria) =>
    criteria === ''
      ? 'Devo listar todos os seus e\u2011mails excluídos?'
      : `Devo procurar e\u2011mails excluídos ${criteria}?`,

  whichOfMailboxes: (name) =>
    `Várias caixas de correio que abrem para você têm ${name} no nome ou no endereço. Qual delas? Responda com o número ou o endereço.`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `Não há nenhum número ${picks}: a lista tem um só e\u2011mail.`
      : `Não há nenhum número ${picks}: a lista vai de 1 a ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'O e\u2011mail não está selecionado. Marque-o ou diga “restaurar 1”.'
      : 'Nada está selecionado ainda. Marque os e\u2011mails que você quer de volta ou diga “restaurar 1 e 2”.',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `Nada nesta lista corresponde a ${what}, então eu não deixaria nada de fora. Ainda não restaurei nada: devo restaurar o e\u2011mail mesmo assim?`
      : `Nada nesta lista corresponde a ${what}, então eu não deixaria nada de fora. Ainda não restaurei nada: devo restaurar os ${number(count)} e\u2011mails mesmo assim?`,

  badDate: (text) =>
    `Não consigo ler ${text} como data. Escolha uma no calendário ou escreva assim: 2026-11-17.`,
};
