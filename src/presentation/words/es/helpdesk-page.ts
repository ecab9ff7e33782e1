import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Soporte',
    skip: 'Ir al contenido',
    windows: 'Período mostrado',
    signOut: 'Cerrar sesión',
    asOf: (at) => `A fecha de ${at}. Esta página solo muestra: las decisiones se toman en Teams.`,
    json: 'Las mismas cifras en JSON',
    keyFigures: 'De un vistazo',
    waitingNow: 'Solicitudes en espera',

    queue: {
      title: 'Cola',
      caption: 'Solicitudes en espera, la más antigua primero',
      columns: {
        number: 'Solicitud',
        kind: 'Tipo',
        age: 'Espera desde hace',
        state: 'Estado',
        turn: 'A quién le toca',
      },
      empty: 'Ninguna solicitud espera al soporte.',
      hidden: 'Algunas tratan de su propio buzón y no se le muestran.',
      hint: 'Para ver o decidir una, escriba «estado» y su número a Mail Recovery en Teams.',
      pages: 'Páginas de la cola',
      page: (page, pages) => `Página ${page} de ${pages}`,
      previous: 'Página anterior',
      next: 'Página siguiente',
      turns: {
        requester: 'A quien la pidió: hay una pregunta abierta',
        anybody: 'A cualquiera del soporte',
        assignee: 'A quien se encarga de ella',
        hand: 'A alguien del soporte, manualmente',
      },
    },

    kinds: {
      title: 'Solicitudes por tipo',
      caption: 'Solicitudes de este período, por tipo y según su estado actual',
      chart: 'Gráfico de barras de las solicitudes por tipo; la tabla de abajo tiene las mismas cifras.',
      columns: { kind: 'Tipo', total: 'Todas' },
      groups: { waiting: 'En espera', underWay: 'En curso', done: 'Hechas', notDone: 'No hechas' },
      empty: 'En este período no se pidió nada.',
    },
    reasons: {
      title: 'Por qué no se hizo nada',
      caption: 'Cómo acabaron las solicitudes de este período en las que no se hizo nada',
      columns: { reason: 'Motivo', count: 'Solicitudes' },
      empty: 'En este período ninguna acabó así.',
      note: 'Lo que escriben los aprobadores no se cuenta.',
    },
    searches: {
      title: 'Búsquedas por día',
      caption: 'Búsquedas y correos restaurados, por día en UTC',
      chart: (total, without) =>
        `Gráfico de columnas: ${total === 1 ? '1 búsqueda' : `${number(total)} búsquedas`}, ${number(without)} sin encontrar nada eliminado. La tabla de abajo tiene las cifras de cada día.`,
      table: 'Cifras de cada día',
      columns: {
        day: 'Día',
        searches: 'Búsquedas',
        withoutResult: 'Sin resultado',
        restored: 'Correos restaurados',
      },
      groups: { found: 'Con resultado', withoutResult: 'Sin nada eliminado' },
      empty: 'En este período nadie buscó nada.',
    },

    open: {
      title: 'Abrir la página del soporte',
      lead: 'Este vínculo es personal y sirve una sola vez. Después, la sesión queda abierta en este explorador durante 8 horas.',
      button: 'Abrir la página',
    },
    signedOut: {
      title: 'Ha cerrado la sesión',
      lead: 'Para volver, escriba «panel» a Mail Recovery en Teams.',
    },
    signIn: {
      title: 'Entre desde Teams',
      lead: 'Escriba «panel» a Mail Recovery en Teams. A los miembros del soporte les responde con un vínculo a esta página.',
    },
    stale: {
      title: 'Este vínculo ya no funciona',
      lead: 'Ya se usó, o tiene más de diez minutos. Escriba «panel» a Mail Recovery en Teams para recibir otro.',
    },
    notForYou: {
      title: 'Página reservada',
      lead: 'Solo los miembros del soporte pueden ver esta página, y ahora usted no es uno de ellos.',
    },
    unknown: {
      title: 'Vuelva a intentarlo dentro de un minuto',
      lead: 'El directorio no dice en este momento si usted pertenece al soporte.',
    },
    thisMachineOnly: {
      title: 'Solo en este equipo',
      lead: 'En el espacio de pruebas nadie inicia sesión, así que su página solo se muestra en el equipo en el que funciona, y no a través de un proxy.',
    },
  },
};
