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
  },
  usualStep: { title: 'Ver lo que eliminé', say: '¿Qué correos eliminé en las últimas dos semanas?' },
  heading: (title) => `${title}.`,
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
    noOwnHold: 'Usted no ha pedido aquí ninguna retención que esté activa.',
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
