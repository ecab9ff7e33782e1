import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Runs the filter with the input written in the given pieces; resolves with its output lines. */
async function filter(
  pieces: readonly (string | Buffer)[],
  ...flags: readonly string[]
): Promise<Record<string, unknown>[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/understand.ts', ...flags], {
    cwd: ROOT,
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  for (const piece of pieces) {
    child.stdin.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const line = (row: object): string => JSON.stringify({ reference: '2026-11-22T10:00:00', ...row }) + '\n';

const SAID = ['restore the mail from Anna', 'put my mailbox on hold', 'what can you do?'];

describe('the language layer as a filter', () => {
  test('answers one line for each line, in order, and goes on after bad ones', async () => {
    const answers = await filter([
      line({ id: 1, text: 'restore all mails from Anna' }) + 'this is no JSON\n\n[1]\n' + line({ id: 'x' }),
      line({ id: 2, text: 'the second one', context: 'results' }),
      JSON.stringify({ id: 3, text: 'help' }),
    ]);
    expect(answers).toMatchObject([
      { id: 1, intent: 'recover', from: ['Anna'], all: true },
      { id: null, error: expect.stringContaining('JSON') as string },
      { id: null, error: expect.stringContaining('object') as string },
      { id: 'x', error: expect.stringContaining('text') as string },
      { id: 2, intent: 'select', picks: [2] },
      { id: 3, intent: 'help' },
    ]);
  });

  test('answers many lines in order, whichever thread read them', async () => {
    const asked = Array.from({ length: 20_000 }, (_, id) => ({
      id,
      text: SAID[id % SAID.length],
      lang: 'en',
    }));
    const answers = await filter([asked.map(line).join('')]);
    const first = answers.slice(0, SAID.length);
    expect(first).toMatchObject([
      { intent: 'recover', from: ['Anna'] },
      { intent: 'hold' },
      { intent: 'help' },
    ]);
    const expected = asked.map(({ id }) => ({ ...first[id % SAID.length], id }));
    expect(answers).toEqual(expected);
  });

  test('leaves out what the sentence does not say and puts further wishes under "also"', async () => {
    const [answer] = await filter([line({ id: 1, text: 'approve 12 and reject 13', lang: 'en' })]);
    expect(answer).toMatchObject({
      id: 1,
      intent: 'approve',
      request: 12,
      also: [{ intent: 'reject', request: 13 }],
    });
    expect(Object.keys(answer ?? {})).not.toContain('start');
  });

  test('puts a character cut in two by the pipe together again', async () => {
    const bytes = Buffer.from(line({ id: 1, text: 'Mail von Jürgen wiederherstellen', lang: 'de' }));
    const cut = bytes.indexOf(0xc3) + 1;
    const [answer] = await filter([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(answer).toMatchObject({ from: ['Jürgen'] });
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/understand.ts'], { cwd: ROOT });
    child.stdin.write(line({ id: 'first', text: 'undo' }));
    const answer = await new Promise<string>((resolve) =>
      child.stdout.setEncoding('utf8').once('data', resolve),
    );
    expect(JSON.parse(answer)).toMatchObject({ id: 'first', intent: 'undo' });
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  test('begins weeks where the locale begins them, and lets hours be as long as the zone has them', async () => {
    const answers = await filter([
      line({ id: 'us', text: 'mail from last week', locale: 'en-US' }),
      line({ id: 'de', text: 'mail from last week', locale: 'de-DE' }),
      line({ id: 'ar', text: 'mail from last week', locale: 'ar-EG', reference: '2026-11-18T10:00:00' }),
      line({
        id: 'hours',
        text: 'deleted in the last 4 hours',
        timezone: 'Europe/Berlin',
        reference: '2026-10-25T04:00:00',
      }),
    ]);
    expect(answers).toMatchObject([
      { id: 'us', start: '2026-11-15', end: '2026-11-22' },
      { id: 'de', start: '2026-11-09', end: '2026-11-16' },
      { id: 'ar', start: '2026-11-07', end: '2026-11-14' },
      { id: 'hours', start: '2026-10-25T01:00:00', end: '2026-10-25T04:00:00' },
    ]);
  });

  test('says which rules fired when asked', async () => {
    const [answer] = await filter([line({ id: 1, text: 'undo', lang: 'en' })], '--explain');
    expect(answer?.['rules']).toContain('undo: undo +4.6');
  });
});
