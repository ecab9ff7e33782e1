import { type DecisionWords } from '../words';

export const portuguese: DecisionWords = {
  polite: `queria saber se pode, queria saber se podes, gostaria de saber se pode, se puder, se possível, se for possível, se não se importa, se faz favor, se der, quando puder, quando der, gostaria de, queria`,
  orders: `dá para aprovar, pode, podes, poderia, poderias, podia, podias, você pode, dá para você, consegue, consegues, podem`,
  asks: `devo, devemos, deveria, posso, podemos, tenho que, está aprovad*, está rejeitad*, está conclu*, está pront*, foi, já foi, quem, quando, por que, porque é que, como, o que, qual, onde, será que, pode-se`,
  conditions: `se, quando, assim que, desde que, logo que, caso, contanto, a não ser, salvo se, uma vez que, enquanto, só depois`,
  opening: `antes, até`,
  doubts: `talvez, provavelmente, possivelmente, deveria, poderia, não sei se, não tenho certeza, estou pensando, estou a pensar, me pediram, pediram-me, quase, em breve, espero`,
  later: `amanhã, mais tarde, depois, na próxima semana, semana que vem, mês que vem, outro dia, hoje à noite, agora não, hoje não`,
  others: `ele, ela, eles, elas, alguém, ninguém, todos, me pediu para, pediu-me para, quer que eu`,
  reports: `diz, diz que, disse, me disse, disse-me, afirma, acha que, segundo, parece que, escreveu, confirmou`,
  past: `foi, foram, tinha sido, será, vai ser, vai estar, estará`,
};
