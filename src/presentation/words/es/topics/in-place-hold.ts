import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'Las In-Place Holds ya no existen',
  ask: '¿Qué es una In-Place Hold?',
  text: [
    'Una In-Place Hold («conservación local») guardaba el correo que cumplía una búsqueda. En Exchange Online no se puede crear ninguna desde julio de 2020, ni cambiar ninguna desde octubre de 2020.',
    'Hoy hace lo mismo una retención de eDiscovery; una retención por juicio guarda el buzón entero. Las dos se piden al soporte técnico.',
  ],
  links: [{ to: 'holds', title: 'Retenciones en Exchange Online' }],
  step: { title: 'Pedir una retención', say: 'Ponga mi buzón en retención legal', helpdesk: true },
};
