import { setTimeout as delay } from 'node:timers/promises';
import { type MeasuredProcess } from '../process/measured-process';
import { type Measure } from './measure';
import { median, type Summary } from './statistics';

const MOST_MS = 2_000;
const READY_LIMIT_MS = 30_000;
const LOOK_AGAIN_MS = 5;

export interface Start {
  /** From the start of the process to the first answer that counts. */
  readonly readyMs: number;
  /** Processor time of the process until then: what a busy machine changes least. */
  readonly cpuMs: number;
}

/** What shows that a program is up: this path answers with this status. */
export interface Sign {
  readonly path: string;
  readonly status: number;
}

export const BOT_IS_READY: Sign = { path: '/readyz', status: 200 };
/** The echo bot has no such page; that it says so is the sign. */
export const ECHO_IS_UP: Sign = { path: '/readyz', status: 404 };

/** Starts a program, waits for the sign, and stops it again. */
export async function timeStart(start: () => Promise<MeasuredProcess>, sign: Sign): Promise<Start> {
  const startedAt = performance.now();
  const measured = await start();
  try {
    await untilSign(measured.url, sign);
    const readyMs = performance.now() - startedAt;
    return { readyMs, cpuMs: (await measured.usage()).cpuMs };
  } finally {
    await measured.stop();
  }
}

/** The bot's starts beside the echo bot's. */
export function startUpMeasures(
  label: string,
  starts: readonly Start[],
  echoStarts: readonly Start[],
): readonly Measure[] {
  const of = (some: readonly Start[], field: keyof Start): Summary => median(some.map((one) => one[field]));
  const beside = (field: keyof Start): Measure['beside'] & object => ({
    what: 'echo bot',
    value: of(echoStarts, field).value,
  });
  return [
    {
      name: `Start to ready, ${label}`,
      unit: 'ms',
      measured: of(starts, 'readyMs'),
      beside: beside('readyMs'),
      aim: { of: 'measured', most: MOST_MS },
    },
    {
      name: `  CPU until ready, ${label}`,
      unit: 'ms',
      measured: of(starts, 'cpuMs'),
      beside: beside('cpuMs'),
    },
  ];
}

async function untilSign(root: string, { path, status }: Sign): Promise<void> {
  const url = new URL(path, root);
  const limit = performance.now() + READY_LIMIT_MS;
  let last = 'no answer';
  while (performance.now() < limit) {
    const answer = await fetch(url).catch((error: unknown) => String(error));
    if (typeof answer === 'string') last = answer;
    else {
      last = `${answer.status} ${await answer.text()}`;
      if (answer.status === status) return;
    }
    await delay(LOOK_AGAIN_MS);
  }
  throw new Error(`${url.href} was not ready: ${last}`);
}
