import { type User } from '@microsoft/microsoft-graph-types';
import { type Mailbox } from '../domain/mail';
import { type Owners } from '../recovery/ports';
import { type Clock } from './clock';
import { ExpiringMap } from './expiring-map';
import { type Gateway } from './gateway';
import { getMe } from './operations/get-me';

const CACHED_PEOPLE = 2_000;
const CACHE_LIFE_MS = 60 * 60 * 1000;

/** A person's own addresses over Graph, lower-case, kept for an hour. */
export function graphOwners(gateway: Gateway, clock: Clock): Owners {
  const cache = new ExpiringMap<Promise<readonly string[]>>({
    most: CACHED_PEOPLE,
    lifeMs: CACHE_LIFE_MS,
    now: () => clock.now(),
  });
  const ask = (mailbox: Mailbox): Promise<readonly string[]> => {
    const answer: Promise<readonly string[]> = getMe(gateway, mailbox).then(addressesOf);
    answer.catch(() => {
      cache.delete(mailbox.personId, answer);
    });
    return answer;
  };
  return { addressesOf: (mailbox) => cache.getOrMake(mailbox.personId, () => ask(mailbox)) };
}

const SMTP = /^smtp:/i;

/** `proxyAddresses` holds addresses of other kinds too; what is mail begins with `smtp:`. */
function addressesOf({ mail, userPrincipalName, proxyAddresses }: User): readonly string[] {
  const proxies = (proxyAddresses ?? []).filter((it) => SMTP.test(it)).map((it) => it.replace(SMTP, ''));
  const all = [mail, userPrincipalName, ...proxies].flatMap((address) => address?.toLowerCase() ?? []);
  return [...new Set(all)];
}
