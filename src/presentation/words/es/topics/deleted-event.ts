import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Reuniones y citas eliminadas',
  ask: 'He eliminado una reunión de mi calendario',
  text: [
    'Las invitaciones y sus cambios son correo, así que los encuentro. Acepte otra vez una invitación restaurada y la reunión volverá a su calendario.',
    'Una entrada eliminada en el calendario mismo no la veo. Búsquela en Outlook en «Elementos eliminados», después en «Recuperar elementos eliminados de esta carpeta», y muévala a su calendario.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'En Outlook' },
    { to: 'recover-on-the-web', title: 'En Outlook en la Web' },
  ],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
