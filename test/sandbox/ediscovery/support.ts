import { type SandboxMessage } from '../../../src/sandbox';
import { ALEX, openBench, SAM, type Answer, type Bench } from '../support';

export const PAT = '00000000-0000-0000-0000-0000000000ad';
export const ALEX_MAIL = 'alex.morgan@contoso.example';
export const SAM_MAIL = 'sam.rivera@contoso.example';
export const START = Date.parse('2026-11-22T12:00:00Z');
const ROOT = '/security/cases/ediscoveryCases';

type Json = Answer['body'];

/** Asks as the application, below `ediscoveryCases`. */
export interface CaseBench extends Bench {
  send(method: string, path: string, body?: unknown, options?: Options): Promise<Answer>;
  /** A call that must answer 2xx; its body. */
  make(path: string, body?: unknown, options?: Options): Promise<Json>;
  read(path: string, options?: Options): Promise<Json>;
  /** Moves the tenant's clock to so many seconds after the start. */
  at(seconds: number): Promise<void>;
  /** A case with a searched mailbox. @returns paths below the root. */
  openCase(name?: string): Promise<{ readonly path: string; readonly id: string }>;
  subjects(user: string, folder: string): Promise<readonly string[]>;
}

export interface Options {
  readonly version?: 'v1.0' | 'beta';
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const BETA: Options = { version: 'beta' };

/** Mail in every stage of being gone, all of it in the case's first mailbox. */
export const MAIL: readonly SandboxMessage[] = [
  {
    subject: 'Budget kept',
    folder: 'Inbox/Projects',
    receivedDateTime: '2026-11-10T09:00:00Z',
    body: 'figures',
  },
  {
    subject: 'Budget binned',
    folder: 'Inbox',
    receivedDateTime: '2026-11-11T09:00:00Z',
    deleted: { stage: 'deleteditems', at: '2026-11-20T10:00:00Z' },
  },
  {
    subject: 'Budget deleted',
    folder: 'Inbox',
    receivedDateTime: '2026-11-12T09:00:00Z',
    deleted: { stage: 'deletions', at: '2026-11-20T10:00:00Z' },
  },
  {
    subject: 'Budget purged',
    folder: 'Inbox',
    receivedDateTime: '2026-11-13T09:00:00Z',
    deleted: { stage: 'purges', at: '2026-11-20T10:00:00Z' },
  },
  {
    subject: 'Lunch',
    folder: 'Inbox',
    receivedDateTime: '2026-11-14T09:00:00Z',
    from: { name: 'Robin Vale', address: 'robin@fabrikam.example' },
    deleted: { stage: 'purges', at: '2026-11-20T10:00:00Z' },
  },
];

export async function openCaseBench(): Promise<CaseBench> {
  const bench = await openBench();
  const send: CaseBench['send'] = (method, path, body, options = {}) => {
    const { version = 'v1.0', token = 'sandbox-app', headers = {} } = options;
    const target = path.startsWith('http') ? path : `/${version}${ROOT}${path}`;
    return bench.ask(target, { method, token, headers, ...(body === undefined ? {} : { body }) });
  };
  const must = async (method: string, path: string, body?: unknown, options?: Options): Promise<Json> => {
    const answer = await send(method, path, body, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  };
  return {
    ...bench,
    send,
    make: (path, body, options) => must('POST', path, body, options),
    read: (path, options) => must('GET', path, undefined, options),
    at: (seconds) => bench.control.clock(new Date(START + seconds * 1_000)),
    openCase: async (name = 'Case 12') => {
      const { id } = await must('POST', '', { displayName: name });
      await must('POST', `/${id}/noncustodialDataSources`, { dataSource: { email: ALEX_MAIL } });
      return { path: `/${id}`, id };
    },
    subjects: async (user, folder) =>
      (await bench.control.tree(user))
        .find(({ path }) => path === folder)
        ?.messages.map(({ subject }) => subject) ?? [],
    fresh: async () => {
      await bench.fresh();
      await bench.control.faults({ ediscoveryPerMinute: null });
      await bench.control.putUser(PAT, {
        userPrincipalName: 'pat@contoso.example',
        displayName: 'Pat Admin',
        ediscoveryRole: 'administrator',
      });
      await bench.control.clock(new Date(START));
      await bench.control.addMessages(ALEX, MAIL);
    },
  };
}

export { ALEX, SAM };
