import { compileContentQuery } from '../search/content-query';
import { type CaseSearch } from '../tenant/ediscovery/case';
import { type Place } from '../tenant/ediscovery/data-source';
import { descend, type Message } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';
import { type User } from '../tenant/user';
import { type CaseCall } from './case-call';

/** What a search finds in one mailbox; none without a hit. */
export interface MailboxHits {
  readonly owner: User;
  readonly mailbox: Mailbox;
  readonly messages: readonly Message[];
}

/** Looks through every folder of every mailbox in scope, Recoverable Items with Purges included. */
export function searchHits(call: CaseCall, search: CaseSearch): readonly MailboxHits[] {
  const matches = compileContentQuery(search.contentQuery);
  return ownersInScope(call, search).flatMap((owner) => {
    const { mailbox } = owner;
    if (mailbox === null) return [];
    const messages = [...descend(mailbox.root)].flatMap((folder) =>
      [...folder.messages.values()].filter(matches),
    );
    return messages.length === 0 ? [] : [{ owner, mailbox, messages }];
  });
}

/** Each person once, as the tenant knows them now. */
function ownersInScope({ tenant, ediscoveryCase }: CaseCall, search: CaseSearch): readonly User[] {
  const spans = (scope: CaseSearch['scopes'][number]): boolean => search.scopes.includes(scope);
  if (spans('allTenantMailboxes')) return tenant.mailboxOwners();
  const custodial = [
    ...search.custodianSources.map(({ place }) => place),
    ...(spans('allCaseCustodians')
      ? ediscoveryCase.custodians.flatMap(({ userSources }) => userSources.map(({ place }) => place))
      : []),
  ];
  const others = [
    ...search.noncustodialSources.map(({ dataSource }) => dataSource.place),
    ...search.additionalSources.map(({ place }) => place),
    ...(spans('allCaseNoncustodialDataSources')
      ? ediscoveryCase.noncustodialSources.map(({ dataSource }) => dataSource.place)
      : []),
  ];
  // A shared mailbox as a custodian's source binds to nothing (graph-facts 7.3).
  const ids = [...custodial.filter((place) => !isShared(place)), ...others].flatMap((place) =>
    place.kind === 'mailbox' ? [place.user.id] : [],
  );
  return [...new Set(ids)].flatMap((id) => tenant.findMailboxOwner(id) ?? []);
}

/** The sandbox takes a mailbox that other people may open for a shared one. */
function isShared(place: Place): boolean {
  return place.kind === 'mailbox' && place.user.sharedWith.length > 0;
}
