import { fourAtATime } from './four-at-a-time';
import { hasDeletionTime } from './has-deletion-time';
import { hasEntryIds } from './has-entry-ids';
import { hasLastParent } from './has-last-parent';
import { holdsInBeta } from './holds-in-beta';
import { keepsId } from './keeps-id';
import { knowsPerson } from './knows-person';
import { type Ask, type Check, type Seen } from './ports';
import { readsBackup } from './reads-backup';
import { readsCases } from './reads-cases';
import { readsDeletions } from './reads-deletions';
import { readsDirectory } from './reads-directory';
import { readsHealth } from './reads-health';
import { readsPurges } from './reads-purges';
import { readsReports } from './reads-reports';
import { readsRules } from './reads-rules';
import { searchesDeletions } from './searches-deletions';
import { sortsDeletions } from './sorts-deletions';

export { TEST_SUBJECT } from './keeps-id';
export type * from './ports';

/** These only read. */
const READING: readonly Check[] = [
  knowsPerson,
  readsDeletions,
  readsPurges,
  sortsDeletions,
  searchesDeletions,
  hasLastParent,
  hasDeletionTime,
  hasEntryIds,
  fourAtATime,
  readsRules,
  readsDirectory,
  readsHealth,
  readsCases,
  holdsInBeta,
  readsReports,
  readsBackup,
];

export interface Finding extends Pick<Check, 'assumption' | 'otherwise' | 'optional'> {
  readonly seen: Seen;
}

/** Tries every assumption, one after the other. @param move true: the test mail may be deleted and put back */
export async function tryAssumptions(ask: Ask, move: boolean): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of move ? [...READING, keepsId] : READING) {
    const { assumption, otherwise, optional } = check;
    findings.push({ assumption, otherwise, ...(optional && { optional }), seen: await check.look(ask) });
  }
  return findings;
}
