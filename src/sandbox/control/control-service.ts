import { type z } from 'zod';
import { type FaultRule } from '../faults';
import { seededRandom } from '../content/random';
import { type GraphService } from '../graph-service';
import { Router } from '../http/router';
import { created, noContent, ok, type Reply } from '../http/reply';
import { type Mailbox } from '../tenant/mailbox';
import { type User } from '../tenant/user';
import { DEFAULT_CONCURRENCY } from '../throttle';
import { addBulk } from './add-bulk';
import { addMessages } from './add-messages';
import { ControlError, invalidInput } from './control-error';
import { findPath, makePath } from './folder-path';
import {
  backupInput,
  bulkInput,
  clockInput,
  faultsInput,
  folderInput,
  healthInput,
  messagesInput,
  rulesInput,
  userInput,
  tenantInput,
  type FaultsInput,
} from './input';
import { putBackup } from './put-backup';
import { putUser } from './put-user';
import { stampOf } from './retention';
import { setHealth } from './set-health';
import { setRules } from './set-rules';
import { setTenant } from './set-tenant';
import { treeOf } from './tree';
import { folderRestId } from '../tenant/rest-ids';

/** What a control call gets: path parameters and the JSON body. */
interface ControlCall {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Handler = (call: ControlCall) => Reply | Promise<Reply>;

/** The calls under `/_sandbox` (contract, section 5): never delayed, faulted or logged. */
export class ControlService {
  readonly #router = new Router<Handler>();

  constructor(private readonly service: GraphService) {
    const { tenant, log } = service;
    const now = (): number => tenant.clock.now();
    this.#add('POST', 'reset', () => this.#reset());
    this.#add('PUT', 'users/:user', ({ params, body }) => {
      const id = params['user'] ?? '';
      const isNew = putUser(tenant, id, read(userInput, body));
      return isNew ? created({ id: id.toLowerCase() }) : ok({ id: id.toLowerCase() });
    });
    this.#add('DELETE', 'users/:user', ({ params }) => {
      tenant.depart(this.#user(params['user'] ?? ''));
      return noContent();
    });
    this.#add('PUT', 'users/:user/folders', (call) => {
      const { mailbox } = this.#open(call);
      const { path, retention } = read(folderInput, call.body);
      const folder = makePath(mailbox, path);
      if (retention !== undefined) folder.retention = stampOf(retention);
      return ok({ id: folderRestId(mailbox.ids, folder.counter) });
    });
    this.#add('DELETE', 'users/:user/folders', (call) => this.#deleteFolder(call));
    this.#add('POST', 'users/:user/messages', async (call) => {
      const { owner, mailbox } = this.#open(call);
      return created(await addMessages(owner, mailbox, read(messagesInput, call.body), now()));
    });
    this.#add('POST', 'users/:user/bulk', (call) => {
      const { owner, mailbox } = this.#open(call);
      return created({ count: addBulk(owner, mailbox, read(bulkInput, call.body), now()) });
    });
    this.#add('GET', 'users/:user/tree', (call) => ok(treeOf(this.#open(call).mailbox)));
    this.#add('PUT', 'users/:user/backup', (call) => {
      putBackup(tenant, this.#open(call).mailbox, read(backupInput, call.body ?? {}));
      return noContent();
    });
    this.#add('PUT', 'users/:user/rules', (call) => {
      setRules(this.#open(call).mailbox, read(rulesInput, call.body));
      return noContent();
    });
    this.#add('PUT', 'tenant', ({ body }) => {
      setTenant(tenant, read(tenantInput, body ?? {}));
      return noContent();
    });
    this.#add('PUT', 'health', ({ body }) => {
      setHealth(tenant.health, read(healthInput, body ?? {}));
      return noContent();
    });
    this.#add('PUT', 'faults', ({ body }) => this.#setFaults(read(faultsInput, body ?? {})));
    this.#add('GET', 'requests', () => ok(log.entries()));
    this.#add('DELETE', 'requests', () => {
      log.clear();
      return noContent();
    });
    this.#add('POST', 'clock', ({ body }) => {
      tenant.setClock(read(clockInput, body).now);
      return ok({ now: new Date(now()).toISOString() });
    });
  }

  /** Answers always. `segments` are the steps after `/_sandbox`. */
  async answer(method: string, segments: readonly string[], body: () => unknown): Promise<Reply> {
    try {
      const match = this.#router.match(method, segments);
      if (match.kind === 'unknown')
        throw new ControlError(404, `There is no control call '${segments.join('/')}'.`);
      if (match.kind === 'wrong-method')
        throw new ControlError(405, `'${segments.join('/')}' does not take ${method}.`);
      return await match.route({ params: match.params, body: body() });
    } catch (error) {
      if (error instanceof ControlError) return { status: error.status, json: { error: error.message } };
      throw error;
    }
  }

  #add(method: string, pattern: string, handler: Handler): void {
    this.#router.add(method, pattern, handler);
  }

  #open({ params }: ControlCall): { readonly owner: User; readonly mailbox: Mailbox } {
    const id = params['user'] ?? '';
    const { tenant } = this.service;
    // A soft-deleted person's mailbox can still be arranged and looked at.
    const owner = tenant.findMailboxOwner(id) ?? this.#user(id);
    if (owner.mailbox === null) throw new ControlError(409, `The user '${id}' has no mailbox.`);
    return { owner, mailbox: owner.mailbox };
  }

  #user(id: string): User {
    const user = this.service.tenant.findUser(id);
    if (user === undefined) throw new ControlError(404, `There is no user '${id}'.`);
    return user;
  }

  #reset(): Reply {
    this.service.tenant.clear();
    this.service.log.clear();
    this.service.latency.set(0, 0);
    this.service.faults.set([]);
    this.service.gate.limit = DEFAULT_CONCURRENCY;
    this.service.ediscoveryLimit.reset();
    return noContent();
  }

  #deleteFolder(call: ControlCall): Reply {
    const { mailbox } = this.#open(call);
    const { path } = read(folderInput, call.body);
    const folder = findPath(mailbox, path);
    if (folder === undefined) throw new ControlError(404, `There is no folder '${path}'.`);
    if (folder.wellKnown !== null)
      throw new ControlError(400, `'${path}' is a standard folder and cannot go.`);
    mailbox.destroyFolder(folder);
    return noContent();
  }

  #setFaults(input: FaultsInput): Reply {
    const { latencyMs, latencySpreadMs, mailboxConcurrency, rules, ediscoveryPerMinute } = input;
    this.service.latency.set(latencyMs, latencySpreadMs);
    this.service.faults.set(rules.map(ruleOf));
    this.service.gate.limit = mailboxConcurrency;
    this.service.ediscoveryLimit.perMinute = ediscoveryPerMinute;
    return noContent();
  }
}

function ruleOf(input: FaultsInput['rules'][number]): FaultRule {
  const { method, path, times, status, code, retryAfter, after, drop, share, seed } = input;
  const random = seededRandom(seed);
  return {
    path,
    after,
    drop,
    times: times ?? Number.POSITIVE_INFINITY,
    strikes: () => random() < share,
    status: status ?? 500,
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(code === undefined ? {} : { code }),
    ...(retryAfter === undefined || retryAfter === null ? {} : { retryAfter: String(retryAfter) }),
  };
}

function read<S extends z.ZodTypeAny>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (!result.success) throw invalidInput(result.error);
  return result.data as z.output<S>;
}
