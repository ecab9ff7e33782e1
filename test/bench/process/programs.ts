import { MeasuredProcess } from './measured-process';

/** A database that a bot is measured with. */
export interface DatabasePlace {
  /** As a reader knows it. */
  readonly label: string;
  /** What the environment says of it. */
  readonly env: Readonly<Record<string, string>>;
}

const LOOPBACK = '127.0.0.1';

export function startEcho(profile: string | null): Promise<MeasuredProcess> {
  return MeasuredProcess.start({
    script: 'test/bench/process/echo.ts',
    env: {},
    addressIn: (line) => /^Echo bot at (\S+)$/.exec(line)?.[1] ?? null,
    profile,
  });
}

/** What `npm run sandbox` runs: no latency, on any free port. */
export function startSandbox(profile: string | null): Promise<MeasuredProcess> {
  return MeasuredProcess.start({
    script: 'src/cli/sandbox.ts',
    env: { SANDBOX_PORT: '0' },
    addressIn: (line) => /^Graph sandbox at (\S+)/.exec(line)?.[1] ?? null,
    profile,
  });
}

/** What `npm start` runs, with the settings of every day. */
export function startBot(
  graph: string,
  database: DatabasePlace,
  profile: string | null,
): Promise<MeasuredProcess> {
  return MeasuredProcess.start({
    script: 'src/main.ts',
    env: { SANDBOX: '1', GRAPH_ENDPOINT: graph, PORT: '0', ...database.env },
    addressIn: readyAddress,
    profile,
  });
}

function readyAddress(line: string): string | null {
  if (!line.includes('"ready"')) return null;
  const { msg, port } = JSON.parse(line) as { msg?: unknown; port?: unknown };
  return msg === 'ready' && typeof port === 'number' ? `http://${LOOPBACK}:${port}` : null;
}
