import { type RequestScope } from '../../domain/request';
import { type StepName } from './execution';

/** Steps of what Graph carries out, in their order (graph-facts 7). */
const HOLD = ['open-case', 'add-sources', 'place-hold', 'await-hold'] as const;
const EXPORT = [
  'open-case',
  'add-sources',
  'create-search',
  'start-estimate',
  'await-estimate',
  'await-approval',
  'start-export',
  'await-export',
] as const;
const RELEASE = ['remove-hold', 'close-case'] as const;
/** Exchange Online PowerShell alone can do it (graph-facts 8): a person does. */
const BY_HAND = ['await-hand'] as const;
/** Moving out of Purges is tried (graph-facts 4: undocumented); what does not come back so, a person brings back. */
const PURGED = ['restore-purged', 'await-hand'] as const;
const RESTORE = ['restore-mail'] as const;
/** Microsoft 365 Backup (Microsoft Graph v1.0, exchangeRestoreSession). */
const BACKUP = ['find-restore-point', 'create-restore', 'activate-restore', 'await-restore'] as const;

type WhatIsDone = Pick<RequestScope, 'kind' | 'holdType' | 'matter'>;

/**
 * How a request is carried out, step by step.
 *
 * @param scope of a `release`, `holdType` is that of the hold it ends
 */
export function planOf({ kind, holdType, matter }: WhatIsDone): readonly [StepName, ...StepName[]] {
  switch (kind) {
    case 'hold':
      return holdType === 'litigation' ? BY_HAND : HOLD;
    case 'release':
      return holdType === 'litigation' ? BY_HAND : RELEASE;
    case 'export':
      return EXPORT;
    case 'purged':
      if (matter === undefined) return PURGED;
      return matter === 'backup' ? BACKUP : BY_HAND;
    case 'departed':
      return BY_HAND;
    case 'restore':
      return RESTORE;
  }
}

/** Where the carrying out of a request begins. */
export function firstStep(scope: WhatIsDone): StepName {
  return planOf(scope)[0];
}

/** What comes after a step; null after the last one, and after one that is not on this request's way. */
export function stepAfter(scope: WhatIsDone, step: StepName): StepName | null {
  const plan = planOf(scope);
  const at = plan.indexOf(step);
  return at < 0 ? null : (plan[at + 1] ?? null);
}

/** Steps that only look and count: they alone run before a request is approved. */
export function isBeforeApproval(scope: WhatIsDone, step: StepName): boolean {
  const plan = planOf(scope);
  return plan.includes(step) && plan.indexOf(step) < plan.indexOf('await-approval');
}
