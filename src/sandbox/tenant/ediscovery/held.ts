import { compileContentQuery } from '../../search/content-query';
import { type Message } from '../folder';
import { type User } from '../user';
import { type EdiscoveryCase } from './case';
import { type Custodian, type Place } from './data-source';

type Test = (message: Message) => boolean;

/** Which messages of a person's mailbox a hold keeps from the folder assistant; null where none does. */
export function heldMessages(cases: Iterable<EdiscoveryCase>, user: User, now: number): Test | null {
  const tests = [...cases].flatMap((one) => testsOf(one, user, now));
  return tests.length === 0 ? null : (message) => tests.some((test) => test(message));
}

function testsOf(one: EdiscoveryCase, user: User, now: number): readonly Test[] {
  const whole = [
    ...one.custodians.filter((custodian) => custodian.hold.keeps(now) && ownsMailbox(custodian, user)),
    ...one.noncustodialSources.filter(
      ({ hold, dataSource }) => hold.keeps(now) && isMailbox(dataSource.place, user),
    ),
  ].map((): Test => () => true);
  const policies = one.legalHolds
    .filter(
      ({ hold, userSources }) => hold.keeps(now) && userSources.some(({ place }) => isMailbox(place, user)),
    )
    .map(({ contentQuery }) => compileContentQuery(contentQuery ?? ''));
  return [...whole, ...policies];
}

function ownsMailbox(custodian: Custodian, user: User): boolean {
  return custodian.user.id === user.id || custodian.userSources.some(({ place }) => isMailbox(place, user));
}

function isMailbox(place: Place, user: User): boolean {
  return place.kind === 'mailbox' && place.user.id === user.id;
}
