import { type Unit } from '../units';
import { hasSense } from './items';
import { type Match } from './rule';

/** Several, when only a plural says so: "the last days". */
export const SOME = 3;

/** The unit of a plural: "days" is both. */
export function unitIn(m: Match): Unit | undefined {
  const senses = m.items.find((item) => hasSense(item, 'plural'))?.senses ?? [];
  return senses.find(({ category }) => category === 'unit')?.value as Unit | undefined;
}
