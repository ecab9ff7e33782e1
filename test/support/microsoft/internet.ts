import { type IncomingMessage, type ServerResponse } from 'node:http';
import https, { createServer, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { selfSigned } from './certificate';

/** One request to a host of the stand-in internet. */
export interface HostRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface HostAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type Host = (request: HostRequest) => HostAnswer | Promise<HostAnswer>;

type CreateConnection = (this: unknown, options: { host?: string; servername?: string }) => TLSSocket;

/**
 * Stands in for hosts of the internet: whatever this process asks of them by `https` reaches these functions, over TLS and
 * under their real names, so that no address of the product is another one in tests. Any other host is a fault.
 */
export class Internet {
  private constructor(
    private readonly server: Server,
    private readonly restore: () => void,
    readonly port: number,
    /** What trusts it, in PEM. */
    readonly certificate: string,
  ) {}

  static async start(hosts: Readonly<Record<string, Host>>): Promise<Internet> {
    const identity = selfSigned(Object.keys(hosts));
    const server = createServer(identity, (req, res) => void serve(hosts, req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const agent = https.Agent.prototype as unknown as { createConnection: CreateConnection };
    const original = agent.createConnection;
    agent.createConnection = ({ host, servername }) => {
      const name = servername ?? host ?? '';
      if (!(name in hosts)) throw new Error(`Nothing stands in for ${name}.`);
      return connect({ host: '127.0.0.1', port, servername: name, ca: identity.cert });
    };
    const restore = (): void => {
      agent.createConnection = original;
    };
    return new Internet(server, restore, port, identity.cert);
  }

  async stop(): Promise<void> {
    this.restore();
    https.globalAgent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

async function serve(
  hosts: Readonly<Record<string, Host>>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  const url = new URL(req.url ?? '/', `https://${req.headers.host ?? ''}`);
  const headers = req.headers as HostRequest['headers'];
  const request = { method: req.method ?? '', url, headers, body: Buffer.concat(chunks).toString('utf8') };
  const answer = (await hosts[url.hostname]?.(request)) ?? { status: 404 };
  res.writeHead(answer.status, { 'Content-Type': 'application/json' });
  res.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
