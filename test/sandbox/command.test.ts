import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { AGENT_ID, EMPLOYEE_ID, HELPDESK_GROUP_ID } from '../../src/sandbox/demo-users';
import { SandboxControl } from '../../src/sandbox';

const ROOT = join(__dirname, '../..');

function start(port: string): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, ['--require', './src/run-typescript.js', 'src/cli/sandbox.ts'], {
    cwd: ROOT,
    env: { ...process.env, SANDBOX_PORT: port, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return { child, said: () => text };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!condition()) throw new Error('It did not come about in time.');
}

describe('npm run sandbox', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'starts with the two demo users and no mail, and ends cleanly on %s',
    async (signal) => {
      const { child, said } = start('0');
      const ended = once(child, 'exit');
      try {
        await until(() => /http:\/\/127\.0\.0\.1:\d+/.test(said()));
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said())![0];
        const get = async (path: string, id: string): Promise<unknown> =>
          (await fetch(`${url}/v1.0${path}`, { headers: { authorization: `Bearer sandbox:${id}` } })).json();
        expect(await get('/me?$select=displayName,mail', EMPLOYEE_ID)).toMatchObject({
          displayName: 'Alex Morgan',
          mail: 'alex.morgan@contoso.example',
        });
        expect(await get('/me/memberOf?$select=id', AGENT_ID)).toMatchObject({
          value: [{ id: HELPDESK_GROUP_ID }],
        });
        const tree = await new SandboxControl(url).tree(EMPLOYEE_ID);
        expect(tree.flatMap(({ messages }) => messages)).toEqual([]);
      } finally {
        child.kill(signal);
      }
      expect(await ended).toEqual([0, null]);
    },
  );

  it('says what is wrong with the port and fails', async () => {
    const { child, said } = start('eighty');
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toContain('SANDBOX_PORT');
  });
});
