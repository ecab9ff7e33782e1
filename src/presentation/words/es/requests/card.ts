import { type CARD as ENGLISH } from '../../en/requests/card';
import { number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 elemento' : `${number(n)} elementos`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'De',
    mailbox: 'Buzón',
    mailboxes: 'Buzones',
    dated: 'Fechas del correo',
    about: 'Sobre',
    until: 'Pedida hasta',
    releases: 'Termina',
    reason: 'Motivo',
    asked: 'Enviada',
    assignee: 'A cargo de',
    expires: 'Plazo',
    estimate: 'Estimación',
  },
  everything: 'Todo',
  holdNumber: (n) => `Retención de la solicitud #${n}`,
  chosenMessages: (n) =>
    n === 1 ? '1 correo elegido en una lista' : `${number(n)} correos elegidos en una lista`,
  noReason: '(no indicado)',
  unknownPerson: '(sin nombre)',
  agoSince: (at, age) => `${at}, hace ${age}`,
  ageLine: (age) => `Enviada hace ${age}.`,
  private: 'Solo el soporte y quien hizo la solicitud pueden ver más.',

  estimate: {
    failed: 'eDiscovery no ha podido contarlo',
    none: 'Desconocida. Si se aprueba de todos modos, se cuenta otra vez antes de exportar nada.',
    waiting: 'eDiscovery todavía está contando. Las cifras aparecerán aquí.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1 ? `${items(n)}, ${size}` : `${items(n)}, ${size}, en ${number(mailboxes)} buzones`,
    unindexed: (n) =>
      n === 1
        ? 'En 1 elemento más no se ha podido buscar; quizá forme parte de ello.'
        : `En ${number(n)} elementos más no se ha podido buscar; quizá formen parte de ello.`,
    hours: (n) =>
      n <= 1
        ? 'La exportación tarda alrededor de una hora, a 2 GB por hora y buzón.'
        : `La exportación tarda unas ${number(n)} horas, a 2 GB por hora y buzón.`,
    hoursBetween: (least, most) =>
      `La exportación tarda entre ${number(least)} y ${number(most)} horas, a 2 GB por hora y buzón, según cómo se reparta el correo entre los buzones.`,
    files: (psts, packages) =>
      `Alrededor de ${psts === 1 ? '1 archivo PST' : `${number(psts)} archivos PST`} (de hasta 10 GB cada uno) en ${packages === 1 ? '1 paquete' : `${number(packages)} paquetes`} (de hasta 40 GB cada uno).`,
    nothing: 'eDiscovery no ha contado nada que encaje.',
  },

  warningsTitle: 'Antes de decidir',
  warnings: {
    'somebody-elses-mailbox': 'El buzón no es de quien hace la solicitud.',
    'several-mailboxes': 'Se trata de varios buzones.',
    'whole-mailbox': 'No indica fechas ni palabras: se refiere a todo el buzón.',
    'no-end': 'No indica un final: la retención sigue hasta que alguien la levante.',
    'owner-unknown': 'El directorio ya no conoce al propietario del buzón. Compruebe la dirección.',
    'several-psts': 'Supera los 10 GB, así que serán varios archivos PST.',
    'several-packages': 'Supera los 40 GB, así que serán varios paquetes.',
    'nothing-found': 'eDiscovery no ha contado nada que encaje. Una exportación fallaría.',
    'beyond-retention':
      'Sus fechas van más atrás de lo que se conserva el correo eliminado; sin una retención, ese correo se ha perdido para siempre.',
    'two-approvers-needed': 'Tienen que decir que sí dos aprobadores distintos.',
  },

  cannot: {
    'own-request': 'La solicitud es suya, así que tiene que decidir otra persona.',
    'own-mailbox': 'Se trata de su propio buzón, así que tiene que decidir otra persona.',
    'already-voted': 'Usted ya ha votado. Falta otro aprobador.',
  },

  votes: {
    yes: (name, at) => `Sí de ${name}, ${at}`,
    no: (name, at) => `No de ${name}, ${at}`,
    withComment: (vote, comment) => `${vote}: ${comment}`,
  },
  votesTitle: 'Decisiones',
  remarksTitle: 'Preguntas y respuestas',
  remark: (name, at, text) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n, request) =>
    n === 1
      ? `1 anterior: diga «historial ${request}».`
      : `${number(n)} anteriores: diga «historial ${request}».`,

  comment: {
    decision: 'Comentario, pregunta o motivo',
    task: 'Qué se ha hecho, o qué lo ha impedido',
    answer: 'Su respuesta',
  },
  commentHint: {
    decision: 'Quien hizo la solicitud puede leerlo. Hace falta para preguntar.',
    task: 'Las dos partes pueden leerlo.',
    answer: 'La lee el soporte.',
  },
  assignee: 'Asignar a',
  assigneeHint: 'Dirección de otro aprobador',

  buttons: {
    approve: 'Aprobar',
    reject: 'Rechazar',
    askBack: 'Preguntar',
    takeOver: 'Me encargo',
    delegate: 'Asignar',
    answer: 'Enviar respuesta',
    change: 'Modificar',
    withdraw: 'Retirar',
    release: 'Levantar la retención',
    taskDone: 'Hecho',
    taskFailed: 'Ha fallado',
    retry: 'Reintentar',
    details: 'Mostrar detalles',
    history: 'Historial',
    back: 'Volver a la solicitud',
    queue: 'Mostrar la cola',
    page: (page, pages) => `Página ${page} de ${pages}`,
    submit: 'Enviar solicitud',
    cancel: 'Cancelar',
    escalate: 'Preguntar al soporte',
    newRequest: 'Nueva solicitud',
  },

  say: {
    change: (n) => `Diga «modificar ${n}» para pedir otra cosa.`,
    withdraw: (n) => `Diga «retirar la solicitud ${n}» para retirarla.`,
    answer: (n) => `Diga «respuesta a ${n}:» y, a continuación, su respuesta.`,
    release: (n) => `Diga «levantar la retención ${n}» para terminarla.`,
    decide: (n) => `Diga «aprobar ${n}» o «rechazar ${n}», con un comentario a continuación si lo desea.`,
    handle: (n) =>
      `Diga «pregunta sobre ${n}: ¿qué período?» para preguntar, «me encargo de ${n}», o «asignar ${n} a» y una dirección.`,
    hand: (n) => `Diga «me encargo de ${n}», o «asignar ${n} a» y una dirección.`,
    task: (n) => `Diga «${n} está hecha» cuando lo esté, o «${n} ha fallado».`,
    retry: (n) => `Diga «reintentar ${n}» para intentarlo de nuevo.`,
    details: (n) => `Diga «estado ${n}» en nuestro chat personal para ver los detalles.`,
    history: (n) => `Diga «historial ${n}» para ver su historial.`,
  },

  summary: (n, kind, state) => `Solicitud #${n}, ${kind}: ${state}.`,
};
