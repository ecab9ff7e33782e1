import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LivePolicy, openPolicy, type PolicyChange } from '../../src/policy/live-policy';
import { PolicyUnusable } from '../../src/policy/load-policy';
import { eventually } from '../support/eventually';

const LOOK_MS = 15;

let folder: string;
let policy: LivePolicy | null;
let changes: PolicyChange[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-policy-'));
  policy = null;
  changes = [];
});
afterEach(async () => {
  policy?.stop();
  await rm(folder, { recursive: true });
});

async function opened(file: string | null): Promise<LivePolicy> {
  policy = await openPolicy({
    file,
    retentionDays: 14,
    decides: true,
    onChange: (change) => void changes.push(change),
    lookEveryMs: LOOK_MS,
  });
  return policy;
}

const limited = (above: number): string => `selfService: { restoreApprovalAbove: ${above} }\n`;
const above = (): number => policy!.current().selfService.restoreApprovalAbove;

/** So many looks by, whatever they found. */
const looks = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * LOOK_MS * 2));

it('takes a change of the file over', async () => {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, limited(1));
  await opened(file);
  expect(above()).toBe(1);
  await writeFile(file, limited(2));
  await eventually(() => above() === 2);
  expect(changes).toEqual([{ kind: 'changed' }]);
});

it('takes over what an editor puts in its place', async () => {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, limited(1));
  await opened(file);
  for (const next of [2, 3]) {
    await writeFile(`${file}.swp`, limited(next));
    await rename(`${file}.swp`, file);
    await eventually(() => above() === next);
  }
});

it('takes over what Kubernetes mounts: a link to a link, swapped as a whole', async () => {
  const version = async (name: string, text: string): Promise<void> => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'policy.yaml'), text);
    await symlink(name, join(folder, '..data_tmp'));
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
  };
  await version('..2026_1', limited(1));
  await symlink(join('..data', 'policy.yaml'), join(folder, 'policy.yaml'));
  await opened(join(folder, 'policy.yaml'));
  await version('..2026_2', limited(2));
  await rm(join(folder, '..2026_1'), { recursive: true });
  await eventually(() => above() === 2);
});

it('keeps the rules from before where a change is faulty, tells the faults once, and takes the mended file', async () => {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, limited(1));
  await opened(file);
  await writeFile(file, '\nselfService: { restoreApprovalAbove: many }\n');
  await eventually(() => changes.length > 0);
  await looks(4);
  expect(above()).toBe(1);
  expect(changes).toEqual([
    {
      kind: 'kept',
      faults: [{ line: 2, path: 'selfService.restoreApprovalAbove', message: 'must be a whole number' }],
    },
  ]);
  await writeFile(file, limited(3));
  await eventually(() => above() === 3);
  expect(changes.at(-1)).toEqual({ kind: 'changed' });
});

it('keeps the rules from before where the file goes away', async () => {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, limited(1));
  await opened(file);
  await unlink(file);
  await eventually(() => changes.length > 0);
  expect(changes).toMatchObject([{ kind: 'kept', faults: [{ path: '' }] }]);
  expect(above()).toBe(1);
  await writeFile(file, limited(1));
  await looks(4);
  expect(above()).toBe(1);
});

it('does not start on a faulty file, and says so', async () => {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, 'kindz: {}');
  await expect(opened(file)).rejects.toThrow(PolicyUnusable);
  await expect(opened(file)).rejects.toThrow(/line 1: kindz is not known; known here: .*kinds/);
  await expect(opened(join(folder, 'none.yaml'))).rejects.toThrow('cannot be read');
});

it('is the usual one where there is no file', async () => {
  expect((await opened(null)).current().retention.recoverableDays).toBe(14);
});
