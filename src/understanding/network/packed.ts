/** Numbers as they are written down: as many as there are, each a whole number of units, in two bytes or one, in base64. */
export interface Packed {
  readonly unit: number;
  readonly bytes: 1 | 2;
  readonly base64: string;
}

export function unpacked({ unit, bytes, base64 }: Packed): Float32Array {
  const all = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: all.length / bytes }, (_, n) => unit * all.readIntLE(n * bytes, bytes));
}

/** A row of numbers for each of some names. */
export interface PackedTable {
  readonly names: readonly string[];
  readonly rows: Packed;
}

export class Table {
  readonly #places: ReadonlyMap<string, number>;
  readonly values: Float32Array;
  /** Numbers in a row. */
  readonly width: number;

  constructor({ names, rows }: PackedTable) {
    this.values = unpacked(rows);
    this.width = this.values.length / names.length;
    this.#places = new Map(names.map((name, n) => [name, n * this.width]));
  }

  /** Where a name's row begins; undefined of a name that has none. */
  at = (name: string): number | undefined => this.#places.get(name);
}
