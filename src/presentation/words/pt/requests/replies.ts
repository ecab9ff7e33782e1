import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `O pedido #${n} ainda não foi enviado.`,
  'already-submitted': (n) => `O pedido #${n} já foi enviado e aguarda o suporte.`,
  'already-approved': (n) => `O pedido #${n} já está aprovado, e estou prestes a executá-lo.`,
  'already-rejected': (n) =>
    `O pedido #${n} já foi rejeitado. Se algo mudou, um novo pedido pode dizer o quê.`,
  'already-withdrawn': (n) => `O pedido #${n} foi retirado, por isso não há mais nada a decidir.`,
  'already-expired': (n) => `O pedido #${n} expirou, por isso não pode mais ser decidido. É preciso um novo.`,
  'being-executed': (n) => `O pedido #${n} já está sendo executado.`,
  'already-done': (n) => `O pedido #${n} já está concluído.`,
  'already-failed': (n) =>
    `O pedido #${n} não pôde ser executado. Um aprovador pode mandar tentar de novo: diga “tentar novamente ${n}”.`,
  'already-released': (n) => `A retenção do pedido #${n} já foi encerrada.`,
  'not-approved': (n) => `O pedido #${n} ainda não está aprovado, então isso precisa esperar.`,
  'not-in-place': (n) => `O pedido #${n} não tem nenhuma retenção ativa que possa ser encerrada.`,
  'not-an-approver': (n) =>
    `Só os membros do suporte podem fazer isso com o pedido #${n}, e você não é um deles.`,
  'membership-unknown': (n) =>
    `O diretório não me diz agora se você faz parte do suporte, por isso nada mudou no pedido #${n}. Tente de novo em um minuto.`,
  'own-request': (n) => `O pedido #${n} é seu, por isso outra pessoa do suporte precisa decidir.`,
  'own-mailbox': (n) =>
    `O pedido #${n} trata da sua própria caixa de correio, por isso outra pessoa do suporte precisa decidir.`,
  'already-voted': (n) => `Você já votou no pedido #${n}. O seu voto conta, e conta uma vez.`,
  'scope-changed': (n) =>
    `O pedido #${n} foi alterado desde que você o viu. Olhe de novo antes de decidir: diga “status ${n}”.`,
  'somebody-was-quicker': (n) =>
    `Alguém foi mais rápido com o pedido #${n}. O cartão mostra como ele está agora.`,
  'not-the-requester': (n) => `Só quem fez o pedido #${n} pode fazer isso.`,
  'not-yours-to-do': (n) => `Isso não cabe a você no pedido #${n}.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Aprovado: pedido #${n}. Vou executá-lo e avisar quem pediu.`,
    endorsed: (n) => `O seu sim ao pedido #${n} conta. Outro aprovador precisa concordar.`,
    rejected: (n) => `Rejeitado: pedido #${n}. Vou avisar quem pediu.`,
    'voted-against': (n) =>
      `O seu não ao pedido #${n} conta. Ele continua aberto, pois outros também podem votar.`,
    withdrawn: (n) => `O pedido #${n} foi retirado. Nada foi feito.`,
    'asked-back': (n) => `Passei adiante a sua pergunta sobre o pedido #${n} e trago a resposta.`,
    answered: (n) => `A sua resposta sobre o pedido #${n} está com o suporte.`,
    'taken-over': (n) => `O pedido #${n} agora é seu.`,
    delegated: (n) => `O pedido #${n} foi passado adiante, e a pessoa já sabe.`,
    'task-done': (n) => `O pedido #${n} está concluído. Vou avisar quem pediu.`,
    'task-failed': (n) => `Anotei que o pedido #${n} falhou e vou avisar quem pediu.`,
    retried: (n) => `Estou tentando o pedido #${n} de novo.`,
    'scope-changed': (n) => `O pedido #${n} foi alterado. Ele precisa de uma nova decisão.`,
  },

  missing: {
    question: (n) => `O que devo perguntar? Diga “pergunta sobre ${n}: qual período?” ou escreva no cartão.`,
    answer: (n) =>
      `Qual é a sua resposta? Diga “resposta a ${n}:” e, em seguida, a sua resposta, ou escreva-a no cartão.`,
    'question-first': (n) =>
      `Ninguém tem uma pergunta em aberto sobre o pedido #${n} agora, por isso não há nada a responder.`,
    assignee: (n) => `A quem devo atribuí-lo? Diga “atribuir ${n} a” e o endereço de outro aprovador.`,
  },
  delegation: {
    unknown: (who) => `O diretório não conhece ${who}. Use o endereço de outro aprovador.`,
    'not-an-approver': (who) => `${who} não faz parte do suporte, por isso não posso lhe passar o pedido.`,
    silent: 'O diretório não está respondendo agora, por isso nada mudou. Tente de novo em um minuto.',
  },

  perhapsAnswer: (n) =>
    `Essa é a sua resposta sobre o pedido #${n}? Então diga “resposta a ${n}:” e repita-a em seguida. Para procurar e\u2011mails excluídos, comece com “encontre”.`,
  noSuchRequest: (n) => `Não há nenhum pedido #${n} que você possa ver.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `Qual você quer dizer: ${numbers}? Diga também o número.`,
  whichNone: 'Não há nenhum pedido a que isso possa se referir.',
  helpdeskBound:
    'A partir de agora, os pedidos chegam aqui. Os cartões mostram detalhes só aos membros do suporte, e só eles podem decidir.',
  helpdeskNeedsChannel: 'Diga “suporte técnico aqui” no canal em que os pedidos devem chegar.',
  notForYou: 'Só os membros do suporte podem fazer isso, e você não é um deles.',
  membershipUnknown: 'O diretório não me diz agora se você faz parte do suporte. Tente de novo em um minuto.',
  notToAsk: {
    'nobody-may': 'Sua organização não aceita pedidos deste tipo por meu intermédio.',
    'others-may':
      'Na sua organização, certas pessoas enviam pedidos deste tipo, e você não é uma delas. Peça ao seu suporte que o envie por você.',
    'membership-unknown':
      'O diretório não me diz agora se você pode pedir isso, por isso nada foi enviado. Tente de novo em um minuto.',
  },
  helpdeskPage: (address) => `Como falar com o seu suporte: ${address}`,
  noHelpdesk:
    'Os pedidos ainda não estão configurados aqui. Um administrador precisa informar o grupo das pessoas que podem decidir (a configuração HELPDESK_GROUP_ID). Até lá, entre em contato com o seu suporte por conta própria; com os seus próprios e\u2011mails excluídos posso ajudar já.',
  dropped: 'Tudo bem, descartei o formulário. Nada foi enviado.',
  formStillOpen:
    'O formulário ainda está aberto e nada foi enviado. Diga “enviar o pedido” para enviá-lo ou “cancelar” para descartá-lo.',
  nothingToSend:
    'Não há nada esperando para ser enviado. Eu envio pedidos ao suporte: diga, por exemplo, “exporte minha caixa de correio” ou “perguntar ao suporte”, e mostro primeiro o formulário.',
  staleForm: 'Esse formulário é antigo demais ou não era para você. Diga de novo do que você precisa.',
  goOnInPrivate: 'Um pedido pode conter dados particulares, por isso continuo no nosso chat pessoal.',
};
