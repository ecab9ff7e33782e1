import { number } from './figures';

/** Titles of buttons. */
export const BUTTON = {
  button: {
    restore: 'Restore selected',
    restoreOne: 'Restore it',
    restoreAll: (total: number) => `Restore all ${number(total)}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    refine: 'Change search',
    otherReading: (label: string) => `${label} instead`,
    byReceived: 'By date received',
    byDeleted: 'By date deleted',
    search: 'Search',
    back: 'Back to the list',
    moves: 'Each message',
    receipt: 'Back to the receipt',
    undo: 'Undo',
    undoStopped: 'Undo what came back',
    stop: 'Stop',
    resume: 'Go on',
    retry: (n: number) => (n === 1 ? 'Try it again' : `Try ${n} again`),
  },
};
