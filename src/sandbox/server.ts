import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { runBatch } from './batch';
import { ControlService } from './control/control-service';
import { ControlError } from './control/control-error';
import { download, downloadSecret } from './ediscovery/download';
import { badRequest } from './errors';
import { ConnectionDropped, type Asked, type GraphService } from './graph-service';
import { segmentsOf, splitTarget, versionOf } from './http/graph-request';
import { headersOf, originOf, parseJson, readBody } from './http/incoming';
import { type Reply } from './http/reply';
import { reportFile, reportSecret } from './reports/mailbox-usage';
import { parseQuery } from './odata/query';

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Graph and the control calls behind one node server; listening is the caller's affair. */
export function createSandboxServer(service: GraphService): Server {
  const control = new ControlService(service);
  const server = createServer((request, response) => {
    void serve(service, control, request)
      .then((reply) => write(response, reply, request))
      .catch((error: unknown) => {
        if (error instanceof ConnectionDropped) response.destroy();
        else write(response, { status: 500, json: { error: String(error) } }, request);
      });
  });
  // A client that keeps connections must not meet one that the server is just closing.
  server.keepAliveTimeout = 65_000;
  return server;
}

async function serve(
  service: GraphService,
  control: ControlService,
  request: IncomingMessage,
): Promise<Reply> {
  const arrivedAt = performance.now();
  const { path } = splitTarget(request.url ?? '/');
  const bytes = await readBody(request);
  if (/^\/_sandbox(?:\/|$)/.test(path)) {
    return control.answer(request.method ?? 'GET', segmentsOf(path), () =>
      parseJson(bytes, (message) => new ControlError(400, message)),
    );
  }
  const asked = askedOf(request, bytes, arrivedAt);
  const secret = downloadSecret(path);
  const report = reportSecret(path);
  if (report !== null) return service.answerBeside(asked, () => reportFile(service.tenant, report));
  if (secret !== null) {
    return service.answerBeside(asked, () => download(service.tenant, asked.method, secret, asked.headers));
  }
  return /\/\$batch\/?$/i.test(path) ? answerBatch(service, asked) : service.answer(asked);
}

function askedOf(request: IncomingMessage, bytes: Buffer, arrivedAt: number): Asked {
  const target = request.url ?? '/';
  const headers = headersOf(request);
  const method = request.method ?? 'GET';
  return {
    arrivedAt,
    method,
    target,
    headers,
    read: () => {
      const { path, search } = splitTarget(target);
      const version = versionOf(path);
      if (version === null) throw badRequest(`Invalid version in '${path}'.`);
      return {
        method,
        version,
        path,
        segments: segmentsOf(path),
        query: parseQuery(search),
        headers,
        origin: originOf(request),
        body: parseJson(bytes, badRequest),
      };
    },
  };
}

/** The envelope of a batch is a request too: its own token, faults and log entry. */
function answerBatch(service: GraphService, asked: Asked): Promise<Reply> {
  return service.answerEnvelope(asked, async () => {
    const { version, origin, headers, body } = asked.read();
    return runBatch(service, { version, origin, headers, body });
  });
}

function write(response: ServerResponse, reply: Reply, request: IncomingMessage): void {
  if (response.destroyed) return;
  const requestId = randomUUID();
  const clientId = request.headers['client-request-id'];
  response.setHeader('request-id', requestId);
  response.setHeader('client-request-id', typeof clientId === 'string' ? clientId : requestId);
  response.setHeader('x-ms-ags-diagnostic', '{"ServerInfo":{"DataCenter":"Sandbox","Slice":"E","Ring":"0"}}');
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.statusCode = reply.status;
  const body =
    reply.bytes ?? (reply.json === undefined ? undefined : Buffer.from(JSON.stringify(reply.json)));
  if (body === undefined) {
    response.end();
    return;
  }
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', JSON_TYPE);
  response.setHeader('Content-Length', body.length);
  response.end(body);
}
