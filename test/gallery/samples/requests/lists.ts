import {
  presentAudit,
  presentDigest,
  presentHelpdeskReport,
  presentMyRequests,
  presentQueue,
} from '../../../../src/presentation';
import { type HelpdeskReport } from '../../../../src/escalation/helpdesk-report';
import { HOSTILE_SUBJECTS } from '../hostile';
import { type Sample } from '../sample';
import { daysAgo } from '../viewer';
import { EVERY_RECORD, record } from './history';
import { ALEX, DIEGO, request, served } from './request';
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

const REPORT: HelpdeskReport = {
  window: 30,
  from: daysAgo(29, 9.5),
  at: daysAgo(0),
  asked: [
    { kind: 'hold', state: 'submitted', failure: null, count: 3 },
    { kind: 'hold', state: 'done', failure: null, count: 12 },
    { kind: 'hold', state: 'rejected', failure: null, count: 2 },
    { kind: 'export', state: 'done', failure: null, count: 1204 },
    { kind: 'export', state: 'failed', failure: 'role-missing', count: 1 },
    { kind: 'restore', state: 'executing', failure: null, count: 1 },
  ],
  waiting: [
    { kind: 'hold', count: 3, oldestAt: daysAgo(6) },
    { kind: 'departed', count: 1, oldestAt: daysAgo(0, 1) },
  ],
  decisions: { count: 1219, medianSeconds: 5400, p90Seconds: 190_000 },
  reasons: [
    { code: 'rejected', count: 2 },
    { code: 'role-missing', count: 1 },
  ],
  days: Array.from({ length: 30 }, (_, n) => ({
    day: new Date(daysAgo(29 - n)).toISOString().slice(0, 10),
    searches: (n * 7) % 40,
    withoutResult: n % 6,
    restored: (n * 13) % 90,
  })),
  mail: { searches: 577, withoutResult: 75, restored: 1302 },
};

const NO_REPORT: HelpdeskReport = {
  ...REPORT,
  asked: [],
  waiting: [],
  decisions: { count: 0, medianSeconds: null, p90Seconds: null },
  reasons: [],
  mail: { searches: 0, withoutResult: 0, restored: 0 },
};

export const REQUEST_LISTS: readonly Sample[] = [
  {
    card: 'queue',
    name: 'one page',
    show: (viewer) => presentQueue({ requests: WAITING, total: 4 }, { page: 1, pages: 1 }, served(viewer)),
  },
  {
    card: 'queue',
    name: 'page 2 of 3',
    show: (viewer) => presentQueue({ requests: WAITING, total: 20 }, { page: 2, pages: 3 }, served(viewer)),
  },
  {
    card: 'queue',
    name: 'in a channel',
    show: (viewer) =>
      presentQueue({ requests: WAITING, total: 4 }, { page: 1, pages: 1 }, served(viewer), 'nothing-private'),
  },
  {
    card: 'queue',
    name: 'hostile text',
    show: (viewer) => presentQueue({ requests: HOSTILE, total: 8 }, { page: 1, pages: 1 }, served(viewer)),
  },
  {
    card: 'my requests',
    name: 'usual',
    show: (viewer) => presentMyRequests({ requests: OWN, total: 3 }, served(viewer)),
  },
  {
    card: 'my requests',
    name: 'many',
    show: (viewer) => presentMyRequests({ requests: OWN, total: 30 }, served(viewer)),
  },
  { card: 'stats', name: 'usual', show: (viewer) => presentHelpdeskReport(REPORT, served(viewer)) },
  { card: 'stats', name: 'nothing yet', show: (viewer) => presentHelpdeskReport(NO_REPORT, served(viewer)) },
  {
    card: 'digest',
    name: 'usual',
    show: (viewer) => presentDigest({ requests: WAITING, total: 11 }, served(viewer)),
  },
  {
    card: 'history',
    name: 'page 1',
    show: (viewer) => presentAudit(request('export'), EVERY_RECORD, served(viewer)),
  },
  {
    card: 'history',
    name: 'page 3',
    show: (viewer) => presentAudit(request('export'), EVERY_RECORD, served(viewer), 3),
  },
  {
    card: 'history',
    name: 'hostile text',
    show: (viewer) => presentAudit(request('hold'), HOSTILE_RECORDS, served(viewer)),
  },
];
