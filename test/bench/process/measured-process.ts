import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { collectOutput, endChild, ending } from '../../../src/cli/demo/child';

export const REPOSITORY = join(__dirname, '../../..');
const RUN_TYPESCRIPT = join(REPOSITORY, 'src/run-typescript.js');
const PROBE = join(__dirname, 'probe.ts');
const START_LIMIT_MS = 60_000;

/** What the operating system says of a process. */
export interface Usage {
  /** Processor time since it began, all threads, user and system. */
  readonly cpuMs: number;
  readonly residentMb: number;
  /** The most it has ever held. */
  readonly peakMb: number;
}

export interface ProgramStart {
  /** From the root of the repository. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Finds the address in the line of output that tells it; null for any other line. */
  readonly addressIn: (line: string) => string | null;
  /** Folder for a CPU profile. */
  readonly profile: string | null;
  /** Told at once how to end the process: whoever interrupts the bench does not wait until it has started. */
  readonly spawned: (stop: () => Promise<void>) => void;
}

/** A program of this repository in a process of its own, started as its npm script starts it, with the probe in front. */
export class MeasuredProcess {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    /** Root of what it serves. */
    readonly url: string,
  ) {}

  /** Resolves when the program has told its address; rejects with its output where it ends before. */
  static async start({ script, env, addressIn, profile, spawned }: ProgramStart): Promise<MeasuredProcess> {
    const profiling = profile !== null ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
    const child = spawn(
      process.execPath,
      [...profiling, '--require', RUN_TYPESCRIPT, '--require', PROBE, script],
      {
        cwd: REPOSITORY,
        env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    spawned(() => endChild(child));
    const output = collectOutput(child);
    try {
      const told = await Promise.race([
        addressFrom(child, addressIn),
        ending(child).then((how) => ({ failure: how })),
        delay(START_LIMIT_MS, { failure: 'it told no address in time' }, { ref: false }),
      ]);
      if (typeof told === 'string') return new MeasuredProcess(child, told);
      throw new Error(`${script} did not start: ${told.failure}. ${output()}`);
    } catch (error) {
      await endChild(child);
      throw error;
    }
  }

  /** How much it has used until now. */
  async usage(): Promise<Usage> {
    if (!this.child.connected) throw new Error('the measured process has ended');
    const ask = ++this.asked;
    const answered = new Promise<Usage>((resolve, reject) => {
      const take = (message: unknown): void => {
        const answer = message as Usage & { readonly ask: number };
        if (answer.ask === ask) settle(() => resolve(answer));
      };
      const gone = (): void => settle(() => reject(new Error('the measured process has ended')));
      const settle = (how: () => void): void => {
        this.child.off('message', take).off('exit', gone);
        how();
      };
      this.child.on('message', take).on('exit', gone);
    });
    this.child.send(ask);
    return answered;
  }

  stop(): Promise<void> {
    return endChild(this.child);
  }
}

function addressFrom(child: ChildProcess, addressIn: (line: string) => string | null): Promise<string> {
  return new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const address = addressIn(line);
      if (address !== null) resolve(address);
    });
  });
}
