import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Runnable processes on average over the last minute; beyond the number of cores, times are not to be trusted. */
  readonly load: number;
}

export function thisMachine(): Machine {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export function machineText({ node, platform, processor, cores, memoryGb }: Machine): string {
  return `Node ${node}, ${platform}, ${cores} × ${processor}, ${memoryGb} GB`;
}
