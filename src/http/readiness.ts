/** Resolves where the thing works, rejects where it does not. */
export type ReadinessCheck = () => Promise<void>;

/** What `/readyz` answers. Reasons name the check, never what the check met: errors of drivers quote addresses. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'timed-out'>>;
  readonly reason?: string;
}

async function probe(check: ReadinessCheck, limitMs: number): Promise<'ok' | 'failed' | 'timed-out'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timed-out'>((resolve) => {
    timer = setTimeout(() => {
      resolve('timed-out');
    }, limitMs);
  });
  const answer = Promise.resolve()
    .then(check)
    .then(
      () => 'ok' as const,
      () => 'failed' as const,
    );
  const state = await Promise.race([answer, late]);
  clearTimeout(timer);
  return state;
}

/** Runs all checks side by side, each with `limitMs` to answer. */
export async function readiness(
  checks: Readonly<Record<string, ReadinessCheck>>,
  limitMs: number,
): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await probe(check, limitMs)] as const),
  );
  const down = states.filter(([, state]) => state !== 'ok');
  const reasons = down.map(([name, state]) => `${name} ${state === 'failed' ? 'fails' : 'does not answer'}`);
  return {
    ready: down.length === 0,
    checks: Object.fromEntries(states),
    ...(down.length > 0 && { reason: `Not ready: ${reasons.join(', ')}.` }),
  };
}
