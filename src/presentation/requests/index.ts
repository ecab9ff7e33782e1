export { presentRequest, presentRunbookRest, type RequestCardOptions } from './card/present-request';
export { presentRequestTo, requestTracks } from './card/tracked-request';
export { presentRequestForm } from './form/present-request-form';
export { presentAudit } from './history/present-audit';
export { presentDigest } from './lists/present-digest';
export { presentMyRequests } from './lists/present-my-requests';
export { presentQueue } from './lists/present-queue';
export { presentNotice } from './present-notice';
export * from './replies';
