import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

const haveReturned = (n: number): string => (n === 1 ? 'ha vuelto' : 'han vuelto');
const are = (n: number): string => (n === 1 ? 'está' : 'están');
const were = (n: number): string => (n === 1 ? 'estaba' : 'estaban');

/** "2 de 5 correos": what is counted is the first of the two. */
const outOf = (done: number, total: number): string => `${number(done)} de ${messages(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `Restaurando ${messages(total)}`,
    undo: (total) => `Deshaciendo la restauración de ${messages(total)}`,
    done: (done, total) => `${number(done)} de ${number(total)}`,
    failed: (n) => `${number(n)} ${n === 1 ? 'ha fallado' : 'han fallado'} hasta ahora`,
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Quedan unos segundos'
        : seconds < 60
          ? `Quedan unos ${Math.ceil(seconds / 10) * 10} segundos`
          : seconds < 90
            ? 'Queda alrededor de un minuto'
            : `Quedan unos ${number(Math.round(seconds / 60))} minutos`,
    carryOn: 'Puede seguir trabajando. Mantengo este mensaje al día.',
    parked: (at) => `Su buzón me ha pedido que espere. Reanudación automática: ${at}.`,
    stopping: 'Me detengo. Lo que está en marcha termina antes.',
    summary: 'Estoy moviendo su correo.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'Su correo' : `Correos ${number(first)} a ${number(last)} de ${number(total)}`,
    before: (path) => `Estaba en ${path}.`,
    summary: (page, pages) => `Dónde estaba y está cada correo, página ${number(page)} de ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Su correo ha vuelto'
        : n === 2
          ? 'Los dos correos han vuelto'
          : `Los ${messages(n)} han vuelto`,
    partlyRestored: (done, total) => `${outOf(done, total)} ${haveReturned(done)}`,
    notRestored: (total) => (total === 1 ? 'No he podido restaurarlo' : 'No he podido restaurar ninguno'),
    undone: (n) =>
      n === 1
        ? 'Deshecho: el correo está donde estaba'
        : `Deshecho: los ${n === 2 ? 'dos correos' : messages(n)} están donde estaban`,
    partlyUndone: (done, total) => `${outOf(done, total)} ${are(done)} otra vez donde ${were(done)}`,
    notUndone: 'No he podido deshacerlo',
    running: (waiting) => `${messages(waiting)} aún en camino`,
    stopped: {
      restore: (done, total) => `Detenido: ${outOf(done, total)} ${haveReturned(done)}`,
      undo: (done, total) => `Detenido: ${outOf(done, total)} ${are(done)} otra vez donde ${were(done)}`,
    },
    notBegun: (waiting) =>
      `${messages(waiting)} ${waiting === 1 ? 'sigue' : 'siguen'} donde ${were(waiting)}`,
    untouched: (path) => `Sigue en ${path}`,
    summary: {
      restore: (done, total) =>
        done === total
          ? `${messages(total)} ${total === 1 ? 'restaurado' : 'restaurados'}.`
          : `Restaurados: ${outOf(done, total)}.`,
      undo: (done, total) =>
        done === total
          ? `${messages(total)} otra vez donde ${were(total)}.`
          : `${outOf(done, total)} otra vez donde ${were(done)}.`,
    },
    moved: (path) => `Ahora en ${path}`,
    because: {
      original: '',
      'unknown-parent': 'no se conoce su carpeta original',
      'parent-gone': 'su carpeta original ya no existe',
      'parent-deleted': 'su carpeta original también está eliminada',
    },
    movedBecause: (path, why) => `Ahora en ${path}, porque ${why}`,
    alreadyThere: (path) => `Ya estaba en ${path}`,
    gone: 'Ya no está en su buzón. Quizá se eliminó definitivamente.',
    movedElsewhere: (path) => `Ahora en ${path}, porque su carpeta ya no existe`,
    failed: (path, why) => `Sigue en ${path}: ${why}`,
    waiting: 'En camino',
    folder: (name) => `Carpeta ${name}`,
    grouped: (n, path) => `${messages(n)} en ${path}`,
    groupedAlready: (n) => `${messages(n)} ya ${n === 1 ? 'estaba' : 'estaban'} ahí`,
    moreFailed: (n) => (n === 1 ? 'y 1 más' : `y ${number(n)} más`),
    undoHint: '¿No era lo que quería? Diga «deshacer».',
    goOnHint: 'Diga «reanudar» y muevo el resto.',
    retryHint: 'Lo que ha fallado sigue donde estaba; puede pedírmelo otra vez.',
    reasons: {
      'sign-in-needed': 'tiene que iniciar sesión de nuevo',
      'access-denied': 'no tengo permiso para moverlo',
      'mailbox-not-in-exchange-online': 'su buzón no está en Exchange Online',
      'item-gone': 'se movió mientras yo trabajaba',
      'folder-gone': 'la carpeta ya no existe',
      'mailbox-full': 'su buzón está lleno',
      throttled: 'su buzón está muy ocupado',
      'service-unavailable': 'Exchange no respondió',
      'timed-out': 'tardó demasiado',
      'storage-unavailable': 'no pude anotarlo',
      'query-refused': 'Exchange lo rechazó',
      unexpected: 'algo falló',
    },
  },
};
