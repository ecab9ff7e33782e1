import { setTimeout as wait } from 'node:timers/promises';
import {
  connectGraph,
  type ConnectedGraph,
  type GraphOptions,
  type RequestMeasure,
} from '../../../src/graph';
import { type Sandbox, SandboxControl, startSandbox } from '../../../src/sandbox';
import { type SandboxRequest } from '../../../src/sandbox/control-client';
import { EMPLOYEE, freePace, sandboxTokens } from './gateway';

/** The tenant's now. */
export const NOW = new Date('2026-11-22T10:00:00Z');

/** One employee's mailbox in a sandbox of its own, and the product's way to it. */
export interface SandboxMailbox {
  readonly sandbox: Sandbox;
  readonly control: SandboxControl;
  readonly mail: ConnectedGraph;
  readonly measures: RequestMeasure[];
  /** A second way to the same mailbox, with nothing cached. */
  readonly connect: (options?: Partial<GraphOptions>) => ConnectedGraph;
  /** Requests since the log was cleared, as `GET /me/mailFolders`. */
  readonly asked: () => Promise<readonly string[]>;
  readonly requests: () => Promise<readonly SandboxRequest[]>;
}

export async function startMailbox(options: Partial<GraphOptions> = {}): Promise<SandboxMailbox> {
  const sandbox = await startSandbox();
  const control = new SandboxControl(sandbox.url);
  await control.clock(NOW);
  await control.putUser(EMPLOYEE.personId, {
    userPrincipalName: 'robin@contoso.example',
    displayName: 'Robin Reed',
    mail: 'Robin.Reed@contoso.example',
  });
  const measures: RequestMeasure[] = [];
  const connect = (more: Partial<GraphOptions> = {}): ConnectedGraph =>
    connectGraph({
      endpoint: sandbox.url,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
      onRequest: (measure) => measures.push(measure),
      // Back-off is not what these tests wait for; a pause that Exchange asks for is sat out in real time.
      sleep: (ms) => wait(Math.min(ms, 20)),
      ...options,
      ...more,
    });
  const requests = (): Promise<readonly SandboxRequest[]> => control.requests();
  return {
    sandbox,
    control,
    connect,
    measures,
    mail: connect(),
    requests,
    asked: async () => (await requests()).map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`),
  };
}
