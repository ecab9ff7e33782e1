import { RecoveryError } from '../domain/errors';
import { type Answer } from './answer';
import { type ApplicationCall } from './call';
import { faultOf } from './faults/fault';
import { type Gateway } from './gateway';
import { allItems } from './odata/pages';
import { pathTo, type QueryOptions } from './odata/path';

export type Json = Readonly<Record<string, unknown>>;

/** One of Graph's services that answers the application itself. */
export interface ApplicationService {
  readonly application: ApplicationCall['application'];
  /** The way to it from Graph's version on. */
  readonly root: readonly string[];
  /** What a failure means with this service; what it does not know it gives back. */
  readonly failure: (error: RecoveryError) => Error;
}

/** The way of one call, below the root of its service. */
export interface ServiceCall extends Pick<ApplicationCall, 'operation' | 'version' | 'repeatable'> {
  /** GET where none is given. */
  readonly method?: ApplicationCall['method'];
  readonly segments: readonly string[];
  readonly query?: QueryOptions;
  readonly body?: Json;
}

/** What has gone wrong since, and what is new, is told only to who asks so (graph-facts 7.5). */
const PREFER = ['include-unknown-enum-members'];

/** Calls of one service in the application's name; every failure is a RecoveryError, or what the service makes of it. */
export class ApplicationCalls {
  constructor(
    private readonly gateway: Gateway,
    private readonly service: ApplicationService,
  ) {}

  /** The answer of a call, 2xx; or one of the statuses that the caller knows what to do with. */
  async send(call: ServiceCall, ...known: readonly number[]): Promise<Answer> {
    const answer = await this.explained(() => this.gateway.send(this.graphCall(call)));
    if (answer.ok || known.includes(answer.status)) return answer;
    throw this.refusalOf(answer);
  }

  /** The object that a call answers with. */
  async object(call: ServiceCall): Promise<Json> {
    const { body } = await this.send(call);
    if (typeof body === 'object' && body !== null) return body as Json;
    throw new RecoveryError('service-unavailable');
  }

  /** A whole collection. */
  async list(call: ServiceCall): Promise<readonly Json[]> {
    const items = await this.explained(() => allItems(this.gateway, this.graphCall(call)));
    return items.filter((item) => typeof item === 'object' && item !== null) as readonly Json[];
  }

  /** An answer that is not 2xx, as an error. */
  refusalOf(answer: Answer): Error {
    return this.service.failure(faultOf(answer));
  }

  private async explained<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw error instanceof RecoveryError ? this.service.failure(error) : error;
    }
  }

  private graphCall({ method = 'GET', segments, query, ...call }: ServiceCall): ApplicationCall {
    const { application, root } = this.service;
    return { ...call, application, method, path: pathTo([...root, ...segments], query), prefer: PREFER };
  }
}

/** @throws RecoveryError where Graph made something and does not say what */
export function idOf({ id }: Json): string {
  if (typeof id === 'string' && id !== '') return id;
  throw new RecoveryError('service-unavailable');
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Graph writes 64-bit counts as numbers or as text. */
export function countOf(value: unknown): number {
  const count = typeof value === 'string' ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) && count > 0 ? count : 0;
}
