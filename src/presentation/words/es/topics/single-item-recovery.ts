import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'El correo eliminado definitivamente',
  ask: '¿Qué pasa con el correo eliminado definitivamente?',
  text: [
    'Lo que se quita también de los elementos recuperables ya no lo ve nadie. Exchange lo conserva, sin embargo, hasta que se cumplen los {days} días. Eso se llama recuperación de un solo elemento, y está activa salvo que su organización la haya desactivado.',
    'Solo vuelve si el soporte técnico lo aprueba. Entonces intento ponerlo donde estaba; lo que yo no pueda, lo hace un agente a mano.',
  ],
  links: [{ to: 'recoverable-items', title: 'Recuperación de un solo elemento' }],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
