import path from 'node:path';
import { HELPDESK_GROUP_ID } from '../../sandbox/demo-users';
import { type Environment, readSettings, type Settings, type SettingsReading } from '../../settings';
import { type DemoOptions } from './options';
import { LOOPBACK } from './ports';

/** Where the demo keeps what it writes, below the directory it is started in. */
const DEMO_FOLDER = '.demo';

/** What belongs to a real tenant, a real database or a real network: the demo needs no keys and must not use any. */
const NOT_FOR_THE_DEMO = /^(BOT_|ALLOWED_TENANTS$|DATABASE_URL$|HOST$)/;

/**
 * Reads the settings the demo takes from the environment: ports, data directory, retention, log level. Where sentences
 * are played nobody needs the ports, and any free ones will do, so that a demo may run beside.
 */
export function readDemoSettings(env: Environment, { say }: DemoOptions): SettingsReading {
  return readSettings({
    LOG_LEVEL: 'warn',
    ...(say.length > 0 && { PORT: '0', SANDBOX_PORT: '0' }),
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_FOR_THE_DEMO.test(name))),
    SANDBOX: '1',
    // Its port is known once the ports are claimed.
    GRAPH_ENDPOINT: `http://${LOOPBACK}`,
    HELPDESK_GROUP_ID,
  });
}

/** Where one run of the demo listens and writes. */
export interface DemoPlace {
  readonly botPort: number;
  readonly sandboxPort: number;
  /** Employee's and helpdesk's. Empty without windows. */
  readonly windowPorts: readonly number[];
  /** For this run alone: nobody else can listen on the bot's port. */
  readonly folder: string;
}

export function placeFolder(botPort: number): string {
  return path.resolve(DEMO_FOLDER, String(botPort));
}

/**
 * The settings of the demo's bot. Its database is a fresh one below the place's folder, unless DATA_DIR names another.
 */
export function botSettings(settings: Settings, place: DemoPlace, env: Environment): Settings {
  return {
    ...settings,
    host: LOOPBACK,
    port: place.botPort,
    sandboxPort: place.sandboxPort,
    graphEndpoint: `http://${LOOPBACK}:${place.sandboxPort}`,
    dataDir: (env['DATA_DIR'] ?? '').trim() === '' ? path.join(place.folder, 'data') : settings.dataDir,
  };
}
