import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Cambiar la búsqueda',
    hint: 'Deje vacío lo que no importe.',
    summary: 'Cambie su búsqueda.',
    sender: 'De quién',
    senderHint: 'Nombre, dirección o dominio',
    words: 'Palabras del correo',
    wordsHint: 'Por ejemplo: presupuesto 2027',
    basis: 'Las fechas indican cuándo fue',
    bases: { either: 'Eliminado o recibido', deleted: 'Eliminado', received: 'Recibido' },
    from: 'Primer día',
    to: 'Último día',
    text: 'Dígame qué cambio, por ejemplo «solo de Anna», «solo eliminados la semana pasada» o «con datos adjuntos».',
  },

  nothing: {
    title: 'No he encontrado nada',
    titleSoFar: 'Hasta ahora no he encontrado nada',
    summary: 'No he encontrado ningún correo eliminado así.',
    lookedElsewhere:
      'También he mirado en sus otras carpetas, incluidas Correo no deseado y Archivo: tampoco ahí encaja nada.',
    notLookedElsewhere:
      'Sus otras carpetas no han respondido ahora mismo, así que puede estar ahí. Vuelva a preguntar dentro de un minuto.',
    looked: (scanned) =>
      scanned === 0
        ? 'He mirado en «Elementos eliminados», con todas sus carpetas, y en «Elementos recuperables». Ningún correo de ahí encaja.'
        : `He mirado ${messages(scanned)} en «Elementos eliminados», con todas sus carpetas, y en «Elementos recuperables».`,
    stopped: (oldest) =>
      `Eso no es todo: me he detenido en los correos eliminados hacia el ${oldest}. Con un remitente o una fecha podría llegar más atrás.`,
    asked: (criteria) => `Ha pedido correos ${criteria}.`,
    titleLive: 'No está eliminado',
    summaryLive: 'Ese correo no está eliminado: lo he encontrado en su buzón.',
    live: 'Sigue en su buzón',
    liveRow: (who, received, folder) => `${who} · ${received} · en ${folder}`,
    underOther: (folder) => `${folder}, en «Otros»`,
    open: 'Abrir en Outlook',
    liveMore: (n) => `Y ${number(n)} más.`,
    rules: {
      title: (n) => (n === 1 ? 'Una de sus reglas encaja' : 'Algunas de sus reglas encajan'),
      moves: (rule, mail, folder) => `${rule} mueve a ${folder} ${mail}.`,
      movesAway: (rule, mail) => `${rule} mueve a una carpeta que no veo ${mail}.`,
      deletes: (rule, mail) =>
        `${rule} mueve ${mail} a «Elementos eliminados». Si ahí no hay nada, alguien vació la carpeta.`,
      purges: (rule, mail) =>
        `${rule} elimina definitivamente ${mail}, sin pasar por «Elementos eliminados». Quizá su soporte pueda hacer algo todavía.`,
      unnamed: 'Una regla sin nombre',
      allMail: 'todos los correos',
      someMail: 'algunos correos',
      mail: (criteria) => `los correos ${criteria}`,
      some: (criteria) => `algunos correos ${criteria}`,
    },
    orMailbox: (address) => `Si se refería al buzón ${address}, diga «busque en el buzón ${address}».`,
    check:
      'Lo que no veo: «Limpiar» y las conversaciones ignoradas. En Outlook en la Web, mire en «Configuración», «Correo», «Limpiar»; el correo de una conversación ignorada va a «Elementos eliminados».',
    archived: (days) =>
      `De hace más de unos ${days} días: puede haber pasado a su archivo en línea, que yo no puedo ver. En Outlook, busque en «Archivo en línea» o en una entrada con «archivo» y su nombre, o pregunte a su soporte.`,
    close: 'Parecido a lo que pidió',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} de ${name}`,
      'other-dates': (count) => `${messages(count)} en otras fechas`,
      'without-words': (count) => `${messages(count)} sin esas palabras`,
    },
    show: (n) => `Mostrar ${number(n)}`,
    kept: (days) =>
      `El correo se queda en «Elementos eliminados» hasta que usted vacíe la carpeta. Después, su organización lo conserva unos ${days} días más.`,
    reach: (day) =>
      `A lo que salió de «Elementos eliminados» antes del ${day}, aproximadamente, ya no llego; quizá su soporte pueda hacer algo todavía.`,
    sayAsk: 'Diga «preguntar al soporte» y se lo pregunto por usted.',
    next: 'Pruebe con menos palabras, otra ortografía o un período más largo.',
    tapMiss: (n) =>
      n === 1
        ? 'Eche un vistazo a eso, o cambie la búsqueda.'
        : 'Eche un vistazo a algo de eso, o cambie la búsqueda.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}: diga «solo de ${name}».`,
      'other-dates': (miss) => `${miss}: pregunte de nuevo sin fecha.`,
      'without-words': (miss) => `${miss}: pregunte de nuevo sin ellas.`,
    },
  },

  whichOfMailboxes: (name) =>
    `Varios buzones que se abren para usted tienen ${name} en el nombre o la dirección. ¿Cuál es? Responda con su número o su dirección.`,
  shallISearch: (criteria) =>
    criteria === ''
      ? '¿Hago una lista de todo su correo eliminado?'
      : `¿Busco correos eliminados ${criteria}?`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `No hay ningún número ${picks}: la lista tiene un solo correo.`
      : `No hay ningún número ${picks}: la lista va del 1 al ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'El correo no está seleccionado. Márquelo, o diga «restaurar 1».'
      : 'Todavía no hay nada seleccionado. Marque los correos que quiere recuperar, o diga «restaurar 1 y 2».',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `En esta lista nada coincide con ${what}, así que no dejaría nada fuera. Todavía no he restaurado nada: ¿restauro el correo de todos modos?`
      : `En esta lista nada coincide con ${what}, así que no dejaría nada fuera. Todavía no he restaurado nada: ¿restauro los ${number(count)} correos de todos modos?`,

  badDate: (text) =>
    `No puedo leer ${text} como fecha. Elija una en el calendario, o escríbala así: 2026-11-17.`,
};
