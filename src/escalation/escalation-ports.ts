import { type EscalationRequest } from '../domain/request';
import { type EpochMs } from '../domain/time';
import {
  type AuditTrail,
  type Directory,
  type ExecutionStore,
  type HelpdeskFigures,
  type HelpdeskPlaces,
  type PageKeys,
  type RequestLists,
  type RequestStore,
} from './ports';
import { type CurrentPolicy } from '../policy/policy';
import { type RefusalLog } from './refusal-log';
import { type DraftStore } from './request-form';

/** Everything that the use cases around requests stand on; each names what it takes of it. */
export interface EscalationPorts {
  readonly requests: RequestStore;
  readonly requestLists: RequestLists;
  readonly figures: HelpdeskFigures;
  /** The helpdesk's page: where people reach it, null where they do not, and what opens it. */
  readonly page: {
    readonly root: () => string | null;
    readonly keys: PageKeys;
    /** Random, 64 hexadecimal digits. */
    readonly newSecret: () => string;
  };
  readonly executions: Pick<ExecutionStore, 'find'>;
  readonly drafts: DraftStore;
  readonly audit: AuditTrail;
  readonly refusals: RefusalLog;
  readonly directory: Directory;
  readonly helpdesk: HelpdeskPlaces;
  readonly policy: CurrentPolicy;
  /** Entra group whose members decide; null: nobody does. */
  readonly helpdeskGroupId: string | null;
  /** True where eDiscovery is there to count before an export is decided. */
  readonly canEstimate: boolean;
  /** IANA zone of the requester, in which a request's days are meant. */
  readonly zoneOf: (request: EscalationRequest) => Promise<string>;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
}
