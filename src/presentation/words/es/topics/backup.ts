import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'La copia de seguridad de su correo',
  ask: '¿Hay una copia de seguridad de mi correo?',
  text: [
    'Exchange Online guarda varias copias de cada buzón en distintos centros de datos, así que un fallo en uno no pierde nada. No son una copia de seguridad de lo que usted elimina: cada copia también lo elimina.',
    'Pero el correo eliminado se conserva un tiempo: después de «Elementos eliminados», unos {days} días más. Mientras tanto puedo recuperar el suyo.',
  ],
  links: [{ to: 'back-up-email', title: 'Copia de seguridad del correo en Exchange Online' }],
  step: { title: 'Ver lo que eliminé', say: '¿Qué correos eliminé en las últimas dos semanas?' },
};
