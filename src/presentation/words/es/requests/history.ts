import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'abrir el caso de eDiscovery',
  'add-sources': 'agregar los buzones al caso',
  'place-hold': 'activar la retención',
  'await-hold': 'esperar a que se aplique la retención',
  'create-search': 'crear la búsqueda',
  'start-estimate': 'empezar el recuento',
  'await-estimate': 'esperar el recuento',
  'await-approval': 'esperar la aprobación',
  'start-export': 'empezar la exportación',
  'await-export': 'esperar la exportación',
  'remove-hold': 'quitar la retención',
  'close-case': 'cerrar el caso',
  'await-hand': 'esperar al soporte',
  'restore-mail': 'devolver el correo a su sitio',
  'restore-purged': 'intentar recuperar el correo eliminado definitivamente',
  'find-restore-point': 'buscar la copia de seguridad de ese día',
  'create-restore': 'preparar la restauración desde la copia de seguridad',
  'activate-restore': 'iniciar la restauración desde la copia de seguridad',
  'await-restore': 'esperar la restauración desde la copia de seguridad',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'todavía no se había enviado',
  'already-submitted': 'ya se había enviado',
  'already-approved': 'ya estaba aprobada',
  'already-rejected': 'ya estaba rechazada',
  'already-withdrawn': 'estaba retirada',
  'already-expired': 'había caducado',
  'being-executed': 'se estaba llevando a cabo',
  'already-done': 'ya estaba hecha',
  'already-failed': 'había fallado',
  'already-released': 'la retención ya estaba levantada',
  'not-approved': 'no estaba aprobada',
  'not-in-place': 'la retención no estaba activa',
  'not-an-approver': 'para eso hay que pertenecer al soporte',
  'membership-unknown': 'el directorio no dijo quién pertenece al soporte',
  'own-request': 'era su propia solicitud',
  'own-mailbox': 'se trataba de su propio buzón',
  'already-voted': 'ya había votado',
  'scope-changed': 'el contenido había cambiado entretanto',
  'somebody-was-quicker': 'otra persona fue más rápida',
  'not-the-requester': 'solo puede hacerlo quien hizo la solicitud',
  'not-yours-to-do': 'no le correspondía hacerlo',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'aprobarla',
  reject: 'rechazarla',
  withdraw: 'retirarla',
  task: 'terminarla',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'frases y botones por minuto',
  searches: 'búsquedas al día',
  restored: 'correos restaurados al día',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'cada semana, y poco antes',
  weekly: 'cada semana',
  before: 'poco antes',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'su sesión ha caducado',
  refused: 'su buzón no se abrió',
  unreachable: 'no había ningún chat en el que hablarle',
  forgotten: 'se han eliminado sus datos',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Historial de la solicitud #${n}`,
    summary: (n) => `El historial de la solicitud #${n}.`,
    empty: (n) => `No hay historial de la solicitud #${n}.`,
    page: (page, pages) => `Página ${page} de ${pages}, de lo más antiguo a lo más reciente`,
    chained: 'Cada línea está sellada con la anterior: se notaría si faltara o cambiara alguna.',
    submitted: (who) => `${who} envió la solicitud.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} cambió lo que se pide.`
        : `${who} cambió lo que se pide; ${voided === 1 ? '1 aprobación dejó' : `${number(voided)} aprobaciones dejaron`} de contar.`,
    was: (scope) => `Antes: ${scope}`,
    now: (scope) => `Desde entonces: ${scope}`,
    scope: (scope) => `Se pide: ${scope}`,
    reason: (reason) => `Motivo: ${reason}`,
    endorsed: (who, needed) => `${who} dijo que sí, una de las ${needed} aprobaciones necesarias.`,
    approved: (who) => `${who} la aprobó.`,
    votedAgainst: (who) => `${who} dijo que no. Otros todavía podían decir que sí.`,
    rejected: (who) => `${who} la rechazó.`,
    comment: (comment) => `Comentario: ${comment}`,
    withdrawn: (who) => `${who} la retiró.`,
    expired: 'Caducó sin decisión.',
    reminded: 'Se envió un recordatorio.',
    handedOver: (from) => `Volvió de ${from} a todos los aprobadores, porque no había pasado nada.`,
    takenOver: (who) => `${who} se encarga de ella.`,
    takenOverFrom: (who, from) => `${who} se encarga de ella en lugar de ${from}.`,
    delegated: (who, to) => `${who} la pasó a ${to}.`,
    asked: (who) => `${who} hizo una pregunta.`,
    answered: (who) => `${who} respondió.`,
    text: (text) => `Texto: ${text}`,
    refused: (who, wish, why) => `${who} quiso ${WISHES[wish]}. No contó: ${REFUSED[why]}.`,
    estimated: (figures) => `eDiscovery ha contado: ${figures}.`,
    stepBegun: (step) => `Paso empezado: ${step}.`,
    stepEnded: (step) => `Paso hecho: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Referencia: ${reference}`,
    started: 'Se empezó a llevar a cabo.',
    retried: (who) => `${who} hizo que se intentara de nuevo.`,
    completed: 'Se llevó a cabo.',
    failed: (what) => `Falló. ${what}`,
    detail: (detail) => `Detalle: ${detail}`,
    released: (by) => `La solicitud #${by} levantó la retención.`,
    bound: (who) => `${who} hizo de un canal el del soporte.`,
    limitReached: (who, limit, most) => `${who} llegó a un límite: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, count) =>
      `${who} quería restaurar ${messages(count)}, lo que necesita una aprobación.`,
    foreignCard: (who) => `${who} pulsó un botón de la tarjeta de otra persona. No se mostró nada.`,
    foreignTenant: (who) => `${who}, de una organización a la que no se presta servicio, no fue atendido.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} buscó en el buzón ${mailbox}, que Exchange le deja abrir.`
        : `${who} preguntó por el buzón ${mailbox}, que no se abre con sus permisos. No se mostró nada.`,
    sharedRestored: (who, mailbox, count) => `${who} restauró ${messages(count)} en el buzón ${mailbox}.`,
    remindersWanted: (who, choice) =>
      `${who} quiere que se le avise antes de que se pierda correo: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} ya no quiere que se le avise antes de que se pierda correo.`,
    remindersStopped: (reason) =>
      `A una persona ya no se le avisa antes de que se pierda correo: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}: ${sentence}`,
  },
};
