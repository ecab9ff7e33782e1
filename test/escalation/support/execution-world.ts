import { type EscalationRequest } from '../../../src/domain/request';
import { type Execution } from '../../../src/escalation/execution/execution';
import { type RestoreMail } from '../../../src/escalation/execution/restore-mail';
import { runExecution } from '../../../src/escalation/execution/run-execution';
import { type ExecutionPause, type ExecutionPorts } from '../../../src/escalation/execution/run-ports';
import { memoryBackup, type MemoryBackup } from './memory-backup';
import { memoryEDiscovery, type MemoryEDiscovery } from './memory-ediscovery';
import { memoryRequests, type MemoryRequests } from './memory-requests';
import { MONDAY } from './sample-request';

/** Everything an execution touches, on a clock that stands still until it is told. */
export interface ExecutionWorld extends MemoryRequests {
  readonly ediscovery: MemoryEDiscovery;
  readonly backup: MemoryBackup;
  readonly ports: ExecutionPorts;
  /** Errors that were reported, oldest first. */
  readonly reported: unknown[];
  /** Where a `restore` gets its answers, in turn. */
  readonly restores: Awaited<ReturnType<RestoreMail['run']>>[];
  now(): number;
  pass(ms: number): void;
  /** One job. */
  run(number?: number): Promise<ExecutionPause>;
  /** Jobs, each when it is due, until none follows; how many it took. */
  runToRest(number?: number, atMost?: number): Promise<number>;
  request(number?: number): Promise<EscalationRequest>;
  execution(number?: number): Promise<Execution>;
  /** The record as `kind` or `step phase`, oldest first. */
  recorded(number?: number): readonly string[];
}

export function executionWorld(tenantId: string): ExecutionWorld {
  let clock = MONDAY;
  let runs = 0;
  const now = (): number => clock;
  const store = memoryRequests(now);
  const ediscovery = memoryEDiscovery();
  const backup = memoryBackup();
  const reported: unknown[] = [];
  const restores: Awaited<ReturnType<RestoreMail['run']>>[] = [];
  const ports: ExecutionPorts = {
    requests: store.requests,
    executions: store.executions,
    ediscovery: ediscovery.service,
    backup: backup.service,
    restorePurged: { run: () => Promise.resolve({ kind: 'left' }) },
    restoreMail: {
      run: () => {
        const answer = restores.shift();
        return answer === undefined
          ? Promise.reject(new Error('unexpected restore'))
          : Promise.resolve(answer);
      },
    },
    zoneOf: () => Promise.resolve('Europe/Berlin'),
    now,
    sleep: () => new Promise<void>(() => undefined),
    newRunner: () => `run ${(runs += 1)}`,
    report: (error) => void reported.push(error),
  };
  const run = (number = 1): Promise<ExecutionPause> => runExecution(ports, { tenantId, number });
  const there = async <T>(what: Promise<T | null>): Promise<T> => {
    const found = await what;
    if (found === null) throw new Error('it is not there');
    return found;
  };
  return {
    ...store,
    ediscovery,
    backup,
    ports,
    reported,
    restores,
    now,
    pass: (ms) => void (clock += ms),
    run,
    runToRest: async (number = 1, atMost = 500) => {
      for (let jobs = 1; jobs <= atMost; jobs++) {
        const pause = await run(number);
        if (pause.kind === 'over') return jobs;
        clock += pause.afterMs;
      }
      throw new Error(`not at rest after ${atMost} jobs`);
    },
    request: (number = 1) => there(store.requests.byNumber(tenantId, number)),
    execution: (number = 1) => there(store.executions.find(tenantId, number)),
    recorded: (number = 1) =>
      store.records
        .filter((record) => record.request === number)
        .map(({ what }) => (what.kind === 'step' ? `${what.step} ${what.phase}` : what.kind)),
  };
}

/** Puts other answers in place of some of a port's calls, made of the original ones; undone by what it returns. */
export function instead<T extends object>(port: T, calls: (original: T) => Partial<T>): () => void {
  const original = { ...port };
  Object.assign(port, calls(original));
  return () => void Object.assign(port, original);
}
