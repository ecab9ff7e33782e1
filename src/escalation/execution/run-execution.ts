import { type EscalationRequest } from '../../domain/request';
import { claim } from './claim';
import { type Execution } from './execution';
import { firstStep } from './first-step';
import { HELD_ELSEWHERE_MS } from './pace';
import { recorded, tell } from '../change-request';
import {
  again,
  type ExecutionPause,
  type ExecutionPorts,
  GO_ON,
  OVER,
  type RunPorts,
  type TurnEnd,
} from './run-ports';
import { runStep } from './run-step';
import { type NextMove, whatIsNext } from './what-is-next';

/** More than any plan has steps: what turns longer turns in a circle, and goes on later. */
const TURNS_AT_MOST = 30;

type Numbered = Pick<EscalationRequest, 'tenantId' | 'number'>;

/**
 * Carries out what is next of a request, step after step, until something has to be waited for. Everything is durable
 * before and after each call to the service: a run that dies is gone on with by any other, and nothing is done twice.
 *
 * @throws RecoveryError where the database does not answer: the job is tried again
 */
export async function runExecution(
  executionPorts: ExecutionPorts,
  numbered: Numbered,
): Promise<ExecutionPause> {
  const ports: RunPorts = { ...executionPorts, runner: executionPorts.newRunner() };
  try {
    for (let turn = 0; turn < TURNS_AT_MOST; turn++) {
      const end = await oneTurn(ports, numbered);
      if (end.kind !== 'go-on') return end;
    }
    return again(HELD_ELSEWHERE_MS);
  } finally {
    await letGo(ports, numbered);
  }
}

/** Reads everything anew: people decide while the bot works. */
async function oneTurn(ports: RunPorts, { tenantId, number }: Numbered): Promise<TurnEnd> {
  const request = await ports.requests.byNumber(tenantId, number);
  if (request === null) return OVER;
  const next = whatIsNext(request, await ports.executions.find(tenantId, number), ports.now());
  switch (next.kind) {
    case 'over':
      return OVER;
    case 'later':
      return again(next.ms);
    case 'start':
      await start(ports, request, next.execution);
      return GO_ON;
    case 'turn-to':
      return turnTo(ports, next);
    case 'step': {
      const { execution, step } = next;
      const mine = await claim(ports, execution);
      return mine ? runStep(ports, request, execution, step) : again(HELD_ELSEWHERE_MS);
    }
  }
}

/** Where somebody was quicker, the next turn sees what they did. */
async function start(ports: RunPorts, request: EscalationRequest, execution?: Execution): Promise<void> {
  const at = ports.now();
  const byHand = firstStep(request.scope) === 'await-hand';
  await ports.requests.change({
    request: { ...request, state: 'executing', failure: null, progress: null, changedAt: at },
    audit: [recorded(request, at, 'bot', { kind: 'started' }, 'executing')],
    jobs: byHand ? [tell(request, 'task', null)] : [],
    ...(execution && { execution }),
  });
}

async function turnTo(
  ports: RunPorts,
  { from, to }: Extract<NextMove, { readonly kind: 'turn-to' }>,
): Promise<TurnEnd> {
  const kept = (await claim(ports, from)) && (await ports.executions.record(to, ports.runner, []));
  return kept ? GO_ON : again(HELD_ELSEWHERE_MS);
}

/** So that the next run need not wait for the claim to end by itself; which it does, should this fail. */
async function letGo({ executions, runner }: RunPorts, { tenantId, number }: Numbered): Promise<void> {
  try {
    const execution = await executions.find(tenantId, number);
    if (execution !== null) await executions.release(execution, runner);
  } catch {
    // The run's own end matters more.
  }
}
