import { join } from 'node:path';
import { type StopStack } from '../../../src/cli/demo/stop-stack';
import { MeasuredProcess, type ProgramStart } from './measured-process';

/** A database that a bot is measured with. */
export interface DatabasePlace {
  /** As a reader knows it. */
  readonly label: string;
  /** What the environment says of it. */
  readonly env: Readonly<Record<string, string>>;
}

const LOOPBACK = '127.0.0.1';
const POLICY_FILE = join(__dirname, 'policy.yaml');

/** Starts what is measured; whatever was started ends with the stack at the latest. */
export class Programs {
  constructor(
    private readonly stops: StopStack,
    /** Folder for CPU profiles. */
    private readonly profile: string | null = null,
  ) {}

  echo(): Promise<MeasuredProcess> {
    return this.start('The echo bot', {
      script: 'test/bench/process/echo.ts',
      env: {},
      addressIn: (line) => /^Echo bot at (\S+)$/.exec(line)?.[1] ?? null,
    });
  }

  /** What `npm run sandbox` runs: no latency, on any free port. */
  sandbox(): Promise<MeasuredProcess> {
    return this.start('The sandbox', {
      script: 'src/cli/sandbox.ts',
      env: { SANDBOX_PORT: '0' },
      addressIn: (line) => /^Graph sandbox at (\S+)/.exec(line)?.[1] ?? null,
    });
  }

  /** What `npm start` runs, with the settings of every day but a limit to what one person may ask for. */
  bot(graph: string, database: DatabasePlace): Promise<MeasuredProcess> {
    return this.start(`The bot on ${database.label}`, {
      script: 'src/main.ts',
      env: { SANDBOX: '1', GRAPH_ENDPOINT: graph, PORT: '0', POLICY_FILE, ...database.env },
      addressIn: readyAddress,
    });
  }

  private start(name: string, how: Omit<ProgramStart, 'profile' | 'spawned'>): Promise<MeasuredProcess> {
    const { profile, stops } = this;
    return MeasuredProcess.start({ ...how, profile, spawned: (stop) => stops.push(name, stop) });
  }
}

function readyAddress(line: string): string | null {
  if (!line.includes('"ready"')) return null;
  const { msg, port } = JSON.parse(line) as { msg?: unknown; port?: unknown };
  return msg === 'ready' && typeof port === 'number' ? `http://${LOOPBACK}:${port}` : null;
}
