import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
}

/** What a request body must look like for these tests; anything else fails them. */
export interface AskedBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: { readonly type: string; readonly json_schema: { readonly schema: object } };
}

type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** An OpenAI-compatible server on loopback that answers as it is told and remembers what it was asked. */
export interface ModelStub {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How every request from now on is answered. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export async function startModelStub(): Promise<ModelStub> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = (response) => answerWith(response, 500, {}, 'No behaviour was set.');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, raw: Buffer.concat(chunks).toString('utf8') });
      behaviour(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave: (next) => (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A chat completion with this content, as OpenAI sends it. */
export const completion = (content: string | null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'stub',
  choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** In two steps: restify, where a test of the same process has loaded it, makes `writeHead` return nothing. */
export function answerWith(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

const json = (response: ServerResponse, status: number, body: unknown): void =>
  answerWith(response, status, { 'content-type': 'application/json' }, JSON.stringify(body));

/** Answers with this text as the model's own. */
export const says =
  (content: string | null): Behaviour =>
  (response) =>
    json(response, 200, completion(content));

/** A reading in full: what is not given is null, as strict structured output has it. */
export const reading = (given: object): string =>
  JSON.stringify({
    time: null,
    from: null,
    to: null,
    subject: null,
    words: null,
    except: null,
    folder: null,
    attachmentTypes: null,
    qualities: null,
    limit: null,
    mailbox: null,
    request: null,
    ...given,
  });

export const reads = (given: object): Behaviour => says(reading(given));

/** Fails as OpenAI does, quoting what it was sent. */
export const refuses =
  (status: number): Behaviour =>
  (response) =>
    json(response, status, { error: { message: `Failed on ${SECRET_ECHO}`, type: 'error', code: null } });

/** Stands in every error of the stub; must turn up nowhere. */
export const SECRET_ECHO = 'quoted-back-by-the-service';
