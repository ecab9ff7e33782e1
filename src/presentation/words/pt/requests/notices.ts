import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { messages } from '../figures';

type Notices = typeof ENGLISH;

const counted = (n: number): string => `${messages(n)} ${n === 1 ? 'excluído' : 'excluídos'}`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, count, who) =>
    who === null
      ? `Da sua conta foi pedido restaurar ${counted(count)} na sua caixa de correio (pedido #${n}).`
      : `${who} pediu para restaurar ${counted(count)} na sua caixa de correio (pedido #${n}).`,
  done: (n, count, who) =>
    who === null
      ? `${count === 1 ? 'Foi restaurado' : 'Foram restaurados'} ${counted(count)} na sua caixa de correio (pedido #${n}).`
      : `A pedido de ${who}, ${count === 1 ? 'foi restaurado' : 'foram restaurados'} ${counted(count)} na sua caixa de correio (pedido #${n}).`,
  notYou: (n) =>
    `Se não foi você, talvez outra pessoa esteja usando a sua conta: diga “retirar o pedido ${n}” e avise logo o seu suporte.`,
  notExpected: 'Se você não esperava isso, avise o seu suporte.',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request} foi enviado ao seu suporte.`,
    approver: (request, who) => `${request}, de ${who}, aguarda uma decisão.`,
    anybody: (request) => `${request} aguarda uma decisão.`,
  },
  'scope-changed': same(
    (request, who) => `${request} foi alterado por ${who}. As aprovações anteriores não contam mais.`,
    (request) => `${request} foi alterado. As aprovações anteriores não contam mais.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} disse sim. Outro aprovador precisa concordar.`,
    (request) => `${request} tem uma de duas aprovações.`,
  ),
  approved: same(
    (request, who) => `${request} foi aprovado por ${who}.`,
    (request) => `${request} foi aprovado.`,
  ),
  rejected: same(
    (request, who) => `${request} foi rejeitado por ${who}.`,
    (request) => `${request} foi rejeitado.`,
  ),
  withdrawn: {
    requester: (request) => `${request} foi retirado.`,
    approver: (request, who) => `${request} foi retirado por ${who}.`,
    anybody: (request) => `${request} foi retirado.`,
  },
  expired: same(
    (request) => `${request} expirou: ninguém decidiu a tempo.`,
    (request) => `${request} expirou.`,
  ),
  reminder: {
    requester: (request) => `${request} ainda aguarda o suporte.`,
    approver: (request) => `${request} ainda aguarda uma decisão.`,
    anybody: (request) => `${request} ainda aguarda.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: ${who} está cuidando dele.`,
    approver: (request, who) => `${request} foi assumido por ${who}.`,
    anybody: (request) => `${request}: alguém está cuidando dele.`,
  },
  'handed-over': {
    requester: (request) => `${request} está de novo com todos os aprovadores.`,
    approver: (request) => `${request} é de todos de novo: faz tempo que nada acontece com ele.`,
    anybody: (request) => `${request} é de todos de novo.`,
  },
  delegated: {
    requester: (request, who) => `${request} foi passado por ${who} a outra pessoa do suporte.`,
    approver: (request, who) => `${request} foi atribuído a você por ${who}.`,
    anybody: (request) => `${request} foi passado adiante.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} tem uma pergunta para você.`,
    approver: (request, who) => `${request}: ${who} fez uma pergunta.`,
    anybody: (request) => `${request} aguarda uma resposta.`,
  },
  answer: {
    requester: (request) => `${request}: a sua resposta está com o suporte.`,
    approver: (request, who) => `${request}: ${who} respondeu.`,
    anybody: (request) => `${request} tem uma resposta.`,
  },
  estimated: same(
    (request) => `${request}: o eDiscovery contou.`,
    (request) => `${request}: o eDiscovery contou.`,
  ),
  'not-counted': same(
    (request) => `${request} não pôde ser contado antes da decisão.`,
    (request) => `${request} não pôde ser contado antes da decisão.`,
  ),
  task: {
    requester: (request) => `${request} está nas mãos do suporte.`,
    approver: (request) => `${request} precisa ser feito manualmente: os passos estão no cartão dele.`,
    anybody: (request) => `${request} precisa ser feito manualmente.`,
  },
  progress: same(
    (request) => `${request} está em andamento.`,
    (request) => `${request} está em andamento.`,
  ),
  delayed: same(
    (request) =>
      `${request} demora mais: o Microsoft 365 não está respondendo. Continuo tentando, e nada se perde.`,
    (request) => `${request} demora mais.`,
  ),
  done: same(
    (request) => `${request} está concluído.`,
    (request) => `${request} está concluído.`,
  ),
  failed: same(
    (request) => `${request} não pôde ser executado.`,
    (request) => `${request} não pôde ser executado.`,
  ),
  released: same(
    (request) => `${request}: a retenção terminou.`,
    (request) => `${request}: a retenção terminou.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}: passou o último dia para o qual a retenção foi pedida. A retenção continua ativa.`,
    (request) => `${request}: passou o último dia. A retenção continua ativa.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Comentário: “${text}”`,
    question: (text) => `Pergunta: “${text}”`,
    answer: (text) => `Resposta: “${text}”`,
    why: (text) => `Motivo: “${text}”`,
    estimate: (text) => `Estimativa: ${text}`,
    next: {
      openCard: 'Quem pode ver mais encontra no cartão dele.',
      decide: (n) => `Decida no cartão ou diga “aprovar ${n}” ou “rejeitar ${n}”.`,
      task: (n) => `Quando estiver pronto, diga “${n} está concluído”.`,
      answer: (n) => `Responda no cartão ou diga “resposta a ${n}:” e, em seguida, a sua resposta.`,
      nothingFits: (n) =>
        `Uma exportação falharia, portanto. Diga “alterar ${n}” para pedir outros dias ou palavras, ou “retirar o pedido ${n}”.`,
      retry: (n) => `Depois toque em “Tentar novamente” no cartão ou diga “tentar novamente ${n}”.`,
      release: (n) =>
        `Para encerrá-la, diga “encerrar a retenção ${n}”. Isso também é decidido pelo suporte.`,
      nothing: 'Você não precisa fazer mais nada.',
      wait: 'Por enquanto, você não precisa fazer nada.',
    },
  },
};
