import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Volver a como estaba un día',
  ask: '¿Puede devolver mi buzón al estado de la semana pasada?',
  text: [
    'Exchange Online no puede devolver un buzón al estado de un día anterior.',
    'Lo más parecido: recupero todo lo que usted ha eliminado desde entonces, cada mensaje en su carpeta. Eso llega unos {days} días atrás, hasta el {reach}, y más allá para lo que siga en «Elementos eliminados».',
  ],
  links: [{ to: 'back-up-email', title: 'Lo que Exchange Online puede restaurar' }],
  step: { title: 'Todo desde el lunes', say: 'Recupere todo lo que eliminé desde el lunes' },
};
