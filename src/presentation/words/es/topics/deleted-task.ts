import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Tareas eliminadas',
  ask: 'He eliminado una tarea',
  text: [
    'Yo recupero correo y no veo las tareas. En Outlook, una tarea eliminada está en «Elementos eliminados»: muévala de nuevo a sus tareas.',
    'Si no está ahí, elija «Recuperar elementos eliminados de esta carpeta». Lo que tampoco esté ahí, quizá lo encuentre todavía el soporte técnico.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'En Outlook' },
    { to: 'recover-on-the-web', title: 'En Outlook en la Web' },
  ],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
