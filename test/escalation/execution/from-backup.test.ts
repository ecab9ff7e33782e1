import { BackupDenied } from '../../../src/escalation/execution/backup';
import { newExecution } from '../../../src/escalation/execution/execution';
import { type RequestScope } from '../../../src/domain/request';
import { executionWorld, type ExecutionWorld, instead } from '../support/execution-world';
import { TENANT } from '../support/people';
import { MONDAY, sampleRequest, sampleScope } from '../support/sample-request';

const DAY = 24 * 60 * 60 * 1000;
const BERLIN = (text: string): number => Date.parse(`${text}+01:00`);

function approved(scope: Partial<RequestScope> = {}): ExecutionWorld {
  const made = executionWorld(TENANT);
  const request = sampleRequest({
    state: 'approved',
    scope: sampleScope({ kind: 'purged', matter: 'backup', from: null, to: null, query: 'tender', ...scope }),
  });
  made.put(request, newExecution(request, 'purged', 'find-restore-point'));
  return made;
}

describe('mail from the backup', () => {
  it('comes back by one restore, made, activated and followed to its end', async () => {
    const made = approved();
    await made.runToRest();
    expect(await made.request()).toMatchObject({
      state: 'done',
      result: { kind: 'from-backup', items: 3, folders: ['Restored'], partial: false },
    });
    expect(made.backup.restores).toMatchObject([{ active: true, points: [{ id: 'point' }] }]);
    expect(made.recorded()).toEqual([
      'started',
      'create-restore begun',
      'create-restore ended',
      'activate-restore begun',
      'activate-restore ended',
      'completed',
    ]);
    expect(made.told()).toEqual(['done #1']);
  });

  it.each<[string, Partial<RequestScope>, { start: number; end: number }]>([
    ['of the week before, where no day is named', {}, { start: MONDAY - 7 * DAY, end: MONDAY }],
    [
      'of that day, in the requester’s zone',
      { from: '2026-11-17', to: '2026-11-17' },
      { start: BERLIN('2026-11-17T00:00:00'), end: BERLIN('2026-11-18T00:00:00') },
    ],
    [
      'of the week up to a last day',
      { to: '2026-11-17' },
      { start: BERLIN('2026-11-18T00:00:00') - 7 * DAY, end: BERLIN('2026-11-18T00:00:00') },
    ],
  ])('is the latest one %s', async (_, scope, within) => {
    const made = approved(scope);
    await made.run();
    expect(made.backup.asked).toMatchObject([{ within, query: 'tender' }]);
  });

  it.each([
    ['not-protected', 'not-backed-up'],
    ['none', 'nothing-in-backup'],
    [{ id: 'point', at: MONDAY, items: 0 }, 'nothing-in-backup'],
  ] as const)('is none where the backup has %j', async (found, failure) => {
    const made = approved();
    made.backup.found = found;
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure });
    expect(made.backup.restores).toEqual([]);
  });

  it('is none of a mailbox whose owner nobody knows any more', async () => {
    const made = approved({ mailboxes: [{ address: 'a@b.c', name: 'a@b.c', personId: null }] });
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'not-backed-up' });
  });

  it('fails where the service lets the bot not in', async () => {
    const made = approved();
    instead(made.backup.service.points, () => ({ find: () => Promise.reject(new BackupDenied()) }));
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'backup-refused' });
  });

  it('that broke off is looked for anew when it is tried again', async () => {
    const made = approved();
    made.backup.end = { kind: 'failed' };
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'backup-failed' });
    const { step, found } = await made.execution();
    expect([step, found.restoreId, found.points]).toEqual(['find-restore-point', undefined, undefined]);
  });
});
