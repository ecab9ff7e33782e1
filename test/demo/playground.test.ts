import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { type PlaygroundWindow, startWindow, WindowFailed } from '../../src/cli/demo/playground';
import { playgroundConfig, WINDOW_OWNERS, type WindowOwner } from '../../src/cli/demo/playground-config';
import { claimPort } from '../../src/cli/demo/ports';
import { answers, SLOW_MS } from './demo-process';

let folder: string;
let window: PlaygroundWindow | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demo-window-'));
});
afterEach(async () => {
  await window?.stop();
  window = null;
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  owner: WindowOwner,
): Promise<{ readonly window: PlaygroundWindow; readonly port: number }> {
  const port = await claimPort({ variable: 'PLAYGROUND_PORT', port: 0, purpose: 'a window' });
  const botEndpoint = 'http://127.0.0.1:9/api/messages';
  window = await startWindow({
    owner,
    port,
    botEndpoint,
    folder,
    timezone: 'Asia/Kathmandu',
    env: process.env,
  });
  return { window, port };
}

describe('a window of the Agents Playground', () => {
  it(
    'answers on loopback alone, and frees its port when stopped',
    async () => {
      const { window: opened, port } = await open(WINDOW_OWNERS.employee);
      expect(await answers(opened.url)).toBe(true);
      const outside = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .find(({ internal, family }) => !internal && family === 'IPv4');
      if (outside !== undefined) expect(await answers(`http://${outside.address}:${port}`)).toBe(false);
      await opened.stop();
      expect(await answers(opened.url)).toBe(false);
    },
    SLOW_MS,
  );

  it(
    'tells how it died when somebody kills it',
    async () => {
      const { window: opened } = await open(WINDOW_OWNERS.helpdesk);
      expect(opened.pid).toBeGreaterThan(1);
      process.kill(opened.pid, 'SIGKILL');
      expect(await opened.died).toMatch(
        /^The helpdesk window died: it ended with SIGKILL\..*--no-playground/s,
      );
    },
    SLOW_MS,
  );

  it(
    'reports what the Playground dislikes, which it says in its log only',
    async () => {
      const { employee } = WINDOW_OWNERS;
      const nobody = { ...employee.person, givenName: 'x'.repeat(300) };
      const failure = await open({ ...employee, person: nobody }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(WindowFailed);
      expect((failure as WindowFailed).message).toMatch(
        /^The employee window failed: it ended with code 1\. It printed:.*currentUser.*more than 256 characters.*npm ci/s,
      );
    },
    SLOW_MS,
  );
});

describe('the configuration of the windows', () => {
  const configs = Object.values(WINDOW_OWNERS).map((owner) => JSON.parse(playgroundConfig(owner)) as Config);
  interface Config {
    readonly currentUser: { readonly id: string; readonly name: string; readonly aadObjectId: string };
    readonly users: readonly { readonly id: string; readonly aadObjectId: string }[];
    readonly personalChat: { readonly id: string };
  }

  it('seats the employee and the helpdesk agent of the contract', () => {
    expect(configs.map(({ currentUser }) => [currentUser.aadObjectId, currentUser.name])).toEqual([
      ['00000000-0000-0000-0000-000000000020', 'Alex Morgan'],
      ['00000000-0000-0000-0000-0000000000aa', 'Sam Rivera'],
    ]);
  });

  it('has five other users, all different, and conversations of its own', () => {
    for (const { currentUser, users } of configs) {
      expect(users).toHaveLength(5);
      expect(new Set([currentUser, ...users].map(({ aadObjectId }) => aadObjectId)).size).toBe(6);
    }
    expect(new Set(configs.map(({ personalChat }) => personalChat.id)).size).toBe(2);
  });
});
