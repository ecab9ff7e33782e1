import { SENSE_INDEX, SENSES } from '../lexicon/senses';
import { type Cue, type Feature, FEATURES } from './rule';

/** Cues by their position: the senses first, the features behind them. */
export const CUE_NAMES: readonly Cue[] = [...SENSES, ...FEATURES];
export const CUES = CUE_NAMES.length;

const FEATURE_INDEX = new Map<Cue, number>(FEATURES.map((feature, i) => [feature, SENSES.length + i]));

export const cueIndex = (cue: Cue): number => SENSE_INDEX.get(cue as never) ?? FEATURE_INDEX.get(cue) ?? -1;

export const featureIndex = (feature: Feature): number => FEATURE_INDEX.get(feature) ?? -1;

/** A set of small whole numbers, one bit each: which cues there are, which rules may hold. */
export class BitSet {
  readonly bits: Int32Array;

  constructor(size: number) {
    this.bits = new Int32Array(Math.ceil(size / 32));
  }

  add(n: number): void {
    this.bits[n >> 5] = (this.bits[n >> 5] ?? 0) | (1 << (n & 31));
  }

  addAll(others: Int32Array): void {
    for (let i = 0; i < others.length; i++) this.bits[i] = (this.bits[i] ?? 0) | (others[i] ?? 0);
  }

  has(n: number): boolean {
    return ((this.bits[n >> 5] ?? 0) & (1 << (n & 31))) !== 0;
  }

  /** Calls with each of them, lowest first. */
  forEach(visit: (n: number) => void): void {
    for (let i = 0; i < this.bits.length; i++) {
      for (let left = this.bits[i] ?? 0; left !== 0; left &= left - 1)
        visit(i * 32 + 31 - Math.clz32(left & -left));
    }
  }
}
