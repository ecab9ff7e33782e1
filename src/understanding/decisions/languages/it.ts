import { type DecisionWords } from '../words';

export const italian: DecisionWords = {
  polite: `mi chiedevo se potresti, mi chiedevo se puoi, se puoi, se può, se possibile, se è possibile, se non ti dispiace, se non le dispiace, quando puoi, quando può, vorrei, mi piacerebbe`,
  orders: `puoi, potresti, può lei, potrebbe, potete, potreste, mi puoi, vuoi`,
  asks: `devo, dobbiamo, dovrei, posso, possiamo, è stata, è stato, è già, è #, hanno, chi, quando, perché, come, che cosa, cosa, quale, dove, si può`,
  conditions: `se, quando, appena, non appena, a condizione, purché, a patto, a meno, nel caso, una volta che, finché, solo dopo, qualora`,
  opening: `prima, fino`,
  doubts: `forse, magari, probabilmente, possibilmente, dovrei, dovrebbe, potrei, potrebbe, non so se, non sono sicuro, non sono sicura, sto pensando, mi hanno chiesto, quasi, presto, spero`,
  later: `domani, più tardi, dopo, la settimana prossima, il mese prossimo, un'altra volta, stasera, non ora, non oggi, non adesso`,
  others: `lui, lei, loro, qualcuno, nessuno, tutti, mi chiede di, mi ha chiesto di, vuole che`,
  reports: `dice, dice che, ha detto, mi ha detto, afferma, pensa che, crede che, secondo, pare, sembra che, scrive, conferma`,
  past: `è stata, è stato, sono state, era stata, era stato, sarà, verrà, fu`,
};
