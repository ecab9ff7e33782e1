import { type DecisionWords } from '../words';

export const french: DecisionWords = {
  polite: `je me demandais si tu pouvais, je me demandais si vous pouviez, s'il te plaît, s'il vous plaît, si possible, si tu peux, si vous pouvez, si tu veux bien, si vous voulez bien, quand tu peux, quand vous pouvez,
    j'aimerais, je voudrais, d'un coup`,
  orders: `peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, tu pourrais, vous pourriez, veux-tu, voulez-vous, est-ce que tu peux, est-ce que vous pouvez`,
  asks: `dois-je, devons-nous, faut-il, puis-je, est-ce que je, est-ce que la, est-ce que le, est-ce qu'on, est-elle, est-il, a-t-elle, a-t-il, a-t-on,
    qui, quand, pourquoi, comment, que se passe, qu'est-ce qui, quel, quelle, peut-on, doit-on`,
  conditions: `si, quand, lorsque, dès que, une fois que, à condition, pourvu, sauf si, à moins, en cas, tant que, aussitôt que, seulement après`,
  opening: `avant, jusqu'à`,
  doubts: `peut-être, probablement, sans doute, devrais, devrait, pourrais, pourrait, j'hésite, hésite à, pas sûr, pas sûre, je pense à, j'envisage,
    on m'a demandé, envie de, presque, bientôt, j'espère`,
  later: `demain, plus tard, la semaine prochaine, le mois prochain, une autre fois, ce soir, pas maintenant, pas aujourd'hui`,
  others: `il, elle, ils, elles, quelqu'un, personne, tout le monde, me demande de, m'a demandé de, veut que je, m'a dit de`,
  reports: `dit, dit que, a dit, m'a dit, affirme, pense que, écrit, selon, d'après, paraît, il paraît, j'ai entendu, confirme`,
  past: `a été, ont été, avait été, était, sera, fut, va être`,
};
