import { type GraphCall } from '../../../src/graph/call';
import { type Clock } from '../../../src/graph/clock';
import { createGateway, type Gateway } from '../../../src/graph/gateway';
import { DEFAULT_LIMITS, type Limits } from '../../../src/graph/limits';
import { type Pace, type RequestMeasure, type Tokens } from '../../../src/graph/ports';
import { graphRootOf } from '../../../src/graph/root';

export const EMPLOYEE = { personId: '00000000-0000-0000-0000-000000000020' };

export const sandboxTokens: Tokens = {
  people: { tokenFor: (id) => Promise.resolve(`sandbox:${id}`) },
  application: { tokenFor: () => Promise.resolve('sandbox-app') },
};

/** Nobody waits. */
export const freePace: Pace = { take: () => Promise.resolve(0), hold: () => Promise.resolve() };

export interface GatewayUnderTest {
  readonly gateway: Gateway;
  readonly measures: RequestMeasure[];
}

export interface GatewaySetup {
  readonly endpoint: string;
  readonly clock: Clock;
  readonly limits?: Partial<Limits>;
  readonly tokens?: Tokens;
  readonly ediscoveryPace?: Pace;
  readonly random?: () => number;
}

export function gatewayUnderTest(setup: GatewaySetup): GatewayUnderTest {
  const measures: RequestMeasure[] = [];
  const gateway = createGateway({
    root: graphRootOf(setup.endpoint),
    tokens: setup.tokens ?? sandboxTokens,
    ediscoveryPace: setup.ediscoveryPace ?? freePace,
    clock: setup.clock,
    limits: { ...DEFAULT_LIMITS, ...setup.limits },
    onRequest: (measure) => measures.push(measure),
    random: setup.random ?? (() => 0.5),
  });
  return { gateway, measures };
}

export function getCall(path = '/me', more: Partial<GraphCall> = {}): GraphCall {
  return { operation: 'test', mailbox: EMPLOYEE, method: 'GET', path, ...more };
}

export function postCall(path = '/me/messages/1/move', more: Partial<GraphCall> = {}): GraphCall {
  return { ...getCall(path, more), method: 'POST', body: { destinationId: 'inbox' } };
}
