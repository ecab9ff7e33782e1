import { type IncomingMessage, type ServerResponse } from 'node:http';
import { asksForThisMachine, isFromThisMachine } from '../this-machine';
import { isSecret, sessionCookie } from './session-cookie';
import { type HelpdeskSite, type SessionOpened, type SiteAnswer, type Visitor } from './site';
import { visitorOf } from './visitor';

/**
 * Nothing but this page's own style sheet is ever loaded, nothing runs, nobody frames it, no address of it is told to
 * others, and nothing of it is kept.
 */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
} as const;

const ROOT = '/helpdesk';
const LINK = /^\/helpdesk\/link\/([^/]+)$/;
const YEAR_SECONDS = 31_536_000;

type Method = 'GET' | 'POST';

/** Answers whatever lies below `/helpdesk`; HEAD like GET without a body, other methods with 405. */
export async function serveSite(
  site: HelpdeskSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://helpdesk.invalid');
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (site.secure) response.setHeader('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
  const route = routeOf(site, pathname);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (route === null) {
    send(response, { kind: 'json', status: 404, json: { code: 'NotFound' } });
  } else if (site.thisMachineOnly && !(isFromThisMachine(request) && asksForThisMachine(request))) {
    send(response, site.elsewhere(visitorOf(request, site.secure)));
  } else if (method !== route.method && method !== route.also) {
    response.setHeader('Allow', [route.method, route.also ?? []].flat().join(', '));
    send(response, { kind: 'json', status: 405, json: { code: 'MethodNotAllowed' } });
  } else if (method === 'POST' && isFromElsewhere(request)) {
    send(response, { kind: 'json', status: 403, json: { code: 'Forbidden' } });
  } else {
    await route.answer({ request, response, query: searchParams });
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

interface Route {
  readonly method: Method;
  readonly also?: Method;
  readonly answer: (exchange: Exchange) => Promise<void> | void;
}

function routeOf(site: HelpdeskSite, pathname: string): Route | null {
  const visitor = ({ request }: Exchange): Visitor => visitorOf(request, site.secure);
  switch (pathname) {
    case ROOT:
      return {
        method: 'GET',
        answer: async (one) => send(one.response, await site.view(visitor(one), one.query)),
      };
    case `${ROOT}/report.json`:
      return {
        method: 'GET',
        answer: async (one) => send(one.response, await site.report(visitor(one), one.query)),
      };
    case `${ROOT}/page.css`:
      return { method: 'GET', answer: ({ response }) => end(response, 200, 'text/css', site.css) };
    case `${ROOT}/leave`:
      return {
        method: 'POST',
        answer: async (one) => {
          const left = await site.leave(visitor(one));
          one.response.setHeader('Set-Cookie', sessionCookie('', 0, site.secure));
          send(one.response, left);
        },
      };
  }
  const link = LINK.exec(pathname)?.[1];
  return link === undefined ? null : linkRoute(site, link);
}

/** Looking at a link leaves it as it is, so that no program that looks at links uses it up: a press opens the session. */
function linkRoute(site: HelpdeskSite, link: string): Route {
  return {
    method: 'GET',
    also: 'POST',
    answer: async ({ request, response }) => {
      const visitor = visitorOf(request, site.secure);
      if (request.method !== 'POST') {
        send(response, site.link(visitor));
        return;
      }
      const opened = await site.open(isSecret(link) ? link : '', visitor);
      if (opened.kind === 'opened') welcome(response, opened, site.secure);
      else send(response, opened);
    },
  };
}

function welcome(response: ServerResponse, { session, seconds }: SessionOpened, secure: boolean): void {
  response.setHeader('Set-Cookie', sessionCookie(session, seconds, secure));
  response.setHeader('Location', ROOT);
  end(response, 303, 'text/plain', '');
}

/** A form that another site's page sends; browsers say so, programs say nothing. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function send(response: ServerResponse, answer: SiteAnswer): void {
  if (answer.kind === 'html') end(response, answer.status, 'text/html', answer.html);
  else end(response, answer.status, 'application/json', JSON.stringify(answer.json));
}

/** Node leaves the body out itself where the request was a HEAD. */
function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
