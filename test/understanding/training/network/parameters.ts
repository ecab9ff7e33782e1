/*
 * Numbers that are learned, with the slope of what they cost, and one step against it (Adam; Kingma and Ba 2015): each number's step
 * is as long as its slopes are alike.
 */

const OF_SLOPES = 0.9;
const OF_SQUARES = 0.999;
const TINY = 1e-8;

/** Numbers that are few and all have a slope in each step. */
export class Dense {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;

  /** @param first what each number is in the beginning */
  constructor(count: number, first: () => number) {
    this.values = Float32Array.from({ length: count }, first);
    this.slopes = new Float32Array(count);
    this.#means = new Float32Array(count);
    this.#squares = new Float32Array(count);
  }

  /** @param number of the step, from 1 */
  step(rate: number, number: number): void {
    const { values, slopes } = this;
    const [means, squares] = [this.#means, this.#squares];
    const ofMean = 1 / (1 - OF_SLOPES ** number);
    const ofSquare = 1 / (1 - OF_SQUARES ** number);
    for (let i = 0; i < values.length; i++) {
      const slope = slopes[i] ?? 0;
      const mean = OF_SLOPES * (means[i] ?? 0) + (1 - OF_SLOPES) * slope;
      const square = OF_SQUARES * (squares[i] ?? 0) + (1 - OF_SQUARES) * slope * slope;
      means[i] = mean;
      squares[i] = square;
      values[i] = (values[i] ?? 0) - (rate * mean * ofMean) / (Math.sqrt(square * ofSquare) + TINY);
      slopes[i] = 0;
    }
  }
}

/**
 * Rows of numbers, of which a step sees few: only these move. A row's one slope counts at once for as much as Adam makes of it in the
 * steps that follow: else rare rows learn hardly anything.
 */
export class Rows {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly #squares: Float32Array;
  readonly #lastStep: Int32Array;
  readonly #isTouched: Uint8Array;
  readonly #touched: number[] = [];

  constructor(
    count: number,
    readonly width: number,
    first: () => number,
  ) {
    this.values = Float32Array.from({ length: count * width }, first);
    this.slopes = new Float32Array(count * width);
    this.#squares = new Float32Array(count * width);
    this.#lastStep = new Int32Array(count);
    this.#isTouched = new Uint8Array(count);
  }

  /** Has to be called where slopes of the row were added to. */
  touch(row: number): void {
    if (this.#isTouched[row] === 1) return;
    this.#isTouched[row] = 1;
    this.#touched.push(row);
  }

  step(rate: number, number: number): void {
    const ofSquare = 1 / (1 - OF_SQUARES ** number);
    for (const row of this.#touched) {
      this.#move(row, rate, ofSquare, OF_SQUARES ** (number - (this.#lastStep[row] ?? 0)));
      this.#lastStep[row] = number;
      this.#isTouched[row] = 0;
    }
    this.#touched.length = 0;
  }

  #move(row: number, rate: number, ofSquare: number, faded: number): void {
    const { values, slopes, width } = this;
    const squares = this.#squares;
    for (let i = row * width; i < (row + 1) * width; i++) {
      const slope = slopes[i] ?? 0;
      const square = faded * (squares[i] ?? 0) + (1 - OF_SQUARES) * slope * slope;
      squares[i] = square;
      values[i] = (values[i] ?? 0) - (rate * slope) / (Math.sqrt(square * ofSquare) + TINY);
      slopes[i] = 0;
    }
  }
}
