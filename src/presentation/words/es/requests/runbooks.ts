import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Pasos en Exchange Online PowerShell',
  runbook: {
    connect: 'Conectarse',
    'check-mailbox': 'Mirar el buzón',
    'check-holds': 'Mirar qué retenciones hay',
    'place-litigation-hold': 'Activar la retención por juicio',
    'confirm-litigation-hold': 'Comprobar que está activada',
    'remove-litigation-hold': 'Terminar la retención por juicio',
    'list-purged': 'Hacer una lista del correo eliminado definitivamente',
    'restore-purged': 'Devolverlo a su sitio',
    'list-items': 'Hacer una lista de los elementos eliminados',
    'restore-items': 'Devolverlos a su sitio',
    'list-versions': 'Mirar si se conservan versiones anteriores',
    'list-rules': 'Mirar qué reglas eliminan o mueven correo',
    'list-access': 'Mirar quién más puede abrir el buzón',
    'search-audit': 'Buscar en el registro de auditoría qué se eliminó y quién lo hizo',
    'find-inactive': 'Encontrar el buzón, activo o inactivo',
    'keep-before-licence': 'Conservar el buzón antes de que pierda la licencia',
    'convert-to-shared': 'Convertirlo en buzón compartido',
    'grant-access': 'Dar acceso a él',
    'search-mailbox': 'Buscar en él',
    disconnect: 'Desconectarse',
  },
  runbookNotes: {
    'needs-plan-2': 'El buzón necesita Exchange Online Plan 2.',
    'takes-up-to-four-hours': 'La retención tarda hasta 4 horas en tener efecto.',
    'remove-on-last-day':
      'Una retención por juicio no tiene último día: su duración cuenta desde que se recibió cada elemento. Quítela manualmente el día que se pidió.',
    'delayed-after-release': 'Después, Exchange sigue conservando algún tiempo lo que estaba retenido.',
    'needs-import-export-role':
      'Necesita el rol Mailbox Import Export, que no tiene nadie si no se le ha asignado.',
    'all-three-places':
      'Esto mira en «Elementos eliminados», en «Elementos recuperables» y en lo eliminado definitivamente. Revise la lista antes de devolver nada a su sitio.',
    'versions-need-hold':
      'Las versiones anteriores están en la carpeta Versions, y solo si había una retención o una directiva de retención cuando se quitaron los datos adjuntos. Si está vacía, dígalo y cierre la tarea.',
    'audit-in-utc':
      'El registro de auditoría cuenta los días en UTC. Busque en AuditData el asunto que indica la solicitud.',
    'audit-names-people':
      'El registro nombra también a otras personas. En la nota al cerrar la tarea, diga a quien hizo la solicitud solo lo que atañe a su propio correo.',
    'days-are-last-change':
      'Los días son los del último cambio de los elementos, que es más o menos cuando se eliminaron.',
    'text-in-subject-only': 'El texto se busca en los asuntos, tal cual.',
    'not-for-inactive':
      'Esto funciona mientras exista la cuenta. En un buzón inactivo, en cambio, se hace una búsqueda.',
    'before-licence': 'Hágalo antes de que se quite la licencia; si no, el buzón desaparece con ella.',
    'export-in-portal':
      'Esto se ejecuta en Security & Compliance PowerShell. Exporte el resultado en el portal de Microsoft Purview.',
  },
  runbookRest: (lines) =>
    lines === 1 ? 'Abajo sigue 1 línea más como texto.' : `Abajo siguen ${lines} líneas más como texto.`,
  runbookSummary: (number) => `Los pasos de la solicitud #${number}.`,
};
