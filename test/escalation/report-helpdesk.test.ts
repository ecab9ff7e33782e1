import { type HelpdeskFigures } from '../../src/escalation/ports';
import { reportHelpdesk } from '../../src/escalation/report-helpdesk';
import { actor, testDesk } from './support/escalation-desk';
import { HANA, TENANT, ZOE } from './support/people';

const AT = Date.parse('2026-11-22T10:00:00Z');
const asked: string[] = [];
const note = (what: string, tenantId: string, from: number): void =>
  void asked.push(`${what} ${tenantId} ${new Date(from).toISOString()}`);

const FIGURES: HelpdeskFigures = {
  asked: (tenantId, from) => {
    note('asked', tenantId, from);
    return Promise.resolve([
      { kind: 'export', state: 'failed', failure: 'role-missing', count: 2 },
      { kind: 'hold', state: 'failed', failure: 'role-missing', count: 3 },
      { kind: 'hold', state: 'rejected', failure: null, count: 4 },
      { kind: 'hold', state: 'expired', failure: null, count: 4 },
      { kind: 'hold', state: 'done', failure: null, count: 9 },
    ]);
  },
  decisions: (tenantId, from) => {
    note('decisions', tenantId, from);
    return Promise.resolve({ count: 3, medianSeconds: 60, p90Seconds: 120 });
  },
  days: (tenantId, from) => {
    note('days', tenantId, from);
    return Promise.resolve([
      { day: '2026-11-16', searches: 2, withoutResult: 1, restored: 7 },
      { day: '2026-11-22', searches: 3, withoutResult: 0, restored: 1 },
    ]);
  },
  waiting: (tenantId) =>
    Promise.resolve([{ kind: 'hold', count: tenantId === TENANT ? 1 : 99, oldestAt: 5 }]),
  waitingAnywhere: () => Promise.reject(new Error('unexpected')),
};

function desk() {
  asked.length = 0;
  const made = testDesk({ figures: FIGURES });
  made.now = AT;
  return made;
}

test('a window of seven days begins with the day six days ago, in UTC, and has every day', async () => {
  const outcome = await reportHelpdesk(desk().ports, actor(HANA), 7);
  if (outcome.kind !== 'report') throw new Error(outcome.kind);
  expect(asked).toEqual(
    ['asked', 'decisions', 'days'].map((what) => `${what} ${TENANT} 2026-11-16T00:00:00.000Z`),
  );
  expect(outcome.report.days.map(({ day, searches }) => [day, searches])).toEqual([
    ['2026-11-16', 2],
    ['2026-11-17', 0],
    ['2026-11-18', 0],
    ['2026-11-19', 0],
    ['2026-11-20', 0],
    ['2026-11-21', 0],
    ['2026-11-22', 3],
  ]);
  expect(outcome.report.mail).toEqual({ searches: 5, withoutResult: 1, restored: 8 });
  expect(outcome.report.waiting).toEqual([{ kind: 'hold', count: 1, oldestAt: 5 }]);
});

test('reasons are closed codes, the most frequent first, equal ones by name', async () => {
  const outcome = await reportHelpdesk(desk().ports, actor(HANA), 30);
  if (outcome.kind !== 'report') throw new Error(outcome.kind);
  expect(outcome.report.reasons).toEqual([
    { code: 'role-missing', count: 5 },
    { code: 'expired', count: 4 },
    { code: 'rejected', count: 4 },
  ]);
});

test('nobody outside the helpdesk, nobody while the directory is silent, nothing read for them', async () => {
  const made = desk();
  expect(await reportHelpdesk(made.ports, actor(ZOE), 7)).toEqual({
    kind: 'refused',
    why: 'not-an-approver',
  });
  made.directory.silent = true;
  expect(await reportHelpdesk(made.ports, actor(HANA), 7)).toEqual({
    kind: 'refused',
    why: 'membership-unknown',
  });
  expect(asked).toEqual([]);
});
