import { RecoveryError } from '../../../src/domain/errors';
import { type RequestPerson } from '../../../src/domain/request';
import { type EpochMs } from '../../../src/domain/time';
import { type Actor } from '../../../src/escalation/actor';
import { type EscalationPorts } from '../../../src/escalation/escalation-ports';
import { DEFAULT_POLICY, type CurrentPolicy, type KindPolicy, type Policy } from '../../../src/policy/policy';
import {
  type Directory,
  type DirectoryPerson,
  type HelpdeskFigures,
  type HelpdeskPlaces,
  type PageKeys,
} from '../../../src/escalation/ports';
import { refusalLog } from '../../../src/escalation/refusal-log';
import { type DraftStore, type RequestDraft } from '../../../src/escalation/request-form';
import { memoryRequests, type MemoryRequests } from './memory-requests';
import { addressOf, ALEX, HANA, HELPDESK, INES, OMAR, TENANT, ZOE } from './people';
import { MONDAY } from './sample-request';

/** Everything the use cases stand on, with handles for tests. */
export interface TestDesk {
  readonly ports: EscalationPorts;
  readonly memory: MemoryRequests;
  readonly directory: TestDirectory;
  readonly helpdesk: HelpdeskPlaces & { bound: string | null; readonly known: Map<string, boolean> };
  readonly drafts: Map<string, RequestDraft>;
  /** The time, for tests to move. */
  now: EpochMs;
}

export interface TestDirectory extends Directory {
  readonly people: Map<string, DirectoryPerson>;
  /** Ids of people in the helpdesk group. */
  readonly members: Set<string>;
  /** True: it does not answer. */
  silent: boolean;
  /** What it was asked, in order. */
  readonly asked: string[];
}

export function testDesk(parts: Partial<EscalationPorts> = {}): TestDesk {
  const desk = { now: MONDAY } as { -readonly [K in keyof TestDesk]: TestDesk[K] };
  const now = (): EpochMs => desk.now;
  let refs = 0;
  desk.memory = memoryRequests(now);
  desk.directory = testDirectory();
  desk.helpdesk = testHelpdesk();
  desk.drafts = new Map();
  desk.ports = {
    requests: desk.memory.requests,
    requestLists: desk.memory.lists,
    figures: NO_FIGURES,
    page: { root: () => null, keys: NO_KEYS, newSecret: () => 'secret' },
    executions: desk.memory.executions,
    audit: desk.memory.audit,
    refusals: refusalLog(desk.memory.audit, now),
    directory: desk.directory,
    helpdesk: desk.helpdesk,
    drafts: testDrafts(desk.drafts),
    policy: () => DEFAULT_POLICY,
    helpdeskGroupId: HELPDESK,
    canEstimate: true,
    zoneOf: () => Promise.resolve('Europe/Berlin'),
    now,
    newRef: () => `ref-${++refs}`,
    ...parts,
  };
  return desk;
}

/** Somebody of this tenant, in Berlin. */
export function actor(person: RequestPerson): Actor & { readonly timezone: string } {
  return { ...person, tenantId: TENANT, timezone: 'Europe/Berlin' };
}

/** The default policy with other rules for every kind. */
export function policyWith(rules: Partial<KindPolicy>): CurrentPolicy {
  const kinds = Object.entries(DEFAULT_POLICY.kinds).map(([kind, usual]) => [kind, { ...usual, ...rules }]);
  const policy = { ...DEFAULT_POLICY, kinds: Object.fromEntries(kinds) as Policy['kinds'] };
  return () => policy;
}

const unexpected = (): Promise<never> => Promise.reject(new Error('unexpected'));
/** Figures are the report's alone; its test brings its own. */
const NO_FIGURES: HelpdeskFigures = {
  asked: unexpected,
  decisions: unexpected,
  days: unexpected,
  waiting: unexpected,
  waitingAnywhere: unexpected,
};

const NO_KEYS: PageKeys = {
  keepLink: unexpected,
  exchange: unexpected,
  reader: unexpected,
  end: unexpected,
};

function testDirectory(): TestDirectory {
  const people = new Map<string, DirectoryPerson>();
  for (const person of [ALEX, ZOE, HANA, OMAR, INES]) {
    people.set(person.id, {
      personId: person.id,
      name: person.name,
      address: addressOf(person),
      isGuest: false,
    });
  }
  const directory: TestDirectory = {
    people,
    members: new Set([HANA.id, OMAR.id, INES.id]),
    silent: false,
    asked: [],
    find: (addressOrId) => {
      directory.asked.push(`find ${addressOrId}`);
      if (directory.silent) return Promise.reject(new RecoveryError('service-unavailable'));
      const found = [...people.values()].find(
        ({ personId, address }) => personId === addressOrId || address === addressOrId,
      );
      return Promise.resolve(found ?? null);
    },
    isMember: (personId, groupId) => {
      directory.asked.push(`member ${personId}`);
      if (groupId !== HELPDESK) throw new Error(`unexpected group ${groupId}`);
      if (directory.silent) return Promise.reject(new RecoveryError('service-unavailable'));
      return Promise.resolve(directory.members.has(personId));
    },
  };
  return directory;
}

function testHelpdesk(): TestDesk['helpdesk'] {
  const refuse = (): Promise<never> => Promise.reject(new Error('unexpected'));
  const helpdesk: TestDesk['helpdesk'] = {
    bound: null,
    known: new Map(),
    channel: () => Promise.resolve(helpdesk.bound),
    bind: (_, conversationId) => {
      helpdesk.bound = conversationId;
      return Promise.resolve();
    },
    noteApprover: (_, personId, isApprover) => {
      helpdesk.known.set(personId, isApprover);
      return Promise.resolve();
    },
    approvers: refuse,
    unchecked: refuse,
  };
  return helpdesk;
}

function testDrafts(drafts: Map<string, RequestDraft>): DraftStore {
  return {
    save: (draft) => {
      drafts.set(draft.ref, draft);
      return Promise.resolve();
    },
    find: (ref, personId) => {
      const draft = drafts.get(ref);
      return Promise.resolve(draft?.requester.id === personId ? draft : null);
    },
  };
}
