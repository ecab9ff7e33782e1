import { type ExecutionFacts } from './execution';

/** Facts of the step that has ended; the next one begins without them. */
export function settled(found: ExecutionFacts): ExecutionFacts {
  const { waitingSince, notBefore, unlistedSince, delayTold, ...lasting } = found;
  return lasting;
}

/** As if no hold had been placed, but for knowing the one that failed. */
export function withoutHold({ holdId, ...found }: ExecutionFacts): ExecutionFacts {
  return { ...settled(found), ...abandoning(found, holdId) };
}

/** As if no export had been started, but for knowing the one that failed. */
export function withoutExport({ exportOperationId, ...found }: ExecutionFacts): ExecutionFacts {
  return { ...settled(found), ...abandoning(found, exportOperationId) };
}

/** As if nothing had been asked of the backup. */
export function withoutRestore({ points, restoreId, ...found }: ExecutionFacts): ExecutionFacts {
  return settled(found);
}

/** Another case shall take the place of this one. */
export function replaced({ caseId, outdatedCaseId, edition = 1 }: ExecutionFacts): ExecutionFacts {
  const outdated = caseId ?? outdatedCaseId;
  return { edition: edition + 1, ...(outdated !== undefined && { outdatedCaseId: outdated }) };
}

function abandoning({ abandoned = [] }: ExecutionFacts, id: string | undefined): ExecutionFacts {
  return id === undefined ? {} : { abandoned: [...abandoned, id] };
}
