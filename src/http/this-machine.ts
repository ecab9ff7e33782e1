import { type IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request comes from this machine itself. One that a proxy passed on comes from the loopback address too; the
 * header that proxies add tells it apart.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return forwarded === undefined && LOOPBACK.test(request.socket.remoteAddress ?? '');
}

/** Whether it asks for this machine by name too: a stranger's web page cannot, whose name was bent to this address. */
export function asksForThisMachine(request: IncomingMessage): boolean {
  return LOCAL_HOST.test(request.headers.host ?? '');
}
