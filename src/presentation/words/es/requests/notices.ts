import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { messages } from '../figures';

type Notices = typeof ENGLISH;

const counted = (n: number): string => `${messages(n)} ${n === 1 ? 'eliminado' : 'eliminados'}`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, count, who) =>
    who === null
      ? `Desde su cuenta se ha pedido restaurar ${counted(count)} en su buzón (solicitud #${n}).`
      : `${who} ha pedido restaurar ${counted(count)} en su buzón (solicitud #${n}).`,
  done: (n, count, who) =>
    who === null
      ? `${count === 1 ? 'Se ha' : 'Se han'} restaurado ${counted(count)} en su buzón (solicitud #${n}).`
      : `${who} ha hecho restaurar ${counted(count)} en su buzón (solicitud #${n}).`,
  notYou: (n) =>
    `Si no ha sido usted, quizá otra persona esté usando su cuenta: diga «retirar la solicitud ${n}» y avise enseguida a su soporte.`,
  notExpected: 'Si no lo esperaba, avise a su soporte.',
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
    requester: (request) => `${request}: enviada a su soporte.`,
    approver: (request, who) => `${request}, de ${who}: espera una decisión.`,
    anybody: (request) => `${request}: espera una decisión.`,
  },
  'scope-changed': same(
    (request, who) => `${request}: ${who} la ha modificado. Las aprobaciones anteriores ya no cuentan.`,
    (request) => `${request}: se ha modificado. Las aprobaciones anteriores ya no cuentan.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} ha dicho que sí. Tiene que aprobarla otra persona más.`,
    (request) => `${request}: tiene una de las dos aprobaciones.`,
  ),
  approved: same(
    (request, who) => `${request}: la ha aprobado ${who}.`,
    (request) => `${request}: aprobada.`,
  ),
  rejected: same(
    (request, who) => `${request}: la ha rechazado ${who}.`,
    (request) => `${request}: rechazada.`,
  ),
  withdrawn: {
    requester: (request) => `${request}: retirada.`,
    approver: (request, who) => `${request}: la ha retirado ${who}.`,
    anybody: (request) => `${request}: retirada.`,
  },
  expired: same(
    (request) => `${request}: ha caducado, porque nadie decidió a tiempo.`,
    (request) => `${request}: ha caducado.`,
  ),
  reminder: {
    requester: (request) => `${request}: sigue esperando al soporte.`,
    approver: (request) => `${request}: sigue esperando una decisión.`,
    anybody: (request) => `${request}: sigue esperando.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: se encarga ${who}.`,
    approver: (request, who) => `${request}: se encarga ${who}.`,
    anybody: (request) => `${request}: ya hay quien se encarga.`,
  },
  'handed-over': {
    requester: (request) => `${request}: vuelve a estar en manos de todos los aprobadores.`,
    approver: (request) =>
      `${request}: vuelve a ser de todos, porque hace tiempo que no ha pasado nada con ella.`,
    anybody: (request) => `${request}: vuelve a ser de todos.`,
  },
  delegated: {
    requester: (request, who) => `${request}: ${who} la ha pasado a otro miembro del soporte.`,
    approver: (request, who) => `${request}: se la ha pasado ${who}.`,
    anybody: (request) => `${request}: ha pasado a otro miembro del soporte.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} le hace una pregunta.`,
    approver: (request, who) => `${request}: ${who} ha hecho una pregunta.`,
    anybody: (request) => `${request}: espera una respuesta.`,
  },
  answer: {
    requester: (request) => `${request}: su respuesta está en el soporte.`,
    approver: (request, who) => `${request}: ${who} ha respondido.`,
    anybody: (request) => `${request}: tiene respuesta.`,
  },
  estimated: same(
    (request) => `${request}: eDiscovery ha contado.`,
    (request) => `${request}: eDiscovery ha contado.`,
  ),
  'not-counted': same(
    (request) => `${request}: no se ha podido contar antes de la decisión.`,
    (request) => `${request}: no se ha podido contar antes de la decisión.`,
  ),
  task: {
    requester: (request) => `${request}: está en manos del soporte.`,
    approver: (request) => `${request}: hay que hacerla manualmente; los pasos están en su tarjeta.`,
    anybody: (request) => `${request}: hay que hacerla manualmente.`,
  },
  progress: same(
    (request) => `${request}: en curso.`,
    (request) => `${request}: en curso.`,
  ),
  delayed: same(
    (request) =>
      `${request}: tarda más, porque Microsoft 365 no responde. Lo sigo intentando, y no se pierde nada.`,
    (request) => `${request}: tarda más.`,
  ),
  done: same(
    (request) => `${request}: hecha.`,
    (request) => `${request}: hecha.`,
  ),
  failed: same(
    (request) => `${request}: no se ha podido llevar a cabo.`,
    (request) => `${request}: no se ha podido llevar a cabo.`,
  ),
  released: same(
    (request) => `${request}: la retención ha terminado.`,
    (request) => `${request}: la retención ha terminado.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}: ha pasado el último día para el que se pidió la retención. La retención sigue activa.`,
    (request) => `${request}: ha pasado su último día. La retención sigue activa.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Comentario: «${text}»`,
    question: (text) => `Pregunta: «${text}»`,
    answer: (text) => `Respuesta: «${text}»`,
    why: (text) => `Motivo: «${text}»`,
    estimate: (text) => `Estimación: ${text}`,
    next: {
      openCard: 'Quien puede ver más lo encuentra en su tarjeta.',
      decide: (n) => `Decida en su tarjeta, o diga «aprobar ${n}» o «rechazar ${n}».`,
      task: (n) => `Cuando esté hecha, diga «${n} está hecha».`,
      answer: (n) => `Responda en su tarjeta, o diga «respuesta a ${n}:» y, a continuación, su respuesta.`,
      nothingFits: (n) =>
        `Así que una exportación fallaría. Diga «modificar ${n}» para pedir otros días u otras palabras, o «retirar la solicitud ${n}».`,
      retry: (n) => `Después pulse «Reintentar» en su tarjeta, o diga «reintentar ${n}».`,
      release: (n) => `Para terminarla, diga «levantar la retención ${n}». También eso lo decide el soporte.`,
      nothing: 'Usted no tiene que hacer nada más.',
      wait: 'Por ahora no tiene que hacer nada.',
    },
  },
};
