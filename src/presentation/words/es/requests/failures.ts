import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 lo ha rechazado: la licencia de la organización no lo incluye.',
      cure: 'eDiscovery desde una aplicación necesita Microsoft 365 E5 o su complemento de cumplimiento; sin ellos, las exportaciones necesitan facturación de pago por uso en Microsoft Purview. Cuando esté configurado, inténtelo de nuevo.',
    },
    'role-missing': {
      what: 'Microsoft 365 lo ha rechazado: me falta un rol.',
      cure: 'Agregue la entidad de servicio de esta aplicación al grupo de roles eDiscovery Manager y hágala administradora de eDiscovery (Add-RoleGroupMember y Add-eDiscoveryCaseAdmin, después de Connect-IPPSSession). Después, inténtelo de nuevo.',
    },
    'consent-missing': {
      what: 'Microsoft 365 lo ha rechazado: ningún administrador ha aprobado mi acceso a eDiscovery.',
      cure: 'Un administrador global concede a esta aplicación eDiscovery.ReadWrite.All como permiso de aplicación en el centro de administración de Entra. Después, inténtelo de nuevo.',
    },
    'not-configured': {
      what: 'No estoy conectado a eDiscovery, así que no puedo llevarlo a cabo.',
      cure: 'Quien administra este bot tiene que darle credenciales para eDiscovery. Después, inténtelo de nuevo.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 no encuentra ningún buzón con esa dirección.',
      cure: 'Compruebe que el buzón está en Exchange Online y tiene licencia. Si la dirección era incorrecta, hace falta una solicitud nueva.',
    },
    'hold-failed': {
      what: 'Microsoft 365 no ha podido activar la retención.',
      cure: 'Abra el caso en el portal de Microsoft Purview: la directiva de retención dice ahí qué ubicación ha fallado. Después, inténtelo de nuevo.',
    },
    'export-failed': {
      what: 'Microsoft 365 ha interrumpido la exportación.',
      cure: 'Abra el caso en el portal de Microsoft Purview: la exportación dice ahí por qué. Después, inténtelo de nuevo.',
    },
    'nothing-to-export': {
      what: 'Nada del buzón encaja, así que no hay nada que exportar.',
      cure: 'Con fechas más amplias u otras palabras quizá se encuentre más. Eso es una solicitud nueva.',
    },
    'list-gone': {
      what: 'La lista de los correos elegidos ya no se conserva, así que no se ha movido nada.',
      cure: 'Busque de nuevo y elija qué restaurar: eso es una solicitud nueva.',
    },
    'gave-up': {
      what: 'Microsoft 365 no ha terminado en un día, así que me he detenido.',
      cure: 'Consulte el estado del servicio en el centro de administración. Cuando todo esté bien, inténtelo de nuevo.',
    },
    'case-gone': {
      what: 'El caso de eDiscovery al que pertenece ya no existe.',
      cure: 'Quizá alguien lo cerró o eliminó en el portal de Microsoft Purview. Averigüe por qué antes de intentarlo de nuevo.',
    },
    'by-hand-failed': {
      what: 'El soporte no ha podido llevarlo a cabo.',
      cure: 'Cuando se haya resuelto lo que lo impedía, inténtelo de nuevo: los pasos se muestran otra vez.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup no me deja entrar.',
      cure: 'Un administrador global concede a esta aplicación BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All y BackupRestore-Restore.ReadWrite.All como permisos de aplicación, y Microsoft 365 Backup tiene que estar configurado con facturación. La directiva del bot debe tener activado features.backupRestore. Después, inténtelo de nuevo.',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup no protege ese buzón.',
      cure: 'Los buzones se protegen con una directiva de copia de seguridad en el centro de administración de Microsoft 365, desde el día en que se agregan. Del correo anterior no hay copia.',
    },
    'nothing-in-backup': {
      what: 'No hay copia de seguridad de esos días, o nada de ella encaja.',
      cure: 'Con otros días o menos palabras quizá se encuentre más. Eso es una solicitud nueva.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup ha interrumpido la restauración.',
      cure: 'La sesión de restauración dice por qué en el centro de administración de Microsoft 365. Después, inténtelo de nuevo.',
    },
    unexpected: {
      what: 'Algo ha fallado por mi parte.',
      cure: 'Inténtelo de nuevo. Si falla otra vez, dé el número de la solicitud a quien administra este bot.',
    },
  },
};
