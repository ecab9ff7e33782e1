import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'El correo que desaparece solo',
  ask: '¿Qué es una etiqueta de retención?',
  text: [
    'Su organización puede poner una etiqueta de retención a carpetas y mensajes. La etiqueta dice a los cuántos días se elimina un mensaje o se mueve al archivo en línea.',
    'El correo antiguo que parece haber desaparecido de una carpeta suele estar en ese archivo. Dígame una carpeta y leeré su etiqueta.',
  ],
  links: [{ to: 'retention-tags', title: 'Etiquetas y directivas de retención' }],
  step: { title: 'Ver mi bandeja de entrada', say: '¿Qué pasa con los correos de mi bandeja de entrada?' },
};
