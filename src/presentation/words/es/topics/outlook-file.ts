import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Una copia propia de su correo',
  ask: '¿Cómo guardo mi correo de Outlook en un archivo?',
  text: ['Outlook clásico para Windows guarda correo, contactos y calendario en un archivo .pst:'],
  points: [
    '«Archivo», luego «Abrir y exportar», luego «Importar o exportar».',
    '«Exportar a un archivo», luego «Archivo de datos de Outlook (.pst)».',
    'Elija su buzón e «Incluir subcarpetas».',
    'Elija un lugar y después «Finalizar». La contraseña es opcional.',
    'Outlook en la Web no puede hacerlo: pida una exportación al soporte técnico.',
  ],
  links: [{ to: 'export-pst', title: 'Exportar a un archivo .pst' }],
  step: { title: 'Pedir una exportación', say: 'Exporte mi correo', helpdesk: true },
};
