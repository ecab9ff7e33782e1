import { param } from '../call';
import { created, noContent, ok, type Reply } from '../http/reply';
import { type Custodian, type DataSource } from '../tenant/ediscovery/data-source';
import { HoldState } from '../tenant/ediscovery/hold-state';
import { requiredText } from './body';
import { findIn, removeFrom, type CaseCall } from './case-call';
import { dataSourceOf, heldSourceView, mailboxOwner, sourceView } from './places';
import { hexId } from './start-operation';
import { collection, entity, isoTime, NO_DATE, type Json } from './view';

/** POST …/custodians `{email}`: 201, and the person is on hold at once, asked for or not (graph-facts 7.3). */
export function createCustodian(call: CaseCall): Reply {
  const { ediscoveryCase, now, tenant } = call;
  const email = requiredText(call, 'email');
  const custodian: Custodian = {
    id: hexId(),
    user: mailboxOwner(tenant, email),
    email,
    hold: new HoldState(true),
    createdAt: now,
    modifiedAt: now,
    releasedAt: null,
    userSources: [],
  };
  ediscoveryCase.custodians.push(custodian);
  return created(entity(call, 'custodians', custodianView(call, custodian)));
}

export function listCustodians(call: CaseCall): Reply {
  return collection(call, 'custodians', call.ediscoveryCase.custodians, (one) => custodianView(call, one), [
    { name: 'email', type: 'string', get: (custodian) => custodian.email },
  ]);
}

export function getCustodian(call: CaseCall): Reply {
  return ok(entity(call, 'custodians', custodianView(call, requestedCustodian(call))));
}

/** POST …/userSources `{email, includedSources}`: 201; the source follows its custodian's hold. */
export function addUserSource(call: CaseCall): Reply {
  const custodian = requestedCustodian(call);
  const email = requiredText(call, 'email');
  const place = { kind: 'mailbox', user: mailboxOwner(call.tenant, email), email } as const;
  const source = dataSourceOf(call, place);
  if (!custodian.userSources.some(({ id }) => id === source.id)) custodian.userSources.push(source);
  return created(entity(call, relation(custodian), userSourceView(call, custodian, source)));
}

export function listUserSources(call: CaseCall): Reply {
  const custodian = requestedCustodian(call);
  return collection(call, relation(custodian), custodian.userSources, (source) =>
    userSourceView(call, custodian, source),
  );
}

export function removeUserSource(call: CaseCall): Reply {
  const { userSources } = requestedCustodian(call);
  removeFrom(userSources, findIn(userSources, 'user source', param(call, 'place')));
  return noContent();
}

function requestedCustodian(call: CaseCall): Custodian {
  return findIn(call.ediscoveryCase.custodians, 'custodian', param(call, 'source'));
}

function relation({ id }: Custodian): string {
  return `custodians('${id}')/userSources`;
}

function userSourceView(call: CaseCall, { hold }: Custodian, source: DataSource): Json {
  return sourceView(source, hold.status(call.now));
}

function custodianView({ now }: CaseCall, custodian: Custodian): Json {
  const { releasedAt, user, email } = custodian;
  return {
    ...heldSourceView(custodian, now),
    releasedDateTime: releasedAt === null ? null : isoTime(releasedAt),
    displayName: user.displayName,
    email,
    acknowledgedDateTime: NO_DATE,
  };
}
