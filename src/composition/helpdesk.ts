import { readFileSync } from 'node:fs';
import path from 'node:path';
import { anyViewer, viewerOf, type ViewerSettings } from '../conversation/viewer-of';
import { REPORT_WINDOWS, type ReportWindow, USUAL_WINDOW } from '../domain/report-window';
import { REQUEST_KINDS } from '../domain/request';
import { type EscalationPorts } from '../escalation/escalation-ports';
import { endSession, openSession, readerOf, SESSION_MS } from '../escalation/page-session';
import { type HelpdeskReader, type HelpdeskView, viewHelpdesk } from '../escalation/view-helpdesk';
import { type HelpdeskSite, type SiteAnswer, type Visitor } from '../http/helpdesk/site';
import {
  type NoticeName,
  presentHelpdeskPage,
  presentOpeningPage,
  presentPageNotice,
} from '../presentation/helpdesk/page';
import { reportJson } from '../presentation/helpdesk/report-json';
import { type Viewer } from '../presentation/viewer';
import { type Settings } from '../settings';
import { type PeopleStore } from '../store/people';
import { type LookAtRequests } from '../telemetry/metrics';

export interface HelpdeskSiteParts {
  readonly escalation: EscalationPorts;
  readonly people: PeopleStore;
  readonly viewer: ViewerSettings;
  /** True in the sandbox, where nobody signs in: whoever sits at this machine may look without a link. */
  readonly sandbox: boolean;
  /** Whether people reach the page by https. */
  readonly secure: boolean;
  readonly servesTenant: (tenantId: string) => boolean;
}

const CSS = path.join(__dirname, '../presentation/helpdesk/page/page.css');

const STATUS: Readonly<Record<NoticeName, number>> = {
  signedOut: 200,
  signIn: 401,
  stale: 410,
  notForYou: 403,
  unknown: 503,
  thisMachineOnly: 403,
};

/** The helpdesk's page: who looks, what they may see, and what that looks like. */
export function helpdeskSite(parts: HelpdeskSiteParts): HelpdeskSite {
  const { escalation, sandbox, secure } = parts;
  const notice = (which: NoticeName, visitor: Visitor): SiteAnswer => ({
    kind: 'html',
    status: STATUS[which],
    html: presentPageNotice(which, stranger(parts, visitor)),
  });
  const noReport = (which: NoticeName): SiteAnswer => ({
    kind: 'json',
    status: STATUS[which],
    json: { code: which },
  });
  return {
    thisMachineOnly: sandbox,
    secure,
    css: readFileSync(CSS, 'utf8'),
    view: async (visitor, query) => {
      const seen = await look(parts, visitor, query);
      if (typeof seen === 'string') return notice(seen, visitor);
      const page = presentHelpdeskPage(seen.view, seen.viewer, seen.reader.id !== null);
      return { kind: 'html', status: 200, html: page };
    },
    report: async (visitor, query) => {
      const seen = await look(parts, visitor, query);
      return typeof seen === 'string'
        ? noReport(seen)
        : { kind: 'json', status: 200, json: reportJson(seen.view.report) };
    },
    link: (visitor) => ({ kind: 'html', status: 200, html: presentOpeningPage(stranger(parts, visitor)) }),
    open: async (link, visitor) => {
      const session = await openSession(escalation, link);
      return session === null
        ? notice('stale', visitor)
        : { kind: 'opened', session, seconds: Math.floor(SESSION_MS / 1000) };
    },
    leave: async (visitor) => {
      if (visitor.session !== null) await endSession(escalation, visitor.session);
      return notice('signedOut', visitor);
    },
    elsewhere: (visitor) => notice('thisMachineOnly', visitor),
  };
}

/** Somebody of whom the browser's languages are known and nothing else. */
function stranger({ viewer }: HelpdeskSiteParts, { locales }: Visitor): Viewer {
  const { languages } = viewer.policy();
  const offered = locales.find((locale) =>
    languages.some((one) => one === locale.toLowerCase().split('-')[0]),
  );
  return offered === undefined ? anyViewer(viewer) : viewerOf(viewer, { locale: offered, timezone: 'UTC' });
}

interface Seen {
  readonly view: Extract<HelpdeskView, { kind: 'helpdesk' }>;
  readonly reader: HelpdeskReader;
  readonly viewer: Viewer;
}

/** What somebody sees, or why they see nothing. */
async function look(
  parts: HelpdeskSiteParts,
  visitor: Visitor,
  query: URLSearchParams,
): Promise<Seen | NoticeName> {
  const { escalation, people, viewer } = parts;
  const reader = await whoLooks(parts, visitor.session);
  if (reader === null) return 'signIn';
  if (!parts.servesTenant(reader.tenantId)) return 'notForYou';
  const view = await viewHelpdesk(escalation, reader, {
    window: windowIn(query),
    page: Number(query.get('page') ?? 1),
  });
  if (view.kind === 'refused') return view.why === 'membership-unknown' ? 'unknown' : 'notForYou';
  const seen = reader.id === null ? null : await people.lastSeen(reader.id);
  return { view, reader, viewer: seen === null ? stranger(parts, visitor) : viewerOf(viewer, seen) };
}

/** The session's owner; at the sandbox's own machine without one, nobody in particular of the tenant last heard of. */
async function whoLooks(
  { escalation, people, sandbox }: HelpdeskSiteParts,
  session: string | null,
): Promise<HelpdeskReader | null> {
  const reader = session === null ? null : await readerOf(escalation, session);
  if (reader !== null || !sandbox) return reader;
  return { tenantId: (await people.lastTenant()) ?? '', id: null };
}

function windowIn(query: URLSearchParams): ReportWindow {
  const days = Number(query.get('days'));
  return REPORT_WINDOWS.find((window) => window === days) ?? USUAL_WINDOW;
}

/** There is a page where there is a helpdesk, and an address for it or the sandbox. */
export function hasPage({ helpdeskGroupId, publicUrl, sandbox }: Settings): boolean {
  return helpdeskGroupId !== null && (publicUrl !== null || sandbox);
}

/** What waits for any tenant's helpdesk, by kind: those of which nothing waits too, so that no gauge goes missing. */
export async function requestsWaiting({
  figures,
  now,
}: Pick<EscalationPorts, 'figures' | 'now'>): ReturnType<LookAtRequests> {
  const waiting = new Map((await figures.waitingAnywhere()).map((one) => [one.kind, one]));
  return REQUEST_KINDS.map((kind) => {
    const { count, oldestAt } = waiting.get(kind) ?? { count: 0, oldestAt: now() };
    return { kind, count, oldestSeconds: Math.max(0, (now() - oldestAt) / 1000) };
  });
}
