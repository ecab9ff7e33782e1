import { type Dense } from './parameters';

/*
 * What the words of one window do to the units, and back. Nearly all the time of learning is spent here: numbers that are nothing are
 * passed over, and units are taken four at a time.
 */
export class Window {
  /** Numbers of the words that are not nothing, and where. */
  readonly #inputs: Float32Array;
  readonly #places: Int32Array;
  #count = 0;
  /** Units that were excited and have a slope. */
  readonly #active: Int32Array;
  readonly #slopes: Float32Array;
  #activeCount = 0;

  /**
   * @param size numbers of all its words
   * @param units a multiple of four
   */
  constructor(
    private readonly size: number,
    private readonly units: number,
  ) {
    this.#inputs = new Float32Array(size);
    this.#places = new Int32Array(size);
    this.#active = new Int32Array(units);
    this.#slopes = new Float32Array(units);
  }

  open(inputs: Float32Array, from: number): void {
    const { size } = this;
    const [some, places] = [this.#inputs, this.#places];
    let count = 0;
    for (let n = 0; n < size; n++) {
      const input = inputs[from + n] ?? 0;
      if (input === 0) continue;
      some[count] = input;
      places[count++] = n;
    }
    this.#count = count;
  }

  /** Adds what the numbers give to each unit. */
  excite(excited: Float32Array, at: number, filters: Float32Array): void {
    const { units } = this;
    const [some, places] = [this.#inputs, this.#places];
    const count = this.#count;
    for (let unit = 0; unit < units; unit += 4) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let n = 0; n < count; n++) {
        const input = some[n] ?? 0;
        const filter = (places[n] ?? 0) * units + unit;
        first += input * (filters[filter] ?? 0);
        second += input * (filters[filter + 1] ?? 0);
        third += input * (filters[filter + 2] ?? 0);
        fourth += input * (filters[filter + 3] ?? 0);
      }
      const to = at + unit;
      excited[to] = (excited[to] ?? 0) + first;
      excited[to + 1] = (excited[to + 1] ?? 0) + second;
      excited[to + 2] = (excited[to + 2] ?? 0) + third;
      excited[to + 3] = (excited[to + 3] ?? 0) + fourth;
    }
  }

  /** Takes the slopes of the units that were excited, and adds them to `sums`. */
  listen(excited: Float32Array, slopes: Float32Array, at: number, sums: Float32Array): void {
    let count = 0;
    for (let unit = 0; unit < this.units; unit++) {
      const slope = slopes[at + unit] ?? 0;
      if (slope === 0 || (excited[at + unit] ?? 0) <= 0) continue;
      this.#active[count] = unit;
      this.#slopes[count++] = slope;
      sums[unit] = (sums[unit] ?? 0) + slope;
    }
    this.#activeCount = count;
  }

  /** Adds the slopes of the window's numbers, from `from` on, and of the filters. Numbers that are nothing have dropped out. */
  handBack(inputSlopes: Float32Array, from: number, { values: filters, slopes: filterSlopes }: Dense): void {
    const [some, places, active, slopes] = [this.#inputs, this.#places, this.#active, this.#slopes];
    const [count, activeCount] = [this.#count, this.#activeCount];
    if (activeCount === 0) return;
    for (let n = 0; n < count; n++) {
      const input = some[n] ?? 0;
      const place = places[n] ?? 0;
      const filter = place * this.units;
      let sum = 0;
      for (let a = 0; a < activeCount; a++) {
        const at = filter + (active[a] ?? 0);
        const slope = slopes[a] ?? 0;
        sum += slope * (filters[at] ?? 0);
        filterSlopes[at] = (filterSlopes[at] ?? 0) + input * slope;
      }
      inputSlopes[from + place] = (inputSlopes[from + place] ?? 0) + sum;
    }
  }
}
