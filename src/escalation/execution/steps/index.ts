import { type StepName } from '../execution';
import { type Step } from '../step';
import { addSources } from './add-sources';
import { awaitEstimate } from './await-estimate';
import { awaitExport } from './await-export';
import { awaitHold } from './await-hold';
import { closeCase } from './close-case';
import { createSearch } from './create-search';
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
]);

export function isChanging(step: StepName): boolean {
  return CHANGING.has(step);
}
