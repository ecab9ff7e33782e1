import { MATTERS_BY_HAND, type RequestScope } from '../../domain/request';
import { type Words } from '../words';

type KindOfScope = Pick<RequestScope, 'kind' | 'holdType' | 'matter'>;

/** A kind of request by its own name. The two holds differ in law and in effect, and so do their ends. */
export type KindKey = keyof Words['requests']['kinds'];

export function kindKey({ kind, holdType, matter }: KindOfScope): KindKey {
  switch (kind) {
    case 'hold':
      return holdType === 'litigation' ? 'litigation-hold' : 'ediscovery-hold';
    case 'release':
      return holdType === 'litigation' ? 'litigation-release' : 'ediscovery-release';
    case 'purged':
      return matter ?? kind;
    case 'export':
    case 'departed':
    case 'restore':
      return kind;
  }
}

const BY_HAND: readonly KindKey[] = [
  'litigation-hold',
  'litigation-release',
  'purged',
  'departed',
  ...MATTERS_BY_HAND,
];

/** Whether an agent carries it out: Graph has no way. */
export function isByHand(scope: KindOfScope): boolean {
  return BY_HAND.includes(kindKey(scope));
}

export function kindName(scope: KindOfScope, words: Words): string {
  return words.requests.kinds[kindKey(scope)];
}
