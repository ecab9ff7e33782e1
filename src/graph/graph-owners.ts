import { type User } from '@microsoft/microsoft-graph-types';
import { type MailAddress, type Mailbox } from '../domain/mail';
import { type Owners } from '../recovery/ports';
import { type Clock } from './clock';
import { ExpiringMap } from '../domain/expiring-map';
import { type Gateway } from './gateway';
import { getManager } from './operations/get-manager';
import { getMe } from './operations/get-me';

const CACHED_PEOPLE = 2_000;
const CACHE_LIFE_MS = 60 * 60 * 1000;

/** A person's own addresses, lower-case, and their manager over Graph, both kept for an hour. */
export function graphOwners(gateway: Gateway, clock: Clock): Owners {
  const addressesOfPerson = kept(clock, async (mailbox) => addressesOf(await getMe(gateway, mailbox)));
  return {
    addressesOf: async (mailbox) =>
      mailbox.shared === undefined ? addressesOfPerson(mailbox) : [mailbox.shared],
    managerOf: kept(clock, async (mailbox) => mailAddressOf(await getManager(gateway, mailbox))),
  };
}

/** Asks once for each person and keeps the answer, "none" included; a failure is not kept. */
function kept<T>(clock: Clock, ask: (mailbox: Mailbox) => Promise<T>): (mailbox: Mailbox) => Promise<T> {
  const cache = new ExpiringMap<Promise<T>>({
    most: CACHED_PEOPLE,
    lifeMs: CACHE_LIFE_MS,
    now: () => clock.now(),
  });
  return (mailbox) =>
    cache.getOrMake(mailbox.personId, () => {
      const answer = ask(mailbox);
      answer.catch(() => {
        cache.delete(mailbox.personId, answer);
      });
      return answer;
    });
}

const SMTP = /^smtp:/i;

/** `proxyAddresses` holds addresses of other kinds too; what is mail begins with `smtp:`. */
function addressesOf({ mail, userPrincipalName, proxyAddresses }: User): readonly string[] {
  const proxies = (proxyAddresses ?? []).filter((it) => SMTP.test(it)).map((it) => it.replace(SMTP, ''));
  const all = [mail, userPrincipalName, ...proxies].flatMap((address) => address?.toLowerCase() ?? []);
  return [...new Set(all)];
}

/** Of somebody the application may not read Graph tells the id alone, everything else is null ("limited information"). */
function mailAddressOf(person: User | null): MailAddress | null {
  const address = person?.mail ?? person?.userPrincipalName ?? '';
  return address === '' ? null : { name: person?.displayName ?? '', address: address.toLowerCase() };
}
