import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

const returned = (n: number): string => (n === 1 ? 'voltou' : 'voltaram');
const are = (n: number): string => (n === 1 ? 'está' : 'estão');
const were = (n: number): string => (n === 1 ? 'estava' : 'estavam');

/** "2 de 5 e-mails": what is counted is the first of the two. */
const outOf = (done: number, total: number): string => `${number(done)} de ${messages(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `Restaurando ${messages(total)}`,
    undo: (total) => `Desfazendo a restauração de ${messages(total)}`,
    done: (done, total) => `${number(done)} de ${number(total)}`,
    failed: (n) => `${number(n)} ${n === 1 ? 'falhou' : 'falharam'} até agora`,
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Faltam alguns segundos'
        : seconds < 60
          ? `Faltam uns ${Math.ceil(seconds / 10) * 10} segundos`
          : seconds < 90
            ? 'Falta cerca de um minuto'
            : `Faltam uns ${number(Math.round(seconds / 60))} minutos`,
    carryOn: 'Você pode continuar trabalhando. Eu mantenho esta mensagem atualizada.',
    parked: (at) => `Sua caixa de correio pediu que eu espere. Retomada automática: ${at}.`,
    stopping: 'Estou parando. O que está em andamento termina antes.',
    summary: 'Estou movendo seus e\u2011mails.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'Seu e\u2011mail' : `E\u2011mails ${number(first)} a ${number(last)} de ${number(total)}`,
    before: (path) => `Estava em ${path}.`,
    summary: (page, pages) =>
      `Onde cada e\u2011mail estava e está, página ${number(page)} de ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Seu e\u2011mail voltou'
        : n === 2
          ? 'Os dois e\u2011mails voltaram'
          : `Os ${messages(n)} voltaram`,
    partlyRestored: (done, total) => `${outOf(done, total)} ${returned(done)}`,
    notRestored: (total) => (total === 1 ? 'Não consegui restaurá-lo' : 'Não consegui restaurar nenhum'),
    undone: (n) =>
      n === 1
        ? 'Desfeito: o e\u2011mail está onde estava'
        : `Desfeito: os ${n === 2 ? 'dois e\u2011mails' : messages(n)} estão onde estavam`,
    partlyUndone: (done, total) => `${outOf(done, total)} ${are(done)} de novo onde ${were(done)}`,
    notUndone: 'Não consegui desfazer',
    running: (waiting) => `${messages(waiting)} ainda a caminho`,
    stopped: {
      restore: (done, total) => `Parado: ${outOf(done, total)} ${returned(done)}`,
      undo: (done, total) => `Parado: ${outOf(done, total)} ${are(done)} de novo onde ${were(done)}`,
    },
    notBegun: (waiting) =>
      `${messages(waiting)} ${waiting === 1 ? 'continua' : 'continuam'} onde ${were(waiting)}`,
    untouched: (path) => `Continua em ${path}`,
    summary: {
      restore: (done, total) =>
        done === total
          ? `${messages(total)} ${total === 1 ? 'restaurado' : 'restaurados'}.`
          : `Restaurados: ${outOf(done, total)}.`,
      undo: (done, total) =>
        done === total
          ? `${messages(total)} de novo onde ${were(total)}.`
          : `${outOf(done, total)} de novo onde ${were(done)}.`,
    },
    moved: (path) => `Agora em ${path}`,
    because: {
      original: '',
      'unknown-parent': 'a pasta original dele é desconhecida',
      'parent-gone': 'a pasta original dele não existe mais',
      'parent-deleted': 'a pasta original dele também foi excluída',
    },
    movedBecause: (path, why) => `Agora em ${path}, porque ${why}`,
    alreadyThere: (path) => `Já estava em ${path}`,
    gone: 'Não está mais na sua caixa de correio. Talvez tenha sido removido de vez.',
    movedElsewhere: (path) => `Agora em ${path}, porque a pasta dele não existe mais`,
    failed: (path, why) => `Continua em ${path}: ${why}`,
    waiting: 'A caminho',
    folder: (name) => `Pasta ${name}`,
    grouped: (n, path) => `${messages(n)} em ${path}`,
    groupedAlready: (n) => `${messages(n)} já ${were(n)} lá`,
    moreFailed: (n) => `e mais ${number(n)}`,
    undoHint: 'Não era o que você queria? Diga “desfazer”.',
    goOnHint: 'Diga “retomar”, e eu movo o resto.',
    retryHint: 'O que falhou continua onde estava; você pode me pedir de novo.',
    reasons: {
      'sign-in-needed': 'você precisa entrar de novo',
      'access-denied': 'não tenho permissão para movê-lo',
      'mailbox-not-in-exchange-online': 'sua caixa de correio não está no Exchange Online',
      'item-gone': 'ele foi movido enquanto eu trabalhava',
      'folder-gone': 'a pasta não existe mais',
      'mailbox-full': 'sua caixa de correio está cheia',
      throttled: 'sua caixa de correio está muito ocupada',
      'service-unavailable': 'o Exchange não respondeu',
      'timed-out': 'demorou demais',
      'storage-unavailable': 'não consegui anotar',
      'query-refused': 'o Exchange recusou',
      unexpected: 'algo deu errado',
    },
  },
};
