import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'A Microsoft não informa nenhum problema no Exchange Online agora. Se mesmo assim falta um e\u2011mail, diga de quem era ou do que tratava, e eu procuro.',
    troubled: 'A Microsoft informa um problema no Exchange Online agora.',
    incident: (title, id, since) => `• ${title} (${id}, desde ${since})`,
    untouched: 'Um problema assim não exclui nenhum e\u2011mail. Tente de novo quando tiver passado.',
    unknown:
      'Daqui não vejo a situação do Microsoft 365. Seu administrador vê no centro de administração, em “Integridade do serviço”. Se faltam e\u2011mails de hoje que você não excluiu, pergunte primeiro ao seu suporte.',
  },
};
