import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Un adjunto que quitó de un correo',
  ask: 'He quitado el adjunto de un correo',
  text: [
    'Quien quita un adjunto guarda el correo sin él. Exchange no conserva una versión anterior que usted o yo podamos abrir. Lo que puede ayudar:',
  ],
  points: [
    'Pregunte a quien lo envió: está en sus «Elementos enviados».',
    'Si lo envió o reenvió usted, mire en los suyos.',
    'Si lo que se eliminó fue el correo entero, dígame de quién era: ese lo encuentro.',
    'Si su organización retiene su correo, quizá haya una versión anterior. El soporte técnico puede mirarlo.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'En Outlook' },
    { to: 'recover-on-the-web', title: 'En Outlook en la Web' },
  ],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
