import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Su archivo en línea',
  ask: '¿Dónde está mi archivo en línea?',
  text: [
    'El archivo en línea es un segundo buzón junto al suyo. Las reglas de su organización pueden mover ahí el correo antiguo, y también el que se eliminó hace más de unos {archiveDays} días.',
    'Yo no puedo verlo. Usted sí:',
  ],
  points: [
    'En Outlook clásico, busque «Archivo en línea» debajo de sus carpetas.',
    'En Outlook en la Web, busque debajo de sus carpetas una entrada con «archivo» y su nombre.',
    'Busque ahí mismo: una búsqueda en su buzón puede dejar fuera el archivo.',
  ],
  links: [{ to: 'archive', title: 'Buzones de archivo' }],
  step: { title: 'Preguntar al soporte', say: 'Preguntar al soporte técnico', helpdesk: true },
};
