import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

const deletedMessages = (n: number): string => `${messages(n)} ${n === 1 ? 'eliminado' : 'eliminados'}`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(sin asunto)',
    unknownSender: 'Remitente desconocido',
    toRecipients: (names) => `Para ${names}`,
    more: (n) => `${number(n)} más`,
    marks: {
      draft: 'Borrador',
      meeting: 'Reunión',
      unread: 'No leído',
      important: 'Importante',
      flagged: 'Marcado',
      attachment: 'Datos adjuntos',
    },
    received: (at) => `Recibido el ${at}`,
    deleted: (at) => `eliminado el ${at}`,
    deletedBy: (at) => `eliminado hacia el ${at} o antes`,
    liesIn: (place) => `En ${place}`,
    destination: {
      original: (path) => `Vuelve a ${path}`,
      'unknown-parent': (path) => `Carpeta original desconocida: irá a ${path}`,
      'parent-gone': (path) => `La carpeta original ya no existe: irá a ${path}`,
      'parent-deleted': (path) => `La carpeta original también está eliminada: irá a ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'queda alrededor de 1 día' : `quedan unos ${days} días`),
      hours: 'queda menos de un día',
      overdue: 'puede desaparecer en cualquier momento',
    },
  },

  results: {
    found: (total) => `He encontrado ${deletedMessages(total)}`,
    summary: (total) => `He encontrado ${deletedMessages(total)}.`,
    readAs: (phrase, reading) => `He entendido ${phrase} así: ${reading}.`,
    lookedFor: (criteria) => `He buscado correos ${criteria}.`,
    inMailbox: (mailbox) => `En el buzón ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `1 de ellos puede desaparecer en menos de ${days} días. Es mejor restaurarlo ahora.`
        : `${n} de ellos pueden desaparecer en menos de ${days} días. Es mejor restaurarlos ahora.`,
    urgentOnly: (days) => `Puede desaparecer en menos de ${days} días. Es mejor restaurarlo ahora.`,
    stopped: (scanned, oldest) =>
      `Tiene mucho correo eliminado. He mirado ${messages(scanned)}, más o menos hasta el ${oldest}, y ahí me he detenido. Con un remitente o una fecha podría llegar más atrás.`,
    wholeFolder: (name, count) =>
      `Está aquí todo lo que había en la carpeta eliminada ${name} (${messages(count)}). Restáurelo todo y la carpeta vuelve entera.`,
    noMeetings:
      'Ninguna invitación encaja: estos son otros correos que encajan. La entrada del calendario en sí se recupera en Outlook.',
    meetings:
      'Son invitaciones, actualizaciones y respuestas. Acepte de nuevo una invitación restaurada y su reunión vuelve al calendario. Lo que eliminó en el propio calendario no está entre ellas.',
    hint: 'Marque lo que quiere recuperar, o toque un correo para leer sus primeras líneas.',
    kept: 'Lo que está en «Elementos eliminados» se queda ahí hasta que usted vacíe la carpeta.',
    hintOne: 'Toque el correo para leer sus primeras líneas.',
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
    otherReading: (label) => `Si quería decir ${label}, diga «quería decir ${label}».`,
    say: {
      one: 'Diga «restaurar 1» para recuperarlo, o «mostrar 1» para leer sus primeras líneas.',
      some: (first, second) => `Diga «restaurar ${first} y ${second}», «todos» o «mostrar ${first}».`,
      single: (pick) => `Diga «restaurar ${pick}», «todos» o «mostrar ${pick}».`,
      helpdesk: '¿No está entre estos? Diga «preguntar al soporte» para pedírselo a su soporte.',
      more: (page, pages) => `Diga «más» para ver la página ${page} de ${pages}.`,
    },
  },

  preview: {
    from: 'De',
    to: 'Para',
    received: 'Recibido',
    liesIn: 'Ahora',
    restore: 'Destino',
    rule: 'Regla',
    deletedByRule: (day) => `su organización lo elimina hacia el ${day}`,
    deletedByRuleAfter: (days) => `su organización lo elimina ${days} días después de llegar`,
    archivedByRule: 'su organización lo mueve al archivo en línea cuando es lo bastante antiguo',
    noText: 'Este correo no tiene texto.',
    attachments: (n) => (n === 1 ? '1 archivo adjunto' : `${n} archivos adjuntos`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'Archivo sin nombre',
    moreAttachments: (n) => `y ${n} más`,
    summary: 'Las primeras líneas de un correo eliminado.',
    say: (pick) => `Diga «restaurar ${pick}» para recuperarlo.`,
    gone: 'Ese correo ya no está donde lo encontré. Busque de nuevo y miraré dónde está ahora.',
  },
};
