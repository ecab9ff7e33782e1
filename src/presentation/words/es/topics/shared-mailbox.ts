import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Los buzones que no son suyos',
  ask: '¿Puede mirar en un buzón compartido?',
  text: [
    'Miro en un buzón compartido al que usted tiene acceso completo, con su permiso y nunca con el mío. Nómbrelo por su dirección, por ejemplo «recupere el correo eliminado en el buzón info@contoso.com».',
    'Lo que restauro vuelve a ese buzón, y queda registrado que usted lo pidió. Sobre uno que no puede abrir decide el soporte técnico.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'En Outlook' }],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
