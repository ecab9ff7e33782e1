import { setTimeout as delay } from 'node:timers/promises';
import { type MeasuredProcess } from '../process/measured-process';
import { type Measure } from './measure';
import { median } from './statistics';

/** What a start still has to do after it is ready, such as the first round of the queue. */
const SETTLE_MS = 1_000;

/** Resident megabytes (2^20) before and after a number of turns. */
export interface Memory {
  readonly afterStart: number;
  readonly afterTurns: number;
}

/** Reads the memory around the turns that warm a process up. */
export async function memoryAround(
  measured: MeasuredProcess,
  turn: () => Promise<unknown>,
  turns: number,
): Promise<Memory> {
  await delay(SETTLE_MS);
  const { residentMb: afterStart } = await measured.usage();
  for (let n = 0; n < turns; n++) await turn();
  const { residentMb: afterTurns } = await measured.usage();
  return { afterStart, afterTurns };
}

export function memoryMeasures(label: string, turns: number, bot: Memory, echo: Memory): readonly Measure[] {
  const row = (when: string, field: keyof Memory): Measure => ({
    name: `Memory ${when}, ${label}`,
    unit: 'MB',
    measured: median([bot[field]]),
    beside: { what: 'echo bot', value: echo[field] },
  });
  return [row('after start', 'afterStart'), row(`after ${turns.toLocaleString('en')} turns`, 'afterTurns')];
}
