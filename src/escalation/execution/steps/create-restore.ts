import { factOf, type Step } from '../step';

/** The restore as a draft: of one that a dead process made and did not note, the search tells whose it is. */
export const createRestore: Step = async ({ backup: { restores } }, { found, lookFirst }) => {
  const points = factOf(found, 'points');
  const known = lookFirst ? await restores.findDraft(points) : null;
  const restoreId = known ?? (await restores.create(points));
  return { kind: 'next', found: { restoreId }, reference: restoreId };
};
