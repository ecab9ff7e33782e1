import { RecoveryError } from '../../domain/errors';
import { type Answer } from '../answer';
import { type ApplicationCall } from '../call';
import { faultOf } from '../faults/fault';
import { type Gateway } from '../gateway';
import { allItems } from '../odata/pages';
import { pathTo, type QueryOptions } from '../odata/path';
import { denialOr } from './denial';

type Json = Readonly<Record<string, unknown>>;

/** The way of one call, below `/security/cases/ediscoveryCases` (graph-facts 7). */
export interface CaseCall {
  readonly operation: string;
  readonly method?: ApplicationCall['method'];
  readonly version?: ApplicationCall['version'];
  readonly segments: readonly string[];
  readonly query?: QueryOptions;
  readonly body?: Json;
}

/** Operations tell their true action only to who asks so (graph-facts 7.5). */
const PREFER = ['include-unknown-enum-members'];

/** Calls of eDiscovery in the application's name; every failure is a RecoveryError or an EDiscoveryDenied. */
export class CaseCalls {
  constructor(private readonly gateway: Gateway) {}

  /** The answer of a call, 2xx; or one of the statuses that the caller knows what to do with. */
  async send(call: CaseCall, ...known: readonly number[]): Promise<Answer> {
    const answer = await this.lettingIn(() => this.gateway.send(graphCall(call)));
    if (answer.ok || known.includes(answer.status)) return answer;
    throw refusalOf(answer);
  }

  /** The object that a call answers with. */
  async object(call: CaseCall): Promise<Json> {
    return objectOf((await this.send(call)).body);
  }

  /** A whole collection. */
  async list(call: CaseCall): Promise<readonly Json[]> {
    const items = await this.lettingIn(() => allItems(this.gateway, graphCall(call)));
    return items.filter((item) => typeof item === 'object' && item !== null) as readonly Json[];
  }

  private async lettingIn<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw error instanceof RecoveryError ? denialOr(error) : error;
    }
  }
}

/** An answer that is not 2xx, as an error. */
export function refusalOf(answer: Answer): Error {
  return denialOr(faultOf(answer));
}

function graphCall({ operation, method = 'GET', version, segments, query, body }: CaseCall): ApplicationCall {
  return {
    operation,
    application: 'ediscovery',
    method,
    path: pathTo(['security', 'cases', 'ediscoveryCases', ...segments], query),
    prefer: PREFER,
    ...(version !== undefined && { version }),
    ...(body !== undefined && { body }),
  };
}

function objectOf(body: unknown): Json {
  if (typeof body === 'object' && body !== null) return body as Json;
  throw new RecoveryError('service-unavailable');
}

/** @throws RecoveryError where Graph created something and does not say what */
export function idOf(object: Json): string {
  const { id } = object;
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
