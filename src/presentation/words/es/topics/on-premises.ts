import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Los buzones en servidores propios',
  ask: '¿Tiene acceso a los buzones de Exchange Server?',
  text: [
    'Tengo acceso a los buzones de Exchange Online. Un buzón en un Exchange Server propio de su organización, o uno sin licencia, queda fuera de mi alcance.',
    'En Outlook puede probar con «Recuperar elementos eliminados de esta carpeta». Quien administra el servidor puede hacer más: tiene su copia de seguridad.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Copia de seguridad de Exchange Server' }],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
