import { directory, param, type Call, type Route } from '../call';
import { badRequest, GraphError } from '../errors';
import { type Reply } from '../http/reply';
import { type Tenant } from '../tenant/tenant';

const PATH = '/data/download/';
const REPORT = /^getMailboxUsageDetail\(period='(D7|D30|D90|D180)'\)$/i;
const COLUMNS =
  'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Created Date,Last Activity Date,Item Count,Storage Used (Byte),Issue Warning Quota (Byte),Prohibit Send Quota (Byte),Prohibit Send/Receive Quota (Byte),Deleted Item Count,Deleted Item Size (Byte),Deleted Item Quota (Byte),Has Archive,Report Period';

/** GET /reports/getMailboxUsageDetail(period='D7'): 302 to where the CSV is fetched without a token (Microsoft Graph v1.0). */
function mailboxUsage(call: Call): Reply {
  const { reports } = call.tenant;
  if (call.caller.kind !== 'app' || reports.access === 'no-consent') {
    throw new GraphError(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    );
  }
  const [, period] = REPORT.exec(param(call, 'report')) ?? [];
  if (period === undefined) throw badRequest('Unknown report or period.');
  const secret = reports.offer(period, call.tenant.clock.now());
  const root = call.request.origin;
  return { status: 302, headers: { Location: `${root}${PATH}${secret}`, 'Content-Type': 'text/plain' } };
}

export const REPORT_ROUTES: readonly Route[] = [['GET', 'reports/:report', directory(mailboxUsage)]];

/** The secret in a report's path; null for other paths. */
export function reportSecret(path: string): string | null {
  return path.startsWith(PATH) ? path.slice(PATH.length) : null;
}

/** GET of an offered report: no token is asked for; 404 once its minutes are over, which is our assumption. */
export function reportFile(tenant: Tenant, secret: string): Reply {
  const now = tenant.clock.now();
  const period = tenant.reports.find(secret, now);
  if (period === null) throw new GraphError(404, 'NotFound', 'The report is no longer there.');
  const day = new Date(now - 2 * 86_400_000).toISOString().slice(0, 10);
  const rows = tenant.users().filter(({ mailbox }) => mailbox !== null);
  const lines = rows.map(({ userPrincipalName, displayName, hasArchive }) => {
    const name = `"${displayName.replaceAll('"', '""')}"`;
    const who = tenant.reports.concealed ? 'X'.repeat(userPrincipalName.length) : userPrincipalName;
    return `${day},${who},${name},False,,${day},${day},1,1,1,1,1,1,1,1,${hasArchive ? 'True' : 'False'},${period.slice(1)}`;
  });
  return {
    status: 200,
    headers: { 'Content-Type': 'application/octet-stream' },
    bytes: Buffer.from(`\uFEFF${[COLUMNS, ...lines].join('\r\n')}\r\n`),
  };
}
