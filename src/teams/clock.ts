/** Time as pacing and retries see it; tests bring their own. */
export interface Clock {
  now(): Date;
  /** @param options `ref: false`: a process that has nothing else to do may end meanwhile */
  sleep(ms: number, options?: { readonly ref: boolean }): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => new Date(),
  sleep: (ms, { ref } = { ref: true }) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      if (!ref) timer.unref();
    }),
};
