import { presentAudit, presentDigest, presentMyRequests, presentQueue } from '../../../../src/presentation';
import { HOSTILE_SUBJECTS } from '../hostile';
import { type Sample } from '../sample';
import { daysAgo } from '../viewer';
import { EVERY_RECORD, record } from './history';
import { ALEX, DIEGO, request, SERVED } from './request';
import { inState, litigation } from './states';

const WAITING = [
  { ...inState('export', 'submitted'), number: 9, createdAt: daysAgo(6) },
  { ...litigation('executing'), number: 10, createdAt: daysAgo(2), assignee: ALEX },
  { ...inState('departed', 'submitted'), requester: DIEGO },
  { ...inState('hold', 'submitted'), number: 13, createdAt: daysAgo(0) },
];

const OWN = [
  { ...inState('export', 'executing'), number: 12 },
  { ...inState('hold', 'done'), number: 7, createdAt: daysAgo(40) },
  { ...inState('purged', 'rejected'), number: 3, createdAt: daysAgo(200) },
];

const HOSTILE = HOSTILE_SUBJECTS.map((name, index) =>
  request('hold', { number: index + 1, requester: { id: 'p', name }, assignee: { id: 'q', name } }),
);

const HOSTILE_RECORDS = HOSTILE_SUBJECTS.map((text, index) => ({
  ...record({ kind: 'rejected', comment: text }, index),
  actor: { id: 'p', name: text },
}));

export const REQUEST_LISTS: readonly Sample[] = [
  {
    card: 'queue',
    name: 'one page',
    message: presentQueue({ requests: WAITING, total: 4 }, { page: 1, pages: 1 }, SERVED),
  },
  {
    card: 'queue',
    name: 'page 2 of 3',
    message: presentQueue({ requests: WAITING, total: 20 }, { page: 2, pages: 3 }, SERVED),
  },
  {
    card: 'queue',
    name: 'in a channel',
    message: presentQueue({ requests: WAITING, total: 4 }, { page: 1, pages: 1 }, SERVED, 'nothing-private'),
  },
  {
    card: 'queue',
    name: 'hostile text',
    message: presentQueue({ requests: HOSTILE, total: 8 }, { page: 1, pages: 1 }, SERVED),
  },
  { card: 'my requests', name: 'usual', message: presentMyRequests({ requests: OWN, total: 3 }, SERVED) },
  { card: 'my requests', name: 'many', message: presentMyRequests({ requests: OWN, total: 30 }, SERVED) },
  { card: 'digest', name: 'usual', message: presentDigest({ requests: WAITING, total: 11 }, SERVED) },
  { card: 'history', name: 'page 1', message: presentAudit(request('export'), EVERY_RECORD, SERVED) },
  { card: 'history', name: 'page 3', message: presentAudit(request('export'), EVERY_RECORD, SERVED, 3) },
  { card: 'history', name: 'hostile text', message: presentAudit(request('hold'), HOSTILE_RECORDS, SERVED) },
];
