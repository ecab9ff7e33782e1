import { type WATCH as ENGLISH } from '../en/watch';
import { messages } from './figures';

const within = (days: number): string => (days === 1 ? 'en un día' : `en los próximos ${days} días`);
const vanish = (n: number): string => (n === 1 ? 'desaparece' : 'desaparecen');
const atLeast = (n: number, more: boolean): string => (more ? `Al menos ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n: number, days: number, more: boolean) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n: number) =>
        n === 1
          ? 'Está eliminado y entonces sale de los elementos recuperables. Después, nadie podrá recuperárselo.'
          : 'Están eliminados y entonces salen de los elementos recuperables. Después, nadie podrá recuperárselos.',
      weekly: 'Este es su resumen semanal. Lo que no restaure se perderá entonces para siempre.',
      say: (days: number) =>
        `Diga «muéstreme lo que desaparece ${within(days)}» para ver cuáles son, o «detenga los recordatorios» para no recibir más.`,
    },
    on: {
      title: 'Le aviso antes de que se pierda',
      summary: 'Los recordatorios están activados.',
      counts:
        'Solo miro en su propio buzón, y solo la fecha en que se eliminó el correo de los elementos recuperables. Le digo un número, nunca de quién es un correo ni de qué trata.',
      before: (days: number) =>
        `Unos ${days} días antes de que desaparezca algún correo, una vez por cada uno.`,
      weekly: (days: number) => `Los lunes: cuántos correos desaparecen ${within(days)}.`,
      silent: 'Escribo por la mañana, y solo si va a desaparecer algo.',
      next: (day: string) => `La próxima vez miro el ${day}.`,
      nothingNow: (days: number) => `Por ahora no desaparece nada ${within(days)}.`,
      now: (n: number, days: number, more: boolean) =>
        `Por ahora: ${more ? 'al menos ' : ''}${messages(n)} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Diga «solo los recordatorios», «solo el resumen semanal» o «detenga los recordatorios» para cambiarlo.',
        weekly:
          'Diga «avíseme antes de que se pierda» para que también le avise antes, o «detenga los recordatorios».',
        before:
          'Diga «envíeme un resumen semanal» para recibir también un resumen, o «detenga los recordatorios».',
      },
    },
    off: 'No recibe recordatorios. Diga «avíseme antes de que se pierda» y le avisaré cuando algún correo eliminado suyo esté a punto de desaparecer.',
    ended:
      'De acuerdo, no habrá más recordatorios. Diga «avíseme antes de que se pierda» para recibirlos de nuevo.',
    nothingToEnd: 'No recibe recordatorios, así que no hay nada que detener.',
    switchedOff:
      'Su organización ha desactivado los recordatorios, así que no puedo avisarle. Puede preguntar en cualquier momento: «¿Qué desaparece esta semana?»',
    paused:
      'Su organización ha desactivado los recordatorios. Los suyos están en pausa y seguirán si los vuelve a activar. Diga «detenga los recordatorios» para terminarlos.',
    nothingVanishes: (days: number) =>
      `No desaparece ningún correo suyo ${within(days)}. Lo que está en «Elementos eliminados» se queda ahí hasta que usted vacíe la carpeta.`,
    stopped: {
      'signed-out':
        'He dejado de avisarle del correo que desaparece: su sesión había caducado y no podía mirar en su buzón. Diga «avíseme antes de que se pierda» para recibir de nuevo los recordatorios.',
      refused:
        'He dejado de avisarle del correo que desaparece: su buzón no me dejó entrar. Diga «avíseme antes de que se pierda» para intentarlo otra vez.',
      unreachable:
        'He dejado de avisarle del correo que desaparece: no pude ponerme en contacto con usted. Diga «avíseme antes de que se pierda» para recibir de nuevo los recordatorios.',
    },
    criteria: (days: number) => `que desaparecen ${within(days)}`,
    partial: (scanned: number) =>
      `Tiene mucho correo eliminado. He mirado ${messages(scanned)}, empezando por lo que se eliminó primero; puede desaparecer más.`,
    buttons: {
      show: (n: number) => (n === 1 ? 'Mostrarlo' : 'Mostrarlos'),
      remind: 'Avisarme antes',
      both: 'Avisos y resumen semanal',
      weekly: 'Solo el resumen semanal',
      before: 'Solo los avisos',
      change: 'Cambiar los recordatorios',
      stop: 'Detener los recordatorios',
    },
    help: {
      title: 'Recibir un aviso a tiempo',
      text: 'Cuento lo que está a punto de desaparecer para siempre y le digo antes cuánto es.',
      examples: [
        'Avíseme antes de que se pierda',
        'Envíeme un resumen semanal de lo que va a desaparecer',
        '¿Qué desaparece esta semana?',
      ],
    },
  },
};
