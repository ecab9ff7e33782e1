import { type IncomingMessage } from 'node:http';
import { sessionIn } from './session-cookie';
import { type Visitor } from './site';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i;
const MOST_TAGS = 20;

/** Who asks, as the browser says. @param secure whether the cookie travels by https alone */
export function visitorOf(request: IncomingMessage, secure: boolean): Visitor {
  return {
    session: sessionIn(request, secure),
    locales: localesOf(request.headers['accept-language'] ?? ''),
  };
}

/** The tags of an Accept-Language header (RFC 9110, 12.5.4), the most wanted first; none where it is none. */
export function localesOf(header: string): readonly string[] {
  return header
    .split(',', MOST_TAGS)
    .map((part) => {
      const [tag = '', weight = ''] = part.split(';').map((piece) => piece.trim());
      return { tag, quality: /^q=[01](\.\d{0,3})?$/i.test(weight) ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => TAG.test(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
