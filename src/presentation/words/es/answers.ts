import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice': 'Su correo es solo asunto suyo, así que le he respondido en nuestro chat personal.',
    greeting: '¡Hola! ¿Qué correo le falta? Dígame cuándo lo eliminó, de quién era o de qué trataba.',
    thanks: '¡No hay de qué!',
    dropped: 'De acuerdo. Dígame qué más le falta.',
    'nothing-asked':
      'De acuerdo, aunque no tengo ninguna pregunta pendiente. Dígame qué correo le falta, o diga «ayuda» para ver qué puedo hacer.',
    'which-mailbox':
      '¿A qué buzón se refiere? Nómbrelo por su dirección, por ejemplo «recupere el correo eliminado en el buzón info@contoso.com».',
    'no-list-open':
      'No hay ninguna lista abierta a la que eso pueda referirse. Dígame qué correo le falta y haré una nueva.',
    'open-personal-chat':
      'Su correo es solo asunto suyo, así que aquí no respondo. Abra un chat conmigo y pregunte ahí de nuevo.',
    'still-working': 'Esto tarda un poco más. Le respondo en cuanto termine.',
    'not-served': 'No presto servicio a su organización. Pregunte, por favor, a su propio soporte.',
    'unreadable-card': 'No he podido leer lo que ha enviado ese botón. Dígame con palabras qué necesita.',
    'stale-card':
      'Esta tarjeta ya no es válida: es demasiado antigua o no era para usted. Dígame de nuevo qué correo le falta.',
    'unknown-verb':
      'No conozco ese botón; quizá la tarjeta sea de otra versión mía. Dígame con palabras qué necesita.',
    'nothing-to-undo': 'No hay nada que deshacer: últimamente no he restaurado nada para usted.',
    'already-undone': 'Eso ya está deshecho. El correo está otra vez donde estaba antes.',
    'still-running':
      'Todavía estoy moviendo ese correo. Diga «detener», o espere a que termine; entonces podrá deshacerlo.',
    'nothing-restored': 'Últimamente no he restaurado nada para usted.',
    'nothing-to-stop':
      'No hay nada que detener: no estoy moviendo ningún correo suyo. Para deshacer lo que he restaurado, diga «deshacer».',
    'nothing-to-go-on-with': 'No hay nada que reanudar: no tiene ninguna restauración detenida.',
  },
};
