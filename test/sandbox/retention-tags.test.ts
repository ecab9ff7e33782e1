import { ALEX, type Bench, openBench } from './support';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
beforeEach(() => bench.fresh());
afterAll(() => bench.sandbox.close());

const TAGS = [
  'Binary 0x3018',
  'Binary 0x3019',
  'Integer 0x301A',
  'Binary 0x301B',
  'SystemTime 0x301C',
  'Integer 0x301D',
];
const EXPAND = `$expand=singleValueExtendedProperties($filter=${TAGS.map((tag) => `id eq '${tag}'`).join(' or ')})`;

async function stampsOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { body } = await bench.ask(`${path}?$select=id&${encodeURI(EXPAND)}`);
  const found = (body.singleValueExtendedProperties ?? []) as { id: string; value: string }[];
  return Object.fromEntries(found.map(({ id, value }) => [id, value]));
}

it('shows a folder’s tags, ids as Exchange echoes them, and no dates', async () => {
  const folder = await bench.control.putFolder(ALEX, 'Inbox/Projects', {
    deleteAfterDays: 730,
    archives: true,
  });
  const stamps = await stampsOf(`/me/mailFolders/${folder}`);
  expect(Object.keys(stamps).sort()).toEqual([
    'Binary 0x3018',
    'Binary 0x3019',
    'Integer 0x301a',
    'Integer 0x301d',
  ]);
  expect(stamps['Integer 0x301a']).toBe('730');
});

it('shows when a message is due, counted from when it came', async () => {
  const { ids } = await bench.control.addMessages(ALEX, [
    {
      subject: 'Offer',
      folder: 'Inbox',
      receivedDateTime: '2026-11-01T08:00:00Z',
      retention: { deleteAfterDays: 30 },
    },
  ]);
  const stamps = await stampsOf(`/me/messages/${ids[0] ?? ''}`);
  expect(stamps['SystemTime 0x301c']).toBe('2026-12-01T08:00:00Z');
  expect(Buffer.from(stamps['Binary 0x301b'] ?? '', 'base64')).toHaveLength(12);
  expect(stamps).not.toHaveProperty(['Binary 0x3018']);
});

it('shows nothing where there is no tag', async () => {
  const folder = await bench.control.putFolder(ALEX, 'Plain');
  expect(await stampsOf(`/me/mailFolders/${folder}`)).toEqual({});
});
