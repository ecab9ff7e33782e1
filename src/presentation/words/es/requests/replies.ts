import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `La solicitud #${n} todavía no se ha enviado.`,
  'already-submitted': (n) => `La solicitud #${n} ya se ha enviado y espera al soporte.`,
  'already-approved': (n) => `La solicitud #${n} ya está aprobada, y estoy a punto de llevarla a cabo.`,
  'already-rejected': (n) =>
    `La solicitud #${n} ya se rechazó. Si algo ha cambiado, puede decirlo en una solicitud nueva.`,
  'already-withdrawn': (n) => `La solicitud #${n} se retiró, así que ya no hay nada que decidir.`,
  'already-expired': (n) =>
    `La solicitud #${n} ha caducado, así que ya no se puede decidir. Hace falta una nueva.`,
  'being-executed': (n) => `La solicitud #${n} ya se está llevando a cabo.`,
  'already-done': (n) => `La solicitud #${n} ya está hecha.`,
  'already-failed': (n) =>
    `La solicitud #${n} no se ha podido llevar a cabo. Un aprobador puede hacer que se intente de nuevo: diga «reintentar ${n}».`,
  'already-released': (n) => `La retención de la solicitud #${n} ya se ha levantado.`,
  'not-approved': (n) => `La solicitud #${n} todavía no está aprobada, así que eso tiene que esperar.`,
  'not-in-place': (n) => `La solicitud #${n} no tiene ninguna retención activa que se pueda levantar.`,
  'not-an-approver': (n) =>
    `Con la solicitud #${n} solo pueden hacer eso los miembros del soporte, y usted no es uno de ellos.`,
  'membership-unknown': (n) =>
    `El directorio no me dice en este momento si usted pertenece al soporte, así que en la solicitud #${n} no ha cambiado nada. Inténtelo de nuevo dentro de un minuto.`,
  'own-request': (n) => `La solicitud #${n} es suya, así que tiene que decidir otra persona del soporte.`,
  'own-mailbox': (n) =>
    `La solicitud #${n} trata de su propio buzón, así que tiene que decidir otra persona del soporte.`,
  'already-voted': (n) => `Usted ya ha votado sobre la solicitud #${n}. Su voto cuenta, y una sola vez.`,
  'scope-changed': (n) =>
    `La solicitud #${n} ha cambiado desde que la vio. Mírela otra vez antes de decidir: diga «estado ${n}».`,
  'somebody-was-quicker': (n) =>
    `Alguien ha sido más rápido con la solicitud #${n}. Su tarjeta muestra cómo está ahora.`,
  'not-the-requester': (n) => `Con la solicitud #${n} solo puede hacer eso quien la hizo.`,
  'not-yours-to-do': (n) => `Con la solicitud #${n} eso no le corresponde a usted.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Aprobada: solicitud #${n}. La llevo a cabo y aviso a quien la hizo.`,
    endorsed: (n) => `Su sí a la solicitud #${n} cuenta. Tiene que aprobarla otra persona más.`,
    rejected: (n) => `Rechazada: solicitud #${n}. Aviso a quien la hizo.`,
    'voted-against': (n) =>
      `Su no a la solicitud #${n} cuenta. Sigue abierta, porque otros también pueden votar.`,
    withdrawn: (n) => `La solicitud #${n} está retirada. No se ha hecho nada.`,
    'asked-back': (n) => `He transmitido su pregunta sobre la solicitud #${n}, y le traeré la respuesta.`,
    answered: (n) => `Su respuesta sobre la solicitud #${n} está en el soporte.`,
    'taken-over': (n) => `La solicitud #${n} es ahora suya.`,
    delegated: (n) => `La solicitud #${n} ha pasado a la otra persona, que ya lo sabe.`,
    'task-done': (n) => `La solicitud #${n} está hecha. Aviso a quien la hizo.`,
    'task-failed': (n) => `He anotado que la solicitud #${n} ha fallado, y aviso a quien la hizo.`,
    retried: (n) => `Intento de nuevo la solicitud #${n}.`,
    'scope-changed': (n) => `La solicitud #${n} ha cambiado. Necesita una nueva decisión.`,
  },

  missing: {
    question: (n) => `¿Qué pregunto? Diga «pregunta sobre ${n}: ¿qué período?», o escríbalo en la tarjeta.`,
    answer: (n) =>
      `¿Cuál es su respuesta? Diga «respuesta a ${n}:» y, a continuación, su respuesta, o escríbala en la tarjeta.`,
    'question-first': (n) =>
      `Ahora mismo nadie tiene una pregunta abierta sobre la solicitud #${n}, así que no hay nada que responder.`,
    assignee: (n) => `¿A quién se la paso? Diga «asignar ${n} a» y la dirección de otro aprobador.`,
  },
  delegation: {
    unknown: (who) => `El directorio no conoce a ${who}. Use la dirección de otro aprobador.`,
    'not-an-approver': (who) => `${who} no pertenece al soporte, así que no puedo pasarle la solicitud.`,
    silent:
      'El directorio no responde en este momento, así que no ha cambiado nada. Inténtelo de nuevo dentro de un minuto.',
  },

  perhapsAnswer: (n) =>
    `¿Es esa su respuesta sobre la solicitud #${n}? Entonces diga «respuesta a ${n}:» y repítala a continuación. Para buscar correo eliminado, empiece con «busque».`,
  noSuchRequest: (n) => `No hay ninguna solicitud #${n} que usted pueda ver.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `¿A cuál se refiere: ${numbers}? Diga también su número.`,
  whichNone: 'No hay ninguna solicitud a la que eso pueda referirse.',
  helpdeskBound:
    'A partir de ahora, las solicitudes llegan aquí. Las tarjetas solo muestran detalles a los miembros del soporte, y solo ellos pueden decidir.',
  helpdeskNeedsChannel: 'Diga «soporte técnico aquí» en el canal al que deben llegar las solicitudes.',
  notForYou: 'Solo los miembros del soporte pueden hacer eso, y usted no es uno de ellos.',
  membershipUnknown:
    'El directorio no me dice en este momento si usted pertenece al soporte. Inténtelo de nuevo dentro de un minuto.',
  notToAsk: {
    'nobody-may': 'Su organización no acepta a través de mí solicitudes de este tipo.',
    'others-may':
      'En su organización envían solicitudes de este tipo determinadas personas, y usted no es una de ellas. Pida a su soporte que la envíe por usted.',
    'membership-unknown':
      'El directorio no me dice en este momento si usted puede pedir eso, así que no se ha enviado nada. Inténtelo de nuevo dentro de un minuto.',
  },
  helpdeskPage: (address) => `Cómo ponerse en contacto con su soporte: ${address}`,
  noHelpdesk:
    'Las solicitudes todavía no están configuradas aquí. Un administrador tiene que indicar el grupo de personas que pueden decidir (la opción HELPDESK_GROUP_ID). Hasta entonces, póngase usted en contacto con su soporte; con su propio correo eliminado puedo ayudarle ya.',
  dropped: 'De acuerdo, he descartado el formulario. No se ha enviado nada.',
  formStillOpen:
    'El formulario sigue abierto y no se ha enviado nada. Diga «enviar la solicitud» para enviarlo, o «cancelar» para descartarlo.',
  nothingToSend:
    'No hay nada pendiente de enviar. Yo envío solicitudes al soporte: diga, por ejemplo, «exporte mi buzón» o «preguntar al soporte», y le muestro primero el formulario.',
  staleForm: 'Ese formulario es demasiado antiguo o no era para usted. Dígame de nuevo qué necesita.',
  goOnInPrivate: 'Una solicitud puede contener datos privados, así que sigo en nuestro chat personal.',
};
