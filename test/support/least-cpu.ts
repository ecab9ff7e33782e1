/** Milliseconds of processor time that the quickest of some runs took: a busy machine makes each longer, seldom all of them. */
export function leastCpuMs(run: () => unknown, runs = 15): number {
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
