import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'Microsoft no informa en este momento de ningún problema en Exchange Online. Si aun así le falta correo, dígame de quién era o de qué trataba, y lo busco.',
    troubled: 'Microsoft informa en este momento de un problema en Exchange Online.',
    incident: (title, id, since) => `• ${title} (${id}, desde el ${since})`,
    untouched: 'Un problema así no elimina ningún correo. Vuelva a intentarlo cuando haya pasado.',
    unknown:
      'Desde aquí no veo el estado de Microsoft 365. Su administrador lo ve en el centro de administración, en «Estado del servicio». Si falta correo de hoy que usted no ha eliminado, pregunte primero a su soporte.',
  },
};
