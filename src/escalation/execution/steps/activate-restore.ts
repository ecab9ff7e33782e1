import { factOf, type Step } from '../step';

/** From here on the service restores; activating twice is once. */
export const activateRestore: Step = async ({ backup }, { found }) => {
  const restoreId = factOf(found, 'restoreId');
  await backup.restores.activate(restoreId);
  return { kind: 'next', found: {}, reference: restoreId };
};
