import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'Qué puedo hacer',
    summary: 'Qué puedo hacer por usted, con ejemplos.',
    sections: [
      {
        title: 'Encontrar correo eliminado',
        text: 'Dígame lo que recuerde: cuándo, de quién, sobre qué.',
        examples: [
          'Recupere el correo que eliminé el martes',
          'Busque el correo de Anna sobre el presupuesto',
          '¿Qué eliminé la semana pasada con datos adjuntos?',
        ],
      },
      {
        title: 'Devolverlo a su sitio',
        text: 'Cada correo vuelve a la carpeta de la que salió. Si ya no existe, le digo de antemano adónde irá.',
        examples: ['Restaurar 1 y 3', 'Todos', 'Deshacer'],
      },
      {
        title: 'Mirar más de cerca',
        text: 'Lea las primeras líneas antes de decidir, o cambie la búsqueda.',
        examples: ['Mostrar 2', 'Solo con datos adjuntos', 'Más'],
      },
    ],
    requests: {
      title: 'Preguntar al soporte',
      text: 'Lo que no le corresponde decidir a usted va a su soporte como solicitud: retenciones, exportaciones, correo eliminado definitivamente, correo de quien ha dejado la empresa. Le cuento cómo avanza.',
      examples: ['Ponga mi buzón en retención hasta marzo', 'Exporte mi correo de 2024', 'Estado'],
    },
    limitsTitle: 'Qué no puedo hacer',
    limits: (days, helpdesk) => [
      `Lo que sale de «Elementos eliminados» se conserva unos ${days} días. Después ya no llego a ello.`,
      'Solo veo su propio buzón, con sus propios permisos, y ningún otro.',
      helpdesk
        ? 'Para el calendario, los contactos y las tareas está su soporte.'
        : 'Para el calendario, los contactos, las tareas, las retenciones y las exportaciones está su soporte.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        '¡Hola! Recupero su correo eliminado.',
        'Dígame con sus propias palabras lo que recuerde: «Recupere el correo de Anna que eliminé el martes». Le muestro lo que encuentro, y usted elige qué vuelve. Cada correo vuelve a la carpeta de la que salió, y puede deshacerlo.',
        `El correo se queda en «Elementos eliminados» hasta que usted vacíe la carpeta, y después unos ${days} días más. Trabajo en su buzón con sus propios permisos; nadie más ve lo que le muestro.`,
        ...(helpdesk
          ? [
              'Si necesita una retención, una exportación, correo eliminado definitivamente o el de alguien que ha dejado la empresa, dígamelo también: lo paso a su soporte, que es quien decide.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      '¡Hola! Recupero correo eliminado. Su correo es solo asunto suyo: escríbame en nuestro chat personal y ahí le ayudo.',
    summary: '¡Hola! Recupero su correo eliminado.',
  },

  suggestions: {
    start: ['Recupere los correos que eliminé ayer', '¿Qué he eliminado esta semana?', 'Ayuda'],
    answers: ['Sí, por favor', 'No'],
    goOn: ['Sí, por favor', 'No'],
  },
};
