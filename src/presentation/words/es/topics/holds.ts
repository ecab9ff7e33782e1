import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'La retención legal de su buzón',
  ask: '¿Está mi buzón en retención legal?',
  text: [
    'Una retención legal conserva el correo aunque alguien lo elimine. Yo solo veo las que usted ha pedido aquí. Puede haber otras que no veo o de las que no puedo hablar.',
    'Quien lo sabe con seguridad es el soporte técnico o el departamento jurídico.',
  ],
  links: [{ to: 'holds', title: 'Retenciones en Exchange Online' }],
  step: { title: 'Mis solicitudes', say: 'Mis solicitudes', helpdesk: true },
};
