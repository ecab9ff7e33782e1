import { SENSE_INDEX, type Sense, SENSES } from './senses';

const WORDS = Math.ceil(SENSES.length / 32);

/**
 * Senses as bits. The grammar asks of every word whether it is one of thirty kinds: with both sides as bits that is a few
 * machine words, not thirty look-ups. Lists that are asked for are made once, beside the grammar that asks.
 */
export class SenseSet {
  /** One bit a sense, by its position in `SENSES`. */
  readonly bits = new Int32Array(WORDS);

  add(sense: Sense): void {
    const n = SENSE_INDEX.get(sense) ?? 0;
    this.bits[n >> 5] = (this.bits[n >> 5] ?? 0) | (1 << (n & 31));
  }

  addAll(others: SenseSet): void {
    for (let i = 0; i < WORDS; i++) this.bits[i] = (this.bits[i] ?? 0) | (others.bits[i] ?? 0);
  }

  has(sense: Sense): boolean {
    const n = SENSE_INDEX.get(sense) ?? 0;
    return ((this.bits[n >> 5] ?? 0) & (1 << (n & 31))) !== 0;
  }

  /** Whether a sense is in both. */
  meets(others: SenseSet): boolean {
    for (let i = 0; i < WORDS; i++) if (((this.bits[i] ?? 0) & (others.bits[i] ?? 0)) !== 0) return true;
    return false;
  }

  /** Whether no sense is in it that is not in the others. */
  isWithin(others: SenseSet): boolean {
    for (let i = 0; i < WORDS; i++) if (((this.bits[i] ?? 0) & ~(others.bits[i] ?? 0)) !== 0) return false;
    return true;
  }
}

/** A set of some senses. */
export function setOf(senses: Iterable<Sense>): SenseSet {
  const set = new SenseSet();
  for (const sense of senses) set.add(sense);
  return set;
}
