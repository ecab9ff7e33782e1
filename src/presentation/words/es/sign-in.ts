import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Inicie sesión una vez para que pueda buscar su correo con sus propios permisos. No veo más que usted, y puede decir «cerrar sesión» en cualquier momento.',
    button: 'Iniciar sesión',
    summary: 'Inicie sesión',
    'signed-in': 'Ha iniciado sesión. Aquí está lo que pidió.',
    'ask-again': 'Ha iniciado sesión. Dígame ahora qué correo le falta.',
    'signed-out': 'Ha cerrado la sesión. La próxima vez que me necesite le pediré que la inicie de nuevo.',
    'not-signed-out':
      'Ahora mismo no he podido cerrar la sesión. Diga «cerrar sesión» otra vez dentro de un minuto; hasta entonces todavía llego a su buzón.',
    refused: {
      consent: 'Todavía falta su permiso. Pulse «Iniciar sesión» arriba y acepte lo que se le pide.',
      'admin-consent':
        'Un administrador de su organización tiene que aprobar Mail Recovery antes de que pueda iniciar sesión. Pídaselo a su soporte.',
      proof:
        'Su organización quiere una prueba más de que es usted. Pulse «Iniciar sesión» arriba; ahí puede darla.',
      blocked:
        'Las reglas de acceso de su organización no le dejan entrar desde aquí. Pruebe con un dispositivo o una red de su organización; si no ayuda, pregunte a su soporte.',
      'somebody-else':
        'Esa era otra cuenta que la que usa en este chat, así que no la he utilizado. Pídamelo de nuevo e inicie sesión con la cuenta que usa aquí.',
      'wrong-code':
        'Ese código no ha funcionado: es incorrecto o demasiado antiguo. Pulse «Iniciar sesión» arriba para recibir otro.',
      unavailable:
        'El inicio de sesión no responde en este momento. Vuelva a intentarlo dentro de unos minutos.',
      refused:
        'El inicio de sesión no ha funcionado. Pulse «Iniciar sesión» arriba para volver a intentarlo; si ocurre otra vez, avise a su soporte.',
    },
  },
};
