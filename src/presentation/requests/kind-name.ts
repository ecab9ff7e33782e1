import { type RequestScope } from '../../domain/request';
import { type Words } from '../words';

/** A kind of request by its own name. The two holds differ in law and in effect, and so do their ends. */
export type KindKey = keyof Words['requests']['kinds'];

export function kindKey({ kind, holdType }: Pick<RequestScope, 'kind' | 'holdType'>): KindKey {
  switch (kind) {
    case 'hold':
      return holdType === 'litigation' ? 'litigation-hold' : 'ediscovery-hold';
    case 'release':
      return holdType === 'litigation' ? 'litigation-release' : 'ediscovery-release';
    case 'export':
    case 'purged':
    case 'departed':
    case 'restore':
      return kind;
  }
}

const BY_HAND: readonly KindKey[] = ['litigation-hold', 'litigation-release', 'purged', 'departed'];

/** Whether an agent carries it out: Graph has no way. */
export function isByHand(scope: Pick<RequestScope, 'kind' | 'holdType'>): boolean {
  return BY_HAND.includes(kindKey(scope));
}

export function kindName(scope: Pick<RequestScope, 'kind' | 'holdType'>, words: Words): string {
  return words.requests.kinds[kindKey(scope)];
}
