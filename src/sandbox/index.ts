import { type AddressInfo } from 'node:net';
import { GraphService } from './graph-service';
import { ROUTES } from './routes';
import { createSandboxServer } from './server';
import { Tenant } from './tenant/tenant';

export * from './control-client';

export interface SandboxOptions {
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** Real time for the tenant's clock while nobody stops it. */
  readonly now?: () => Date;
}

export interface Sandbox {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** Starts an empty tenant on the loopback interface. Fails where the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const tenant = new Tenant(options.now ?? (() => new Date()));
  const server = createSandboxServer(new GraphService(tenant, ROUTES));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: options.port ?? 0, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
