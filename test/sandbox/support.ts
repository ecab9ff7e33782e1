import { startSandbox, SandboxControl, type Sandbox } from '../../src/sandbox';

export const ALEX = '00000000-0000-0000-0000-000000000020';
export const SAM = '00000000-0000-0000-0000-0000000000aa';
export const HELPDESK = '00000000-0000-0000-0000-00000000aa00';
export const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };

export interface Property {
  readonly id: string;
  readonly value: string;
}

/** Any JSON of Graph's: what tests look into by name, and whatever else it has. */
export interface Json {
  readonly [name: string]: unknown;
  readonly '@odata.context': string;
  readonly '@odata.count': number;
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly '@odata.type'?: string;
  readonly id: string;
  readonly value: Json[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError?: Readonly<Record<string, unknown>>;
  };
  readonly displayName: string;
  readonly parentFolderId: string;
  readonly totalItemCount: number;
  readonly isHidden: boolean;
  readonly subject: string;
  readonly changeKey: string;
  readonly receivedDateTime: string;
  readonly bodyPreview: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly internetMessageHeaders: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly Json[];
  readonly singleValueExtendedProperties?: readonly Property[];
  readonly targetId: string;
  readonly responses: readonly BatchResponse[];
}

export interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as such; other text under `text`. */
  readonly body: Json;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: Alex's. Null: none. */
  readonly token?: string | null;
}

/** A running sandbox with Alex and Sam in it. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly control: SandboxControl;
  /** Paths begin after the version (`/me/messages`) or with one; whole URLs are followed as they are. */
  ask(path: string, options?: Ask): Promise<Answer>;
  /** A GET that must succeed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Json>;
  /** A POST with a JSON body. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** All pages of a list. */
  all(path: string, headers?: Readonly<Record<string, string>>): Promise<Json[]>;
  /** Puts the sandbox back to the two users. */
  fresh(): Promise<void>;
}

export async function openBench(now?: () => Date): Promise<Bench> {
  const sandbox = await startSandbox(now === undefined ? {} : { now });
  const control = new SandboxControl(sandbox.url);
  const ask = async (path: string, options: Ask = {}): Promise<Answer> => {
    const { method = 'GET', body, token = `sandbox:${ALEX}` } = options;
    const target = targetOf(sandbox.url, path);
    const response = await fetch(target, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : {}) as Json,
      text,
    };
  };
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Json> => {
    const { status, body } = await ask(path, { headers });
    if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const fresh = async (): Promise<void> => {
    await control.reset();
    await control.putUser(ALEX, {
      userPrincipalName: 'alex.morgan@contoso.example',
      displayName: 'Alex Morgan',
      mail: 'alex.morgan@contoso.example',
      timeZone: 'Pacific Standard Time',
    });
    await control.putUser(SAM, {
      userPrincipalName: 'sam.rivera@contoso.example',
      displayName: 'Sam Rivera',
      mail: 'sam.rivera@contoso.example',
      groups: [HELPDESK],
    });
  };
  await fresh();
  return {
    sandbox,
    control,
    ask,
    get,
    fresh,
    post: (path, body, headers = {}) => ask(path, { method: 'POST', body, headers }),
    all: async (path, headers = {}) => {
      const items: Json[] = [];
      for (let next: string | undefined = path; next !== undefined;) {
        const page: Json = await get(next, headers);
        items.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return items;
    },
  };
}

function targetOf(root: string, path: string): string {
  if (path.startsWith('http')) return path;
  return /^\/(?:v1\.0|beta|v3\.0)\//.test(path) ? `${root}${path}` : `${root}/v1.0${path}`;
}

/** The error part of an answer, for comparing. */
export function errorOf({ status, body }: Answer): { status: number; code: string; message: string } {
  return { status, code: body.error.code, message: body.error.message };
}

/** The first of a list that must have one. */
export function first<T>(list: readonly T[] | undefined): T {
  const [item] = list ?? [];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

/** Something of any text, typed as text. */
export function textLike(pattern: RegExp): string {
  return expect.stringMatching(pattern) as string;
}

/** `2026-11-20T10:00:00Z` plus minutes. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, n)).toISOString();
}
