import { type StepName } from '../execution';
import { type Step } from '../step';
import { activateRestore } from './activate-restore';
import { addSources } from './add-sources';
import { awaitEstimate } from './await-estimate';
import { awaitExport } from './await-export';
import { awaitHold } from './await-hold';
import { awaitRestore } from './await-restore';
import { closeCase } from './close-case';
import { createRestore } from './create-restore';
import { createSearch } from './create-search';
import { findRestorePoint } from './find-restore-point';
import { openCase } from './open-case';
import { placeHold } from './place-hold';
import { removeHold } from './remove-hold';
import { restoreMail } from './restore-mail';
import { restorePurged } from './restore-purged';
import { startEstimate } from './start-estimate';
import { startExport } from './start-export';

const rest: Step = () => Promise.resolve({ kind: 'rest' });

export const STEPS: Readonly<Record<StepName, Step>> = {
  'open-case': openCase,
  'add-sources': addSources,
  'place-hold': placeHold,
  'await-hold': awaitHold,
  'create-search': createSearch,
  'start-estimate': startEstimate,
  'await-estimate': awaitEstimate,
  'await-approval': rest,
  'start-export': startExport,
  'await-export': awaitExport,
  'remove-hold': removeHold,
  'close-case': closeCase,
  'restore-purged': restorePurged,
  'await-hand': rest,
  'restore-mail': restoreMail,
  'find-restore-point': findRestorePoint,
  'create-restore': createRestore,
  'activate-restore': activateRestore,
  'await-restore': awaitRestore,
};

/** Steps that change something at the service: recorded before and after. The others only look, or wait. */
const CHANGING: ReadonlySet<StepName> = new Set<StepName>([
  'open-case',
  'add-sources',
  'place-hold',
  'create-search',
  'start-estimate',
  'start-export',
  'remove-hold',
  'close-case',
  'restore-mail',
  'restore-purged',
  'create-restore',
  'activate-restore',
]);

export function isChanging(step: StepName): boolean {
  return CHANGING.has(step);
}
