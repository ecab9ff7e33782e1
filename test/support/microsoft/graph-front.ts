import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Account, type Entra } from './entra';

/**
 * Stands before a sandbox and checks tokens as Graph does: signature, audience, end. To the sandbox it says the
 * same in the sandbox's own words.
 */
export class GraphFront {
  /** Whose tokens were shown, in order. */
  readonly shown: Account[] = [];
  /** The tokens themselves. */
  readonly tokens = new Set<string>();
  /** Tokens it takes no longer: continuous access evaluation. */
  readonly revoked = new Set<string>();

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly url: string,
  ) {}

  static async start(sandboxUrl: string, entra: Entra): Promise<GraphFront> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const front = new GraphFront(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (req: IncomingMessage, res: ServerResponse) => {
      void front.pass(req, res, sandboxUrl, entra);
    });
    return front;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(
    req: IncomingMessage,
    res: ServerResponse,
    sandboxUrl: string,
    entra: Entra,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const token = (req.headers.authorization ?? '').replace(/^Bearer /, '');
    const owner = this.revoked.has(token) ? null : entra.ownerOfGraph(token);
    const own = entra.knowsApplication(token);
    if (owner === null && !own) {
      res.setHeader('WWW-Authenticate', 'Bearer error="insufficient_claims", claims="e30="');
      res.writeHead(401, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ error: { code: 'InvalidAuthenticationToken', message: 'Access token.' } }));
      return;
    }
    if (owner !== null) this.shown.push(owner);
    this.tokens.add(token);
    const answer = await fetch(new URL(req.url ?? '/', sandboxUrl), {
      method: req.method ?? 'GET',
      headers: forwarded(req, owner === null ? 'sandbox-app' : `sandbox:${owner.oid}`),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks).toString('utf8') }),
    });
    const type = answer.headers.get('content-type');
    res.writeHead(answer.status, type === null ? {} : { 'Content-Type': type });
    res.end((await answer.text()).replaceAll(sandboxUrl, this.url));
  }
}

function forwarded({ headers }: IncomingMessage, token: string): Record<string, string> {
  const kept = ['content-type', 'prefer', 'consistencylevel'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(kept), authorization: `Bearer ${token}` };
}
