import { type CARD as ENGLISH } from '../../en/requests/card';
import { number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 item' : `${number(n)} itens`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'Pedido por',
    mailbox: 'Caixa de correio',
    mailboxes: 'Caixas de correio',
    dated: 'Datas dos e\u2011mails',
    about: 'Sobre',
    until: 'Pedida até',
    releases: 'Encerra',
    reason: 'Motivo',
    asked: 'Enviado',
    assignee: 'Responsável',
    expires: 'Prazo',
    estimate: 'Estimativa',
  },
  everything: 'Tudo',
  holdNumber: (n) => `Retenção do pedido #${n}`,
  chosenMessages: (n) =>
    n === 1 ? '1 e\u2011mail escolhido em uma lista' : `${number(n)} e\u2011mails escolhidos em uma lista`,
  noReason: '(não informado)',
  unknownPerson: '(sem nome)',
  agoSince: (at, age) => `${at}, há ${age}`,
  ageLine: (age) => `Enviado há ${age}.`,
  private: 'Só o suporte e quem fez o pedido podem ver mais.',

  estimate: {
    failed: 'O eDiscovery não conseguiu contar',
    none: 'Desconhecida. Se o pedido for aprovado mesmo assim, conto de novo antes de exportar.',
    waiting: 'O eDiscovery ainda está contando. Os números aparecem aqui depois.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1
        ? `${items(n)}, ${size}`
        : `${items(n)}, ${size}, em ${number(mailboxes)} caixas de correio`,
    unindexed: (n) =>
      n === 1
        ? 'Em mais 1 item não foi possível pesquisar; talvez faça parte.'
        : `Em mais ${number(n)} itens não foi possível pesquisar; talvez façam parte.`,
    hours: (n) =>
      n <= 1
        ? 'A exportação leva cerca de uma hora, a 2 GB por hora e caixa de correio.'
        : `A exportação leva cerca de ${number(n)} horas, a 2 GB por hora e caixa de correio.`,
    hoursBetween: (least, most) =>
      `A exportação leva de ${number(least)} a ${number(most)} horas, a 2 GB por hora e caixa de correio, dependendo de como os e\u2011mails se distribuem entre as caixas.`,
    files: (psts, packages) =>
      `Cerca de ${psts === 1 ? '1 arquivo PST' : `${number(psts)} arquivos PST`} (de até 10 GB cada) em ${packages === 1 ? '1 pacote' : `${number(packages)} pacotes`} (de até 40 GB cada).`,
    nothing: 'O eDiscovery não contou nada que corresponda.',
  },

  warningsTitle: 'Antes de decidir',
  warnings: {
    'somebody-elses-mailbox': 'A caixa de correio não é de quem fez o pedido.',
    'several-mailboxes': 'O pedido trata de várias caixas de correio.',
    'whole-mailbox': 'Ele não informa datas nem palavras: refere-se a tudo na caixa de correio.',
    'no-end': 'Ele não informa um fim: a retenção fica até alguém encerrá-la.',
    'owner-unknown': 'O diretório não conhece mais o dono da caixa de correio. Confira o endereço.',
    'several-psts': 'Passa de 10 GB, por isso serão vários arquivos PST.',
    'several-packages': 'Passa de 40 GB, por isso serão vários pacotes.',
    'nothing-found': 'O eDiscovery não contou nada que corresponda. Uma exportação falharia.',
    'beyond-retention':
      'As datas vão mais longe do que o tempo em que e\u2011mails excluídos são mantidos; sem uma retenção, esses e\u2011mails estão perdidos de vez.',
    'two-approvers-needed': 'Dois aprovadores diferentes precisam dizer sim.',
  },

  cannot: {
    'own-request': 'O pedido é seu, por isso outra pessoa precisa decidir.',
    'own-mailbox': 'Trata-se da sua própria caixa de correio, por isso outra pessoa precisa decidir.',
    'already-voted': 'Você já votou. Falta outro aprovador.',
  },

  votes: {
    yes: (name, at) => `Sim de ${name}, ${at}`,
    no: (name, at) => `Não de ${name}, ${at}`,
    withComment: (vote, comment) => `${vote}: ${comment}`,
  },
  votesTitle: 'Decisões',
  remarksTitle: 'Perguntas e respostas',
  remark: (name, at, text) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n, request) =>
    n === 1
      ? `1 anterior: diga “histórico ${request}”.`
      : `${number(n)} anteriores: diga “histórico ${request}”.`,

  comment: {
    decision: 'Comentário, pergunta ou motivo',
    task: 'O que foi feito ou o que impediu',
    answer: 'Sua resposta',
  },
  commentHint: {
    decision: 'Quem fez o pedido pode ler. Necessário para perguntar.',
    task: 'Os dois lados podem ler.',
    answer: 'O suporte lê.',
  },
  assignee: 'Atribuir a',
  assigneeHint: 'Endereço de outro aprovador',

  buttons: {
    approve: 'Aprovar',
    reject: 'Rejeitar',
    askBack: 'Perguntar',
    takeOver: 'Assumir',
    delegate: 'Atribuir',
    answer: 'Enviar resposta',
    change: 'Alterar',
    withdraw: 'Retirar',
    release: 'Encerrar retenção',
    taskDone: 'Concluído',
    taskFailed: 'Falhou',
    retry: 'Tentar novamente',
    details: 'Mostrar detalhes',
    history: 'Histórico',
    back: 'Voltar ao pedido',
    queue: 'Mostrar fila',
    page: (page, pages) => `Página ${page} de ${pages}`,
    submit: 'Enviar pedido',
    cancel: 'Cancelar',
    escalate: 'Perguntar ao suporte',
    newRequest: 'Novo pedido',
  },

  say: {
    change: (n) => `Diga “alterar ${n}” para pedir outra coisa.`,
    withdraw: (n) => `Diga “retirar o pedido ${n}” para retirá-lo.`,
    answer: (n) => `Diga “resposta a ${n}:” e, em seguida, a sua resposta.`,
    release: (n) => `Diga “encerrar a retenção ${n}” para encerrá-la.`,
    decide: (n) => `Diga “aprovar ${n}” ou “rejeitar ${n}”, seguido de um comentário, se quiser.`,
    handle: (n) =>
      `Diga “pergunta sobre ${n}: qual período?” para perguntar, “assumo ${n}” ou “atribuir ${n} a” e um endereço.`,
    hand: (n) => `Diga “assumo ${n}” ou “atribuir ${n} a” e um endereço.`,
    task: (n) => `Diga “${n} está concluído” quando estiver, ou “${n} falhou”.`,
    retry: (n) => `Diga “tentar novamente ${n}” para tentar de novo.`,
    details: (n) => `Diga “status ${n}” no nosso chat pessoal para ver os detalhes.`,
    history: (n) => `Diga “histórico ${n}” para ver o histórico.`,
  },

  summary: (n, kind, state) => `Pedido #${n}, ${kind}: ${state}.`,
};
