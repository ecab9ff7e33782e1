import { generator, shuffle } from '../random';

/** What is learned from examples, some at a time. */
export interface Learner<Example> {
  /** Adds the slopes of one example and returns its cost. */
  study(example: Example): number;
  /** @param number of the step, from 1 */
  step(rate: number, number: number): void;
}

const AT_A_TIME = 32;
const RATE = 2e-3;
/** The share of all steps in which they become longer. */
const WARMING = 0.1;

/** Is told what the examples of a round cost on average. */
export type Report = (round: number, cost: number) => void;

export const tell: Report = (round, cost) => {
  console.log(`  network, round ${round}: cost ${cost.toFixed(3)}`);
};

/** Studies all examples some times over, in an order that is the same each time; steps become longer at first and shorter later. */
export function descend<Example>(
  rounds: number,
  examples: readonly Example[],
  learner: Learner<Example>,
  report: Report,
): void {
  const order = examples.map((_, i) => i);
  const random = generator(2);
  const steps = rounds * Math.ceil(order.length / AT_A_TIME);
  let number = 0;
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    let cost = 0;
    for (let from = 0; from < order.length; from += AT_A_TIME) {
      for (const i of order.slice(from, from + AT_A_TIME)) cost += learner.study(examples[i] as Example);
      learner.step(rateOf(number / steps), ++number);
    }
    report(round, cost / order.length);
  }
}

const rateOf = (done: number): number =>
  RATE * Math.min(1, (done + TINY) / WARMING) * 0.5 * (1 + Math.cos(Math.PI * done));

const TINY = 1e-4;
