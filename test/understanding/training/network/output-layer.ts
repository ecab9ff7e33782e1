import { type Packed } from '../../../../src/understanding/network/packed';
import { packed } from './pack';
import { Dense } from './parameters';

/** The last layer while it is learned: what each unit's excitement says for each of some kinds, and back. */
export class OutputLayer {
  readonly #said: Dense;
  readonly #bias: Dense;

  /** @param biases how many rows there are of what is said in any case */
  constructor(
    private readonly units: number,
    private readonly kinds: number,
    random: () => number,
    biases = 1,
  ) {
    this.#said = new Dense(units * kinds, () => (2 * random() - 1) / Math.sqrt(units));
    this.#bias = new Dense(biases * kinds, () => 0);
  }

  /**
   * By kind, what is said for it.
   *
   * @param from where in `heard` the units' excitement begins
   */
  speak(heard: Float32Array, from = 0, bias = 0): Float64Array {
    return Float64Array.from({ length: this.kinds }, (_, kind) => {
      let sum = this.#bias.values[bias * this.kinds + kind] ?? 0;
      for (let unit = 0; unit < this.units; unit++)
        sum += (heard[from + unit] ?? 0) * (this.#said.values[unit * this.kinds + kind] ?? 0);
      return sum;
    });
  }

  /**
   * The way back: adds what the cost rises by with each unit's excitement to `to`, at the same places as in `heard`.
   *
   * @param slope of a kind: what the cost rises by with what is said for it
   */
  listen(heard: Float32Array, to: Float32Array, slope: (kind: number) => number, from = 0, bias = 0): void {
    const { values, slopes } = this.#said;
    for (let kind = 0; kind < this.kinds; kind++) {
      const ofKind = slope(kind);
      const base = bias * this.kinds + kind;
      this.#bias.slopes[base] = (this.#bias.slopes[base] ?? 0) + ofKind;
      for (let unit = 0; unit < this.units; unit++) {
        const [here, there] = [from + unit, unit * this.kinds + kind];
        slopes[there] = (slopes[there] ?? 0) + ofKind * (heard[here] ?? 0);
        to[here] = (to[here] ?? 0) + ofKind * (values[there] ?? 0);
      }
    }
  }

  step(rate: number, number: number): void {
    for (const part of [this.#said, this.#bias]) part.step(rate, number);
  }

  /** As the product keeps it. */
  learned(): { readonly said: Packed; readonly bias: Packed } {
    return { said: packed(this.#said.values, 2), bias: packed(this.#bias.values, 2) };
  }
}
