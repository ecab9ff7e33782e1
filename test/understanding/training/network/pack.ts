import { type Packed, type PackedTable } from '../../../../src/understanding/network/packed';

/** Numbers as the product unpacks them, rounded to so many steps as fit into one or two bytes each. */
export function packed(numbers: Float32Array, bytes: Packed['bytes']): Packed {
  const most = 2 ** (8 * bytes - 1) - 1;
  const unit = numbers.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0) / most || 1;
  const all = Buffer.alloc(numbers.length * bytes);
  numbers.forEach((one, n) => all.writeIntLE(Math.round(one / unit), n * bytes, bytes));
  return { unit, bytes, base64: all.toString('base64') };
}

export const packedTable = (names: readonly string[], rows: Float32Array): PackedTable => ({
  names,
  rows: packed(rows, 1),
});
