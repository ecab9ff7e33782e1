import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Recuperar correo en Outlook por su cuenta',
  ask: '¿Cómo recupero por mi cuenta el correo eliminado en Outlook?',
  text: ['Puedo hacerlo por usted. Para hacerlo por su cuenta, en Outlook clásico o en la Web:'],
  points: [
    'Abra «Elementos eliminados»; lo que esté ahí, devuélvalo a su carpeta.',
    'Si no está, elija «Recuperar elementos eliminados de esta carpeta».',
    'Marque lo que le falta y elija «Restaurar». Búsquelo en su carpeta anterior o en «Elementos eliminados».',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'En Outlook' },
    { to: 'recover-on-the-web', title: 'En Outlook en la Web' },
  ],
  step: { title: 'Hágalo por mí', say: '¿Qué correos eliminé en las últimas dos semanas?' },
};
