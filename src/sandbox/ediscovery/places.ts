import { createHash } from 'node:crypto';
import { badRequest } from '../errors';
import { type Tenant } from '../tenant/tenant';
import { type DataSource, type HeldSource, type Place } from '../tenant/ediscovery/data-source';
import { type HoldStatus } from '../tenant/ediscovery/hold-state';
import { type User } from '../tenant/user';
import { objectOf, textOf } from './body';
import { type CaseCall } from './case-call';
import { identityView, isoTime, NO_DATE, type Json } from './view';

/** Reads a userSource or siteSource as a body has it: `{"@odata.type": "…userSource", "email": "…"}`. */
export function placeOf(tenant: Tenant, value: unknown, name: string): Place {
  const source = objectOf(value, name);
  const email = textOf(source['email'], `${name}/email`);
  if (email !== null) return { kind: 'mailbox', user: mailboxOwner(tenant, email), email };
  const site = source['site'];
  const webUrl =
    site === undefined ? null : textOf(objectOf(site, `${name}/site`)['webUrl'], `${name}/site/webUrl`);
  if (webUrl === null) throw badRequest(`The data source '${name}' needs an email or a site.`);
  return { kind: 'site', webUrl };
}

/** The person of an address, soft-deleted ones included. That an unknown one is a 400 is our assumption. */
export function mailboxOwner(tenant: Tenant, email: string): User {
  const user = tenant.findAddress(email);
  if (user === undefined) throw badRequest('No mailbox has this address.');
  return user;
}

export function dataSourceOf({ caller, now }: CaseCall, place: Place): DataSource {
  const id = place.kind === 'mailbox' ? place.user.id : siteId(place.webUrl);
  return { id, place, createdBy: caller, createdAt: now };
}

/** A site's guid, made of its address. */
function siteId(webUrl: string): string {
  const hex = createHash('md5').update(webUrl.toLowerCase()).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function placeName(place: Place): string {
  return place.kind === 'mailbox' ? place.user.displayName : (place.webUrl.split('/').at(-1) ?? '');
}

/** A userSource or siteSource. A userSource tells no time of its making and always both its mailbox and site (samples). */
export function sourceView(source: DataSource, holdStatus: HoldStatus): Json {
  const { place, id, createdBy } = source;
  const common = { displayName: placeName(place), holdStatus, id, createdBy: identityView(createdBy) };
  return place.kind === 'mailbox'
    ? {
        ...common,
        createdDateTime: NO_DATE,
        email: place.email,
        includedSources: 'mailbox,site',
        siteWebUrl: '',
      }
    : { ...common, createdDateTime: isoTime(source.createdAt), site: { webUrl: place.webUrl } };
}

/** What custodians and non-custodial sources tell alike; they write a release that never was each in its way. */
export function heldSourceView(source: HeldSource, now: number): Json {
  return {
    status: source.releasedAt === null ? 'active' : 'released',
    holdStatus: source.hold.status(now),
    createdDateTime: isoTime(source.createdAt),
    lastModifiedDateTime: isoTime(source.modifiedAt),
    id: source.id,
  };
}
