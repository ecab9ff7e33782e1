import { type AccessProbes } from '../../access/check-access';
import { clockOf } from '../../graph/clock';
import { graphAccessProbes } from '../../graph/access-probes';
import { createGateway, type Gateway } from '../../graph/gateway';
import { DEFAULT_LIMITS } from '../../graph/limits';
import { type Tokens } from '../../graph/ports';
import { graphRootOf } from '../../graph/root';
import { errorCodeOf } from '../../domain/errors';
import { type Ask } from '../../tenant-check';

const NO_PACE = { take: () => Promise.resolve(0), hold: () => Promise.resolve() };

/** Graph as the bot asks it, but every request once: what a retry would hide is what is looked for. */
function gatewayTo(endpoint: string, tokens: Tokens): Gateway {
  return createGateway({
    root: graphRootOf(endpoint),
    tokens,
    ediscoveryPace: NO_PACE,
    clock: clockOf(() => new Date()),
    limits: { ...DEFAULT_LIMITS, attempts: 1 },
    onRequest: () => undefined,
    random: Math.random,
  });
}

/** The same reads of what the application may that the bot tries at its start. */
export function accessProbesOn(endpoint: string, tokens: Tokens): (groupId: string) => AccessProbes {
  return (groupId) => graphAccessProbes(gatewayTo(endpoint, tokens), groupId);
}

export function askGraph(endpoint: string, tokens: Tokens, personId: string): Ask {
  const gateway = gatewayTo(endpoint, tokens);
  return async ({ as, method = 'GET', ...rest }) => {
    const call = { operation: 'verify', method, ...rest };
    try {
      return await (as === 'person'
        ? gateway.send({ ...call, mailbox: { personId } })
        : gateway.send({ ...call, application: 'directory' }));
    } catch (error) {
      if (as === 'application' && errorCodeOf(error) === 'access-denied') return null;
      throw error;
    }
  };
}
