import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

const haveReturned = (n: number): string => (n === 1 ? 'ha vuelto' : 'han vuelto');

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Sin enviar',
    submitted: 'En espera del soporte',
    approved: 'Aprobada',
    rejected: 'Rechazada',
    withdrawn: 'Retirada',
    expired: 'Caducada',
    executing: 'En curso',
    done: 'Hecha',
    failed: 'No se ha podido llevar a cabo',
    released: 'Retención levantada',
  },
  doneAs: {
    hold: 'Retención activa',
    export: 'Exportación lista',
    released: 'Retención levantada',
    restored: 'El correo ha vuelto',
  },
  halfApproved: (given, needed) => `${given} de ${needed} ${needed === 1 ? 'aprobación' : 'aprobaciones'}`,
  inHand: 'En manos del soporte',
  awaitsAnswer: 'Espera una respuesta',
  percent: (n) => `al ${n}\u00a0%`,

  next: {
    submitted: 'Decide su soporte. Se lo diré aquí en cuanto lo haya hecho.',
    secondApprover: 'Un aprobador ha dicho que sí. Tiene que aprobarlo otro antes de que yo empiece.',
    assigned: (name) => `Se encarga ${name}.`,
    expires: (at) => `Si nadie decide antes del ${at}, la solicitud termina y no se hace nada.`,
    answer: 'El soporte le ha hecho una pregunta. Decidirá cuando usted haya respondido.',
    approved: 'Empiezo en un momento.',
    executing: {
      'ediscovery-hold':
        'Estoy activando la retención. Microsoft 365 puede tardar un día en aplicarla. Se lo diré aquí.',
      'litigation-hold':
        'Alguien del soporte activa la retención por juicio manualmente. Tiene efecto unas 4 horas después, como máximo.',
      export:
        'Estoy exportando. Según cuánto sea, tarda desde media hora hasta muchas horas. Se lo diré aquí.',
      purged: 'Alguien del soporte recupera el correo manualmente. Se lo diré aquí cuando esté hecho.',
      departed: 'Alguien del soporte lo lleva a cabo manualmente. Se lo diré aquí cuando esté hecho.',
      'ediscovery-release': 'Estoy levantando la retención. Se lo diré aquí cuando haya terminado.',
      'litigation-release': 'Alguien del soporte termina la retención por juicio manualmente.',
      backup:
        'Microsoft 365 Backup está poniendo el correo en una carpeta nueva. Se lo diré aquí cuando esté hecho.',
      restore: 'Estoy devolviendo el correo a su sitio. Se lo diré aquí cuando esté hecho.',
      event:
        'Alguien del soporte devuelve los elementos a su sitio manualmente. Se lo diré aquí cuando esté hecho.',
      contact:
        'Alguien del soporte devuelve los contactos a su sitio manualmente. Se lo diré aquí cuando esté hecho.',
      task: 'Alguien del soporte devuelve las tareas a su sitio manualmente. Se lo diré aquí cuando esté hecho.',
      note: 'Alguien del soporte devuelve las notas a su sitio manualmente. Se lo diré aquí cuando esté hecho.',
      mail: 'Alguien del soporte devuelve el correo a su sitio manualmente. Se lo diré aquí cuando esté hecho.',
      trace: 'Alguien del soporte lo averigua. Le diré aquí qué ha averiguado.',
      attachment: 'Alguien del soporte busca el correo tal como estaba antes. Le diré aquí qué ha resultado.',
    },
    rejected: 'No se ha hecho nada. Si algo ha cambiado, puede pedirlo de nuevo y decir qué.',
    withdrawn: 'No se ha hecho nada.',
    expired: 'Nadie decidió a tiempo, así que no se ha hecho nada. Puede pedirlo de nuevo.',
    download: 'Si no tiene ningún rol de eDiscovery, su soporte puede descargar los archivos por usted.',
    helpdeskKnows: 'Su soporte lo sabe y puede intentarlo de nuevo.',
    released: 'La retención ha terminado. Vuelve a aplicarse la retención habitual de su organización.',
    wishedEnd: (day) => `La pidió hasta el ${day}. No termina por sí sola: pídame entonces que la levante.`,
  },

  todo: {
    decide: 'Apruébela o rechácela.',
    secondVote: 'Un aprobador ha dicho que sí. Falta otro.',
    approved: 'Empiezo en un momento.',
    working: 'La estoy llevando a cabo y avisaré a las dos partes cuando termine.',
    byHand: 'Se hace manualmente: ejecute en PowerShell las líneas de abajo y dígame después cómo ha ido.',
    rejected: 'No se hace nada.',
    withdrawn: 'Quien la pidió la ha retirado. No se hace nada.',
    expired: 'Nadie decidió a tiempo. No se hace nada.',
    wishedEnd: (day) => `Pedida hasta el ${day}. No termina por sí sola: levántela entonces.`,
  },

  result: {
    hold: (caseName) =>
      `El correo al que se refiere se conserva, aunque alguien lo elimine, hasta que se levante la retención. En el portal de Microsoft Purview está en el caso de eDiscovery ${caseName}.`,
    released: 'La retención ha terminado. Vuelve a aplicarse la retención habitual de su organización.',
    exportPlace: (caseName) =>
      `El PST está dentro de los archivos de abajo. Están en el portal de Microsoft Purview: eDiscovery, caso ${caseName}, Exportaciones. Para descargarlos ahí hace falta un rol de eDiscovery.`,
    filesTitle: (n) => (n === 1 ? '1 archivo' : `${number(n)} archivos`),
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => `y ${number(n)} más`,
    noFiles: 'Microsoft 365 todavía no ha mostrado los archivos. Se ven en el portal.',
    until: (day) => `Están ahí hasta el ${day}, aproximadamente. Después, el servicio los elimina.`,
    partial:
      'Algunos elementos no se han podido exportar. El informe que acompaña a los archivos los nombra.',
    byHand: (name) => `Lo ha llevado a cabo ${name}.`,
    note: (text) => `Nota: «${text}»`,
    fromBackup: (items, asOf, folders, count) =>
      [
        `${items === 1 ? 'Ha' : 'Han'} vuelto ${messages(items)}`,
        `tal como ${items === 1 ? 'estaba' : 'estaban'} el ${asOf}`,
        ...(count === 0
          ? []
          : [count === 1 ? `en la carpeta nueva ${folders}` : `en las carpetas nuevas ${folders}`]),
      ].join(', ') + '.',
    backupPartial: 'Algunos no se han podido restaurar.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${haveReturned(moved)}`,
        ...(failed === 0
          ? []
          : [
              failed === 1
                ? '1 no se ha podido mover y está donde estaba'
                : `${number(failed)} no se han podido mover y están donde estaban`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [
              left === 1
                ? '1 está donde estaba, porque la restauración se detuvo'
                : `${number(left)} están donde estaban, porque la restauración se detuvo`,
            ]),
      ].join('; ') + '.',
  },
};
