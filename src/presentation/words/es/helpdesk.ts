import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** States behind a number of requests, which are feminine. */
const MANY: (typeof ENGLISH)['helpdesk']['states'] = {
  draft: 'sin enviar',
  submitted: 'en espera',
  approved: 'aprobadas',
  executing: 'en curso',
  done: 'hechas',
  released: 'levantadas',
  rejected: 'rechazadas',
  withdrawn: 'retiradas',
  expired: 'caducadas',
  failed: 'fallidas',
};

const ONE: ReadonlyMap<string, string> = new Map(
  Object.values(MANY).map((state) => [state, state.replace(/as$/, 'a')]),
);

/** The helpdesk's figures: on the card that "estadísticas" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Soporte: los últimos ${days} días`,
    from: (day) => `Desde el ${day}, hasta ahora; los días se cuentan en UTC.`,
    sections: {
      waiting: 'En espera ahora',
      asked: 'Solicitado',
      decisions: 'Decisiones',
      mail: 'Correo eliminado',
      reasons: 'Por qué no se hizo nada',
    },
    kinds: {
      hold: 'Retenciones',
      export: 'Exportaciones a PST',
      purged: 'Correo eliminado definitivamente',
      departed: 'Correo de quien dejó la empresa',
      release: 'Fines de retención',
      restore: 'Restauraciones de muchos correos',
    },
    states: MANY,
    reasons: {
      rejected: 'Rechazada por el soporte',
      withdrawn: 'Retirada por quien la pidió',
      expired: 'Nadie decidió a tiempo',
      'licence-missing': 'Error: falta la licencia',
      'role-missing': 'Error: falta el rol en Purview',
      'consent-missing': 'Error: falta el consentimiento',
      'not-configured': 'Error: eDiscovery no conectado',
      'mailbox-not-found': 'Error: buzón no encontrado',
      'hold-failed': 'Error: retención no aplicada',
      'export-failed': 'Error: exportación interrumpida',
      'nothing-to-export': 'Error: nada que exportar',
      'list-gone': 'Error: la lista de correos ya no existe',
      'gave-up': 'Error: sin terminar en un día',
      'case-gone': 'Error: el caso de eDiscovery ya no existe',
      'by-hand-failed': 'Error: no se logró manualmente',
      'backup-refused': 'Error: copia de seguridad cerrada al bot',
      'not-backed-up': 'Error: buzón sin copia de seguridad',
      'nothing-in-backup': 'Error: nada en la copia de seguridad',
      'backup-failed': 'Error: restauración de la copia interrumpida',
      unexpected: 'Error: inesperado',
    },
    waitingRow: (n, oldest) =>
      n === 1
        ? `1 solicitud, desde hace ${oldest}`
        : `${number(n)} solicitudes, la más antigua desde hace ${oldest}`,
    askedRow: (n, parts) => `${counted(n, 'solicitud', 'solicitudes')} (${parts})`,
    part: (n, state) => `${number(n)} ${n === 1 ? (ONE.get(state) ?? state) : state}`,
    count: number,
    names: {
      decided: 'Decididas',
      median: 'Mediana hasta decidir',
      p90: 'Nueve de diez en menos de',
      searches: 'Búsquedas',
      withoutResult: 'Sin nada eliminado',
      restored: 'Correos restaurados',
      requests: 'Solicitudes',
    },
    none: 'ninguna',
    took: {
      moments: 'menos de un minuto',
      minutes: (n) => counted(n, 'minuto', 'minutos'),
      hours: (n) => counted(n, 'hora', 'horas'),
      days: (n) => counted(n, 'día', 'días'),
    },
    timeNote: 'Los tiempos son de reloj, noches y fines de semana incluidos.',
    days: (n) => `${n} días`,
    sayWindow:
      'Diga «estadísticas 7 días», «estadísticas 30 días» o «estadísticas 90 días» para ver otro período.',
    sayPage: 'Diga «panel» para recibir un vínculo a todo ello, con gráficos.',
    summary: (days) => `Las cifras del soporte de los últimos ${days} días.`,

    link: (url) =>
      `Su vínculo a la página del soporte. Es solo para usted y sirve una vez, durante diez minutos:\n${url}`,
    linkSummary: 'Su vínculo a la página del soporte.',
    noPage:
      'La página del soporte no está configurada aquí. Un administrador tiene que indicar la dirección en la que se me encuentra (la opción PUBLIC_URL). «estadísticas» muestra aquí las cifras.',
  },
};
