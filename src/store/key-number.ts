/** The largest that a column of type `integer` holds. */
const LARGEST = 2 ** 31 - 1;

/** True for what can be the number of something kept; people type any. The database would refuse the rest as an error. */
export function isKeyNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LARGEST;
}
