import { directory, type Route } from '../call';
import { listIssues } from './issues';
import { getOverview, listOverviews } from './overviews';

const ROOT = 'admin/serviceAnnouncement';

/** The health dashboard of administrators (graph-facts 10). */
export const SERVICE_HEALTH_ROUTES: readonly Route[] = [
  ['GET', `${ROOT}/healthOverviews`, directory(listOverviews)],
  ['GET', `${ROOT}/healthOverviews/:service`, directory(getOverview)],
  ['GET', `${ROOT}/issues`, directory(listIssues)],
];
