import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Contactos eliminados',
  ask: 'He eliminado un contacto',
  text: [
    'Yo recupero correo y no veo los contactos. En Outlook, un contacto eliminado está en «Elementos eliminados»: muévalo de nuevo a sus contactos.',
    'Si no está ahí, elija «Recuperar elementos eliminados de esta carpeta». Lo que tampoco esté ahí, quizá lo encuentre todavía el soporte técnico.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'En Outlook' },
    { to: 'recover-on-the-web', title: 'En Outlook en la Web' },
  ],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
