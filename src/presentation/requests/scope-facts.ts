import { DateTime } from 'luxon';
import { type RequestMailbox, type RequestScope } from '../../domain/request';
import { instantOf } from '../../domain/time';
import { type Dates } from '../dates';
import { type Room } from '../fit';
import { intervalPhrase } from '../interval-phrase';
import { isolated, plainLine } from '../text/plain';
import { shorten } from '../text/shorten';
import { type Words } from '../words';
import { personName, written } from './written';

/** A line of a card: what it is, and what it says. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

const ADDRESS_LENGTH = 80;
const QUERY_LENGTH = 500;

/** What a request is about: mailboxes, days, words, end. All of it is private. */
export function scopeFacts(scope: RequestScope, dates: Dates, words: Words, room: Room): readonly Fact[] {
  const { facts, holdNumber } = words.requests;
  const { mailboxes, until, releases } = scope;
  return [
    ...(releases === null ? [] : [{ label: facts.releases, value: holdNumber(releases) }]),
    {
      label: mailboxes.length === 1 ? facts.mailbox : facts.mailboxes,
      value: words.list(mailboxes.map((mailbox) => mailboxName(mailbox, words))),
    },
    ...contentFacts(scope, dates, words, room),
    ...(until === null ? [] : [{ label: facts.until, value: dayName(until, dates) }]),
  ];
}

/** Releases have no content of their own to name, and of a restore the number of messages is all that is told. */
function contentFacts(scope: RequestScope, dates: Dates, words: Words, room: Room): readonly Fact[] {
  const { facts, everything } = words.requests;
  const { kind, from, to, query, holdType, messages } = scope;
  if (kind === 'restore' && messages !== undefined)
    return [{ label: facts.about, value: words.requests.chosenMessages(messages) }];
  if (kind === 'release' || kind === 'restore') return [];
  if (kind === 'hold' && holdType === 'litigation') return [{ label: facts.about, value: everything }];
  const about = written(query, QUERY_LENGTH, room);
  return [
    ...(from === null && to === null
      ? []
      : [{ label: facts.dated, value: daysPhrase(from, to, dates, words) }]),
    { label: facts.about, value: about === '' ? everything : words.quoted(about) },
  ];
}

/** Days as a phrase; both are included, null is open. */
function daysPhrase(from: string | null, to: string | null, dates: Dates, words: Words): string {
  const start = from === null ? null : instantOf(from, dates.zone);
  const end = to === null ? null : dayAfter(to, dates.zone);
  return intervalPhrase({ start, end }, dates, words);
}

function dayAfter(day: string, zone: string): number {
  return DateTime.fromISO(day, { zone }).plus({ days: 1 }).startOf('day').toMillis();
}

/** A local ISO day as people read it. */
export function dayName(day: string, dates: Dates): string {
  return dates.datedDay(instantOf(day, dates.zone));
}

export function mailboxName(mailbox: RequestMailbox, words: Words): string {
  const address = isolated(shorten(plainLine(mailbox.address), ADDRESS_LENGTH));
  const name = personName(mailbox, words);
  return plainLine(mailbox.name) === '' || name === address
    ? address
    : words.requests.nameAndAddress(name, address);
}
