import { setTimeout as delay } from 'node:timers/promises';
import { type MeasuredProcess } from '../process/measured-process';

/** What an answer leaves behind, such as collecting garbage, belongs to the block. */
const SETTLE_MS = 30;

/** Processor milliseconds a process uses per turn, over a block of turns one after another. */
export async function cpuPerTurn(
  measured: MeasuredProcess,
  turns: readonly (() => Promise<unknown>)[],
): Promise<number> {
  await delay(SETTLE_MS);
  const before = await measured.usage();
  for (const turn of turns) await turn();
  await delay(SETTLE_MS);
  const after = await measured.usage();
  return (after.cpuMs - before.cpuMs) / turns.length;
}
