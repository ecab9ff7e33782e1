import { type Check } from './ports';
import { answered } from './replies';

/** Graph answers with the report's address, which nobody follows here: the report names everybody. */
const FOUND = 302;

/** Microsoft Graph v1.0, "getMailboxUsageDetail". */
export const readsReports: Check = {
  assumption: 'The mailbox usage report can be had (Reports.Read.All, optional)',
  otherwise: 'Who has an online archive is told by retention.archiveMailboxes of the policy alone',
  optional: true,
  look: async (ask) => {
    const reply = await ask({ as: 'application', path: "/reports/getMailboxUsageDetail(period='D7')" });
    return reply?.status === FOUND ? { kind: 'seen' } : answered(reply);
  },
};
