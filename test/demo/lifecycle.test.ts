import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { eventually } from '../support/eventually';
import { answers, type DemoProcess, finishDemo, SLOW_MS, startDemo } from './demo-process';

const allAnswer = async (urls: readonly string[]): Promise<boolean> =>
  (await Promise.all(urls.map(answers))).every(Boolean);
const noneAnswers = async (urls: readonly string[]): Promise<boolean> =>
  (await Promise.all(urls.map(answers))).every((answer) => !answer);

/** Named by the bot's port; what the bot itself serves, the helpdesk's page, stands last. */
const folderOf = ({ urls }: DemoProcess): string =>
  path.resolve(__dirname, '../../.demo', new URL(urls.at(-1)!).port);

describe('the whole demo', () => {
  it.each([
    ['SIGINT', [], 5],
    ['SIGTERM', ['--no-playground'], 3],
  ] as const)(
    'answers at every address it prints, and on %s leaves nothing behind',
    async (signal, args, addresses) => {
      const demo = await startDemo(args);
      expect(demo.urls).toHaveLength(addresses);
      expect(await allAnswer(demo.urls)).toBe(true);
      const folder = folderOf(demo);
      expect(existsSync(path.join(folder, 'data'))).toBe(true);
      demo.child.kill(signal);
      expect(await demo.ended).toBe(0);
      expect(await noneAnswers(demo.urls)).toBe(true);
      expect(existsSync(folder)).toBe(false);
      expect(demo.printed()).not.toMatch(/error|did not stop/i);
    },
    SLOW_MS,
  );

  it(
    'takes its windows along where it is killed without a chance to stop them',
    async () => {
      const demo = await startDemo([]);
      demo.child.kill('SIGKILL');
      expect(await demo.ended).toBe('SIGKILL');
      await eventually(() => noneAnswers(demo.urls));
      rmSync(folderOf(demo), { recursive: true, force: true });
    },
    SLOW_MS,
  );

  it(
    'ends at once when it is stopped while starting',
    async () => {
      const begun = finishDemo(['--no-playground'], {}, (child) =>
        setTimeout(() => child.kill('SIGTERM'), 4_000),
      );
      const { code } = await begun;
      expect([0, 'SIGTERM']).toContain(code);
    },
    SLOW_MS,
  );

  it(
    'starts nothing where a port is in use, and says which',
    async () => {
      const holder = createServer();
      await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
      const port = String((holder.address() as { port: number }).port);
      const { code, out, err } = await finishDemo([], { SANDBOX_PORT: port });
      holder.close();
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toBe(
        `Port ${port}, wanted for the Graph sandbox, is in use by another program: stop that program, or set SANDBOX_PORT to a free port.\n`,
      );
    },
    SLOW_MS,
  );

  it(
    'refuses wrong options with its usage, and wrong variables by name',
    async () => {
      const wrong = await finishDemo(['--frobnicate']);
      expect(wrong.code).toBe(2);
      expect(wrong.err).toMatch(/^Unknown option '--frobnicate'\.\n\nUsage: npm run demo/);
      const variables = await finishDemo([], { PORT: 'many', RETENTION_DAYS: '99' });
      expect(variables.code).toBe(2);
      expect(variables.err).toBe(
        'PORT must be a whole number from 0 to 65535.\nRETENTION_DAYS must be a whole number from 7 to 30.\n',
      );
    },
    SLOW_MS,
  );
});
