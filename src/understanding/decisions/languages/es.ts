import { type DecisionWords } from '../words';

export const spanish: DecisionWords = {
  polite: `me preguntaba si podrías, me preguntaba si podría, si puedes, si puede, si es posible, si no te importa, si no le importa, cuando puedas, cuando pueda, me gustaría, quisiera, por favor`,
  orders: `puedes, puede usted, podrías, podría usted, podéis, pueden, me puedes, me podrías, podría por favor, quieres`,
  asks: `debo, debemos, debería, puedo, podemos, tengo que, está aprobad*, está rechazad*, está terminad*, está list*, fue, se ha, ha sido, han, quién, quien, cuándo, por qué, cómo, qué, cuál, dónde, se puede`,
  conditions: `si, cuando, en cuanto, siempre que, una vez que, a condición, con tal, salvo que, a menos, en caso, mientras, solo después, tan pronto`,
  opening: `antes, hasta`,
  doubts: `quizá, quizás, tal vez, a lo mejor, probablemente, posiblemente, debería, podría, no sé si, no estoy seguro, no estoy segura, dudo, estoy pensando,
    me pidieron, me han pedido, casi, pronto, espero`,
  later: `mañana, más tarde, luego, la semana que viene, el mes que viene, otro día, esta noche, ahora no, hoy no`,
  others: `él, ella, ellos, ellas, alguien, nadie, todos, me pide que, me pidió que, quiere que, me ha dicho que`,
  reports: `dice, dice que, dijo, ha dicho, me dijo, afirma, cree que, según, parece, al parecer, escribe, confirmó`,
  past: `fue, fueron, ha sido, han sido, había sido, será, se aprobó, se rechazó, estará, va a ser`,
};
