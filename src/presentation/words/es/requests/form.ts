import { type FORM as ENGLISH } from '../../en/requests/form';
import { messages, number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Pedir una retención',
      export: 'Pedir una exportación',
      purged: 'Pedir correo eliminado definitivamente',
      departed: 'Pedir el correo de alguien que dejó la empresa',
      release: (hold) => `Pedir el fin de la retención${hold}`,
      restore: 'Pedir la restauración de muchos correos',
    },
    matters: {
      event: {
        title: 'Pedir elementos de calendario eliminados',
        what: 'Yo no llego a los elementos de calendario eliminados; alguien del soporte, sí. Los que encajan con los días y las palabras de abajo vuelven al calendario.',
        kind: 'Elementos de calendario eliminados',
      },
      contact: {
        title: 'Pedir contactos eliminados',
        what: 'Yo no llego a los contactos eliminados; alguien del soporte, sí. Los que encajan con los días y las palabras de abajo vuelven a donde estaban.',
        kind: 'Contactos eliminados',
      },
      task: {
        title: 'Pedir tareas eliminadas',
        what: 'Yo no llego a las tareas eliminadas; alguien del soporte, sí. Las que encajan con los días y las palabras de abajo vuelven a donde estaban.',
        kind: 'Tareas eliminadas',
      },
      note: {
        title: 'Pedir notas eliminadas',
        what: 'Yo no llego a las notas eliminadas; alguien del soporte, sí. Las que encajan con los días y las palabras de abajo vuelven a donde estaban.',
        kind: 'Notas eliminadas',
      },
      backup: {
        title: 'Pedir correo de la copia de seguridad',
        what: 'Microsoft 365 Backup recupera el correo tal como estaba el último día indicado abajo, en una carpeta nueva; lo que hay ahora en el buzón queda como está. Las palabras se buscan en los asuntos.',
        kind: 'Correo de la copia de seguridad',
      },
      attachment: {
        title: 'Pedir datos adjuntos quitados',
        what: 'Solo hay una versión anterior de un correo si una retención o una regla de retención la ha conservado. Alguien del soporte mira si la hay. Indique abajo el correo con palabras y días.',
        kind: 'Datos adjuntos quitados',
      },
      mail: {
        title: 'Pedir correo eliminado de otro buzón',
        what: 'Yo no puedo abrir ese buzón en su nombre; alguien del soporte, sí. El correo eliminado que encaja con los días y las palabras de abajo vuelve a donde estaba, en ese buzón.',
        kind: 'Correo eliminado de otro buzón',
      },
      trace: {
        title: 'Preguntar quién o qué eliminó correo',
        what: 'Quién eliminó correo consta en el registro de auditoría de su organización, que yo no puedo leer; alguien del soporte, sí, y decide qué puede contarle. No se cambia nada.',
        kind: 'Quién o qué eliminó correo',
      },
    },
    ofRequest: (n) => ` de la solicitud #${n}`,
    summary: 'Un formulario para una solicitud a su soporte.',
    faulty: (n, field) =>
      n === 1 ? `Hay una cosa que corregir: ${field}.` : `Hay ${n} cosas que corregir; la primera: ${field}.`,
    what: {
      hold: 'Una retención evita que se pierda correo, aunque alguien lo elimine. Una retención de eDiscovery conserva lo que encaja con las fechas y las palabras de abajo. Una retención por juicio conserva el buzón entero, sin fechas ni palabras; alguien del soporte la activa manualmente, y tarda hasta 4 horas en tener efecto.',
      export:
        'Una exportación copia el correo que encaja en archivos PST, que alguien con un rol de eDiscovery descarga del portal de Microsoft Purview. No cambia nada en el buzón. Antes cuento cuánto sería.',
      purged: (days) =>
        `El correo eliminado definitivamente se quitó también de los elementos recuperables, donde usted ya no llega a él. Se conserva lo que queda de los ${days} días, aproximadamente, desde que se eliminó, salvo que su organización lo haya desactivado. Cuando se apruebe, intento devolverlo a su sitio; lo que Exchange no me deje, lo hace alguien del soporte manualmente.`,
      departed: (until) =>
        `Alguien del soporte mira si el buzón todavía existe y saca el correo manualmente. Cuando se elimina una cuenta, su buzón se conserva solo unos 30 días, salvo que lo guarde una retención: si se elimina hoy, hasta el ${until}, aproximadamente.`,
      release:
        'La retención termina y vuelve a aplicarse la retención habitual de su organización: lo que se eliminó hace tiempo puede perderse entonces para siempre.',
      restore:
        'Ha elegido más correos de los que se pueden restaurar de una vez sin preguntar. Cuando se apruebe, los devuelvo a donde estaban.',
    },
    guarded: {
      atOnce: (most) =>
        `Restaurar más de ${messages(most)} de una vez necesita el sí de otra persona, por si no es usted quien lo pide.`,
      old: (most) =>
        `Restaurar de una vez más de ${messages(most)} eliminados o recibidos hace tiempo necesita el sí de otra persona, por si no es usted quien lo pide.`,
      day: (most, again) =>
        `Eso superaría los ${messages(most)} al día que su organización deja restaurar sin permiso. Puede seguir por su cuenta a partir del ${again}, o preguntar ahora a su soporte.`,
      then: 'Cuando se apruebe, devuelvo los correos a donde estaban.',
    },
    decides:
      'Decide su soporte y nadie más. Le informo aquí de cada paso, y puede retirar la solicitud en cualquier momento antes de que se lleve a cabo.',
    kind: 'Qué necesita',
    kinds: {
      hold: 'Conservar correo (retención)',
      export: 'Exportar correo a PST',
      purged: 'Correo eliminado definitivamente',
      departed: 'Correo de quien dejó la empresa',
    },
    holdType: 'Qué retención',
    holdTypes: {
      ediscovery: 'Retención de eDiscovery: el correo que encaja con fechas y palabras',
      litigation: 'Retención por juicio: el buzón entero',
    },
    mailbox: 'Buzón',
    mailboxes: 'Buzón, o varios separados por comas',
    mailboxHint: 'Vacío: el suyo',
    leftHint: 'Dirección de quien dejó la empresa',
    from: 'Primer día del correo',
    to: 'Último día del correo',
    query: 'Palabras del correo',
    queryHint: 'Vacío: todo',
    until: 'Retener hasta',
    reason: 'Para qué lo necesita',
    reasonHint: 'El soporte decide según esto',
    reasonNeeded: 'Diga, por favor, para qué lo necesita.',
    own: 'el suyo',
    unnamed: 'aún sin indicar',
    filled: (label, value) => `${label}: ${value}`,
    say: 'Diga «enviar la solicitud», con su motivo a continuación, o «cancelar» para descartarla.',
    sayAnew:
      'Para cambiar algo, pídalo de nuevo en una frase, por ejemplo «exporte mi correo de 2024 debido a la auditoría».',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => 'Diga, por favor, para qué lo necesita: el soporte decide según eso.',
  'reason-too-long': () => `Es demasiado largo. Dígalo en ${number(2000)} caracteres como máximo.`,
  'query-too-long': () => 'Es demasiado largo. Use 500 caracteres como máximo.',
  'not-a-date': (value) =>
    value === ''
      ? 'No puedo leer eso como fecha. Escríbala así: 2026-11-17.'
      : `No puedo leer ${value} como fecha. Escríbala así: 2026-11-17.`,
  'date-in-future': () => 'Ese día está por llegar, y su correo también. Elija hoy o un día anterior.',
  'date-in-past': () => 'Ese día ya pasó. Elija un día a partir de hoy, o deje el campo vacío.',
  'ends-before-it-begins': () => 'El último día es anterior al primero.',
  'mailbox-unknown': (value) => `El directorio de su organización no conoce ${value || 'esa dirección'}.`,
  'mailbox-external': (value) =>
    `${value || 'Esa dirección'} pertenece a otra organización, a cuyo correo no se llega desde aquí.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Eso'} no es una dirección de correo. Escríbala así: anna@contoso.com.`,
  'too-many-mailboxes': () => 'En una solicitud caben 10 buzones como máximo.',
  'mailbox-missing': () => 'Indique el buzón: la dirección de quien dejó la empresa.',
  'kind-unknown': () => 'Elija qué necesita.',
  'kind-fixed': () =>
    'Una solicitud enviada sigue siendo lo que es. Para otra cosa, retírela y envíe una nueva.',
  'reason-fixed': () =>
    'El motivo queda como se envió: los aprobadores ya lo han leído. Para otro, retire la solicitud y envíe una nueva.',
  'not-with-litigation-hold': () =>
    'Una retención por juicio conserva siempre el buzón entero. Deje vacías las fechas y las palabras, o elija la retención de eDiscovery.',
  'directory-silent': () =>
    'No puedo preguntar al directorio en este momento, así que no he podido comprobarlo. No se pierde nada: inténtelo de nuevo dentro de un minuto.',
};
