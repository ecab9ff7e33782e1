import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALEX, first, openBench, type Bench } from './support';

const FOLDER = join(__dirname, '../../../shared/mail');
const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'))
  : [];

// Skipped where the collection of real mail does not lie beside the repository.
const there = FILES.length > 0 ? describe : describe.skip;

there('real mail files (../shared/mail)', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.control.clock('2026-11-22T12:00:00Z');
  });
  afterAll(() => bench.sandbox.close());

  it('has the whole collection', () => {
    expect(FILES).toHaveLength(62);
  });

  it.each(FILES)('loads %s with sane fields and gives it back unchanged', async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const added = await bench.control.addMessages(ALEX, [
      { mimeBase64: bytes.toString('base64'), folder: 'Inbox' },
    ]);
    const id = first(added.ids);
    const message = await bench.get(`/me/messages/${id}`);
    expect(Date.parse(message.receivedDateTime)).toBeLessThanOrEqual(Date.parse('2026-11-22T12:00:00Z'));
    expect(message['internetMessageId']).toMatch(/^<[^<>]+>$/);
    expect(message.bodyPreview.length).toBeLessThanOrEqual(255);
    expect(message.subject.includes('=?')).toBe(false);
    const raw = await fetch(`${bench.sandbox.url}/v1.0/me/messages/${id}/$value`, {
      headers: { authorization: `Bearer sandbox:${ALEX}` },
    });
    expect(Buffer.from(await raw.arrayBuffer()).equals(bytes)).toBe(true);
  });
});
