import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { botSettings, readDemoSettings } from '../../src/cli/demo/demo-settings';
import { type DemoOptions } from '../../src/cli/demo/options';
import { runDemo } from '../../src/cli/demo/run';
import { type StartBot } from '../../src/cli/demo/services';
import { StopStack } from '../../src/cli/demo/stop-stack';
import { type Settings } from '../../src/settings';

const PLAY: DemoOptions = { playground: false, mail: null, say: [{ speaker: 'employee', text: 'hello' }] };
const NEVER = new Promise<void>(() => undefined);

function settingsOf(env: Record<string, string>, options = PLAY): Settings {
  const reading = readDemoSettings(env, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

/** A bot that is ready and answers every sentence with one status. */
function botAnswering(status: number, seen: { settings?: Settings }): StartBot {
  return async (settings) => {
    seen.settings = settings;
    const server: Server = createServer((request, response) => {
      response.statusCode = request.url === '/readyz' ? 200 : status;
      request.resume().on('end', () => response.end());
    });
    await new Promise<void>((resolve) => server.listen(settings.port, settings.host, resolve));
    return {
      openJobs: () => Promise.resolve(0),
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  };
}

describe('running the demo', () => {
  it('ends with 1 and the reason where the bot cannot answer', async () => {
    const stops = new StopStack();
    const said: string[] = [];
    const complained: string[] = [];
    const seen: { settings?: Settings } = {};
    const code = await runDemo({
      options: PLAY,
      settings: settingsOf({}),
      env: {},
      startBot: botAnswering(503, seen),
      stops,
      stopAsked: NEVER,
      print: (text) => void said.push(text),
      complain: (text) => void complained.push(text),
    });
    const folder = path.dirname(seen.settings!.dataDir);
    expect(existsSync(folder)).toBe(true);
    await stops.stopAll((fault) => complained.push(fault));
    expect(code).toBe(1);
    expect(complained).toEqual(['No answer to “hello”: the bot answered with status 503.']);
    expect(said).toEqual([
      'Mailbox of Alex Morgan: 289 messages of the last 60 days.',
      '\nAlex Morgan: hello',
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  it('stops what it started, the last first, whatever goes wrong on the way', async () => {
    const stops = new StopStack();
    const order: string[] = [];
    stops.push('first', () => Promise.resolve(void order.push('first')));
    stops.push('bad', () => Promise.reject(new Error('stuck')));
    stops.push('last', () => Promise.resolve(void order.push('last')));
    const told: string[] = [];
    await stops.stopAll((fault) => told.push(fault));
    expect({ order, told }).toEqual({ order: ['last', 'first'], told: ['bad did not stop properly: stuck'] });
  });
});

describe('the settings of the demo’s bot', () => {
  const place = { botPort: 1111, sandboxPort: 2222, windowPorts: [], folder: '/place' };

  it('use nothing of a real tenant, whatever the shell holds', () => {
    const env = {
      BOT_ID: 'real',
      BOT_PASSWORD: 'secret',
      DATABASE_URL: 'postgres://real',
      HOST: '0.0.0.0',
      GRAPH_ENDPOINT: 'https://graph.microsoft.com',
      ALLOWED_TENANTS: 'a',
      PORT: '4444',
    };
    expect(botSettings(settingsOf(env), place, env)).toMatchObject({
      bot: null,
      databaseUrl: null,
      host: '127.0.0.1',
      port: 1111,
      graphEndpoint: 'http://127.0.0.1:2222',
      sandbox: true,
      allowedTenants: [],
      helpdeskGroupId: '00000000-0000-0000-0000-00000000aa00',
    });
  });

  it('keep the database with the run, or where DATA_DIR says', () => {
    expect(botSettings(settingsOf({}), place, {}).dataDir).toBe(path.join('/place', 'data'));
    const env = { DATA_DIR: '/kept' };
    expect(botSettings(settingsOf(env), place, env).dataDir).toBe('/kept');
  });

  it('take any free port where sentences are played, and the usual ones else', () => {
    expect(settingsOf({})).toMatchObject({ port: 0, sandboxPort: 0 });
    expect(settingsOf({ PORT: '4444' })).toMatchObject({ port: 4444, sandboxPort: 0 });
    expect(settingsOf({}, { ...PLAY, say: [] })).toMatchObject({
      port: 3978,
      sandboxPort: 4010,
      playgroundPort: 56150,
      logLevel: 'warn',
    });
  });
});
