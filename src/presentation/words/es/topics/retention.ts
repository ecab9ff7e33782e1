import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Cuánto se conserva el correo eliminado',
  ask: '¿Cuánto tiempo se conserva el correo eliminado?',
  text: [
    'El correo que usted elimina va a «Elementos eliminados» y se queda ahí hasta que vacíe la carpeta.',
    'Lo que sale de ahí se puede recuperar durante unos {days} días más; así lo ha fijado su organización. Hoy eso llega más o menos hasta el {reach}. Después se pierde para siempre, salvo que lo proteja una retención legal.',
  ],
  links: [{ to: 'recoverable-items', title: 'La carpeta Elementos recuperables' }],
  step: { title: 'Ver lo que eliminé', say: '¿Qué correos eliminé en las últimas dos semanas?' },
};
