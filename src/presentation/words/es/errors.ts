import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Inicie sesión para que pueda mirar su correo.',
    'access-denied':
      'No tengo permiso para abrir su buzón. Antes, un administrador tiene que aprobar Mail Recovery para su organización.',
    'mailbox-not-in-exchange-online':
      'Su buzón no está en Exchange Online o no tiene licencia, así que no llego a él. Su soporte puede ayudarle.',
    'item-gone': 'Ese correo ya no está donde estaba. Busque de nuevo y miraré dónde está ahora.',
    'folder-gone':
      'La carpeta a la que debe ir ya no existe. Busque de nuevo y le ofreceré la Bandeja de entrada en su lugar.',
    'mailbox-full':
      'Su buzón está lleno y no cabe nada más. Haga sitio y vuelva a intentarlo. Mientras tanto no se pierde nada.',
    throttled: 'Su buzón está muy ocupado en este momento. Espere unos minutos y vuelva a intentarlo.',
    'service-unavailable':
      'Exchange no responde en este momento. Vuelva a intentarlo dentro de unos minutos.',
    'timed-out':
      'Ha tardado demasiado, así que me he detenido. Vuelva a intentarlo, o deme un remitente o una fecha para acotar la búsqueda.',
    'storage-unavailable':
      'En este momento no llego a mis notas. Vuelva a intentarlo dentro de un minuto. Su correo está intacto.',
    'query-refused':
      'No he podido hacerle esa pregunta a Exchange. Pruebe con menos palabras o con otra fecha.',
    unexpected: 'Algo ha fallado por mi parte. Vuelva a intentarlo; si ocurre otra vez, avise a su soporte.',
  },

  errorReference: (reference) => `Referencia: ${reference}`,
  errorSummary: 'No ha funcionado.',
};
