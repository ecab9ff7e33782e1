import { type KINDS as ENGLISH } from '../../en/requests/kinds';
import { number } from '../figures';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name: the latter is a "retención por juicio".
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'retención de eDiscovery',
    'litigation-hold': 'retención por juicio',
    export: 'exportación a PST',
    purged: 'recuperación de correo eliminado definitivamente',
    departed: 'correo de alguien que dejó la empresa',
    'ediscovery-release': 'fin de una retención de eDiscovery',
    'litigation-release': 'fin de una retención por juicio',
    restore: 'restauración de muchos correos',
    backup: 'restauración desde la copia de seguridad',
    event: 'elementos de calendario eliminados',
    contact: 'contactos eliminados',
    task: 'tareas eliminadas',
    note: 'notas eliminadas',
    attachment: 'datos adjuntos quitados de un correo',
    mail: 'correo eliminado de otro buzón',
    trace: 'quién o qué eliminó correo',
  },
  title: (n, kind) => `Solicitud #${n}: ${kind}`,
  named: (n, kind) => `Solicitud #${n} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  /** Behind "hace" and "desde hace". */
  age: {
    minutes: 'menos de una hora',
    hours: (n) => (n === 1 ? '1 hora' : `${number(n)} horas`),
    days: (n) => (n === 1 ? '1 día' : `${number(n)} días`),
  },
  bot: 'Mail Recovery',
};
