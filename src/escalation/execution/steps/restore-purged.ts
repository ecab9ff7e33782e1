import { type Step } from '../step';

/** Purged mail of the requester's own mailbox, in their own name; whatever stays goes to a person's hand. */
export const restorePurged: Step = async ({ restorePurged }, { request }) => {
  const { requester, scope } = request;
  const isOwn = scope.mailboxes.every(({ personId }) => personId === requester.id);
  const tried = isOwn ? await restorePurged.run(request) : null;
  return tried?.kind === 'restored'
    ? { kind: 'finished', result: { kind: 'restored', moved: tried.moved, failed: 0 } }
    : { kind: 'next', found: {} };
};
