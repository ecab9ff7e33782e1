import { createServer, type Server } from 'node:net';
import { claimPlace } from '../../src/cli/demo/claim-place';
import { claimPort, PortTaken } from '../../src/cli/demo/ports';
import { readSettings, type Settings } from '../../src/settings';

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

async function occupy(host: string): Promise<number> {
  const held = createServer();
  server = held;
  await new Promise<void>((resolve) => held.listen(0, host, resolve));
  return (held.address() as { port: number }).port;
}

function settingsWith(env: Record<string, string>): Settings {
  const reading = readSettings({ SANDBOX: '1', GRAPH_ENDPOINT: 'http://127.0.0.1', ...env });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

describe('claiming a port', () => {
  it.each([['127.0.0.1'], ['0.0.0.0']])('names port and variable where %s is taken', async (host) => {
    const port = await occupy(host);
    await expect(claimPort({ variable: 'SANDBOX_PORT', port, purpose: 'the Graph sandbox' })).rejects.toThrow(
      `Port ${port}, wanted for the Graph sandbox, is in use by another program: stop that program, or set SANDBOX_PORT to a free port.`,
    );
  });

  it('finds a free one for 0 and leaves it free', async () => {
    const port = await claimPort({ variable: 'PORT', port: 0, purpose: 'the bot' });
    expect(port).toBeGreaterThan(1023);
    await expect(claimPort({ variable: 'PORT', port, purpose: 'the bot' })).resolves.toBe(port);
  });
});

describe('claiming the ports of a demo', () => {
  it('refuses one port for two things', async () => {
    const clash = claimPlace(settingsWith({ PORT: '56151' }), true);
    await expect(clash).rejects.toThrow(PortTaken);
    await expect(clash).rejects.toThrow(/Port 56151 is wanted for the bot and for the helpdesk’s window/);
  });

  it('has no window after the last port there is', async () => {
    const place = claimPlace(settingsWith({ PORT: '0', SANDBOX_PORT: '0', PLAYGROUND_PORT: '65535' }), true);
    await expect(place).rejects.toThrow(/Port 65536.*no such port.*set PLAYGROUND_PORT/);
  });
});
