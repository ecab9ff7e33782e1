import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Por qué falta un correo',
  ask: '¿Por qué desapareció mi correo?',
  text: [
    'El buzón guarda dónde está un correo eliminado, más o menos desde cuándo y dónde estaba antes. No guarda quién o qué lo eliminó.',
    'Puede haber sido una regla suya, una regla de su organización, un programa de correo o alguien con acceso. Quizá lo diga el registro de auditoría de su organización; su soporte puede mirarlo.',
  ],
  links: [{ to: 'retention-tags', title: 'Etiquetas y directivas de retención' }],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
