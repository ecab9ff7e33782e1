import { type ChainFault } from '../../domain/audit-chain';
import { type ChainState, type ChainWalk } from './chain-walk';

export interface Verdict {
  readonly isSound: boolean;
  readonly sentences: readonly string[];
}

/**
 * What was found, in sentences: one a tenant, and one about the hash that was looked for.
 *
 * @param unreadable line of the file at which reading ended; null where it went to the end
 */
export function verdictOf(walk: ChainWalk, unreadable: number | null, expected: string | null): Verdict {
  if (unreadable !== null) {
    const sentence = `Line ${unreadable} of the file is not as it was exported: it was changed or cut off.`;
    return { isSound: false, sentences: [...tenantSentences(walk, true), sentence] };
  }
  const { states, hasExpected } = walk;
  const sentences = [...tenantSentences(walk, false)];
  if (states.length === 0) sentences.push('There is no line.');
  if (expected !== null) {
    sentences.push(
      hasExpected
        ? 'The line with the expected hash is there.'
        : 'No sound line has the expected hash: that line, or what leads to it, is missing or changed.',
    );
  }
  return { isSound: hasExpected && states.every(({ fault }) => fault === null), sentences };
}

function tenantSentences({ states }: ChainWalk, faultsOnly: boolean): readonly string[] {
  return states
    .filter(({ fault }) => !faultsOnly || fault !== null)
    .map((state) => `Tenant ${state.tenantId}: ${sentenceOf(state)}`);
}

function sentenceOf({ first, end, fault }: ChainState): string {
  if (fault !== null) return faultSentence(fault);
  if (first === null || end === null) return 'there is no line.';
  return `lines ${first} to ${end.seq} are all there and unchanged. Hash of the last one: ${end.hash}`;
}

function faultSentence(fault: ChainFault): string {
  switch (fault.kind) {
    case 'changed':
      return `line ${fault.seq} was changed.`;
    case 'does-not-follow':
      return `line ${fault.seq} does not follow from the line before it: one of the two was changed.`;
    case 'missing':
      return fault.from === fault.to
        ? `line ${fault.from} is missing in its place.`
        : `lines ${fault.from} to ${fault.to} are missing in their place.`;
    case 'out-of-order':
      return `line ${fault.seq} stands behind line ${fault.after}, where it does not belong.`;
  }
}
