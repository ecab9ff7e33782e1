import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';

/** What happens to a request on its way: it goes through, or whoever asked does not live to hear the answer. */
export type Fate = 'through' | 'dies-before' | 'dies-after';

/** Stands between the bot and Graph, and decides who lives to see an answer. */
export class GraphProxy {
  fate: (method: string, path: string) => Fate = () => 'through';

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** @param kill called for a request whose fate it is, before or after Graph has done what it asks */
  static async start(graph: string, kill: () => void): Promise<GraphProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const proxy = new GraphProxy(server, `http://127.0.0.1:${port}`);
    server.on('request', (req: IncomingMessage, res: ServerResponse) => {
      proxy.pass(graph, req, res, kill).catch(() => req.socket.destroy());
    });
    return proxy;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(
    graph: string,
    req: IncomingMessage,
    res: ServerResponse,
    kill: () => void,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = 'GET', url = '/' } = req;
    const fate = this.fate(method, url);
    if (fate === 'dies-before') {
      kill();
      req.socket.destroy();
      return;
    }
    const answer = await fetch(`${graph}${url}`, {
      method,
      headers: headersOf(req),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (fate === 'dies-after') {
      kill();
      req.socket.destroy();
      return;
    }
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    res.end(body);
  }
}

const OF_THIS_CONNECTION = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
]);

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !OF_THIS_CONNECTION.has(name) ? [[name, value]] : [],
    ),
  );
}
