import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Spanish. */
export const SPANISH_ANSWERS: AnswerBook = {
  tag: 'es',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: 'Ver lo que eliminé', say: '¿Qué correos eliminé en las últimas dos semanas?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Pedir correo de la copia', say: 'Preguntar al soporte técnico', helpdesk: true },
  next: (say) => `Para seguir, diga: «${say}».`,
  helpful: {
    yes: 'Me ha ayudado',
    no: 'No me ha ayudado',
    thanks: 'Gracias, es bueno saberlo.',
    sorry: 'Lo siento. Dígame con otras palabras qué necesita.',
  },
  ownPage: 'La página de su organización',
  policy: {
    noSingleItemRecovery:
      'Su organización ha desactivado la recuperación de un solo elemento: lo eliminado definitivamente se pierde.',
    emptiesDeletedItems: (days) =>
      `Su organización quita el correo de «Elementos eliminados» a los ${days} días.`,
    backedUp:
      'Su organización tiene Microsoft 365 Backup: si el soporte lo aprueba, recupero el correo tal como estaba un día, en una carpeta nueva.',
    archivesAfter: (days) => `Su organización mueve el correo ahí a los ${days} días.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `El correo de ${folder} se elimina ${days} días después de llegar; es una regla de su organización.`,
    deletesNever: (folder) => `La regla de ${folder} no elimina nada por su antigüedad.`,
    archives: (folder) =>
      `Una regla mueve el correo antiguo de ${folder} al archivo en línea. A los cuántos días, no lo veo.`,
    untagged: (folder) => `${folder} no tiene una regla propia. Aun así puede valer una para todo el buzón.`,
    noFolder: (name) => `No he encontrado ninguna carpeta llamada ${name}.`,
    closedMailbox: (mailbox) =>
      `${mailbox} no se abre con sus permisos, o ese buzón no existe. No he mirado nada.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `Usted pidió aquí una retención que está activa: solicitud ${numbers.join('')}.`
        : `Usted pidió aquí retenciones que están activas: solicitudes ${numbers.join(', ')}.`,
    hasArchive: 'Usted tiene un archivo en línea.',
    noArchive:
      'Usted no tiene archivo en línea, según el informe de uso de Microsoft, que lleva unos días de retraso.',
    noOwnHold: 'Usted no ha pedido aquí ninguna retención que esté activa.',
  },
  loss: {
    inDeletedItems: (subject, day) =>
      `${subject} está en Elementos eliminados desde ${day} aproximadamente, o desde antes.`,
    leftDeletedItems: (subject, day) =>
      `${subject} salió de Elementos eliminados, o se eliminó sin pasar por allí, hacia el ${day}.`,
    restoredBefore: (day) => `Yo lo había recuperado el ${day}; después se eliminó de nuevo.`,
    undone: (day) => `Usted deshizo aquí una restauración el ${day}, así que lo devolví a donde estaba.`,
    restored: (day) =>
      `Lo recuperé el ${day}, después de hacer esta lista. Si falta de nuevo, búsquelo otra vez.`,
    policy: (days) =>
      days === null
        ? 'La regla de su organización dice cuándo se elimina este correo, y ese día había llegado.'
        : `La regla de su organización elimina este correo ${days} días después de llegar, y ese día había llegado.`,
    rule: (name) =>
      `Su regla de bandeja de entrada ${name} elimina estos correos, y este se fue sin leer en unos minutos.`,
    unknown: 'Nada de lo que puedo leer dice quién o qué lo eliminó. Sus reglas no las veo.',
    unknownNoRule: 'Ninguna regla que yo vea lo explica, y quién lo eliminó no queda registrado.',
    sure: {
      certain: 'Seguridad: cierto, está en mi propio registro.',
      likely: 'Seguridad: probable, porque el momento coincide. Nada lo demuestra.',
      unknowable: 'Seguridad: desde el buzón no se puede saber.',
    },
    others: 'También encajan otros: diga «¿por qué desapareció el 2?», y así.',
    which: '¿Cuál quiere decir? Diga, por ejemplo, «¿por qué desapareció el 2?».',
    whichMail: '¿Qué correo quiere decir? Diga, por ejemplo, «¿por qué desapareció el correo de Ana?».',
  },
  unknown: (asks, helpdesk) =>
    [
      'Lo siento, no lo he entendido. Hábleme del correo que le falta, por ejemplo «recupere el correo de Ana que eliminé el martes». ¿O se refiere a algo de esto?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Si no, diga «preguntar al soporte»; «ayuda» muestra qué más puedo hacer.'
        : 'Diga «ayuda» para ver qué más puedo hacer.',
    ].join('\n'),
};
