import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { APP } from '.';
import { type Entra } from './entra';

const HEADER = 'header-of-this-machine';

/** The endpoint at which a machine of App Service or Container Apps asks for the tokens of its identity. */
export class ManagedIdentity {
  /** Resource and client id of each request. */
  readonly asked: string[] = [];

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    /** What the machine's environment says of it. */
    readonly environment: { readonly IDENTITY_ENDPOINT: string; readonly IDENTITY_HEADER: string },
  ) {}

  static async start(entra: Entra): Promise<ManagedIdentity> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const identity = new ManagedIdentity(server, {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: HEADER,
    });
    server.on('request', (req, res) => {
      const url = new URL(req.url ?? '/', `http://127.0.0.1:${port}`);
      const wanted = { resource: url.searchParams.get('resource'), app: url.searchParams.get('client_id') };
      identity.asked.push(`${wanted.resource} ${wanted.app}`);
      const known = req.headers['x-identity-header'] === HEADER && wanted.app === APP;
      res.writeHead(known ? 200 : 400, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(known ? given(entra, wanted.resource ?? '') : { error: 'invalid_request' }));
    });
    return identity;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function given(entra: Entra, resource: string): object {
  const ends = Math.floor(Date.now() / 1_000) + 3_600;
  return { access_token: entra.botToken(), expires_on: String(ends), resource, token_type: 'Bearer' };
}
