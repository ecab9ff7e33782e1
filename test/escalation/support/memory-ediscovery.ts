import { RecoveryError } from '../../../src/domain/errors';
import { type ExportEstimate, type ExportFile } from '../../../src/domain/request';
import { type EDiscovery, type HoldStatus } from '../../../src/escalation/execution/ediscovery';

/** How the service behaves; tests set what they need. */
export interface ServiceMood {
  /** Looks at a hold, an estimate, an export or a closing case before it is done. */
  looks: number;
  estimate: ExportEstimate;
  files: readonly ExportFile[];
  partial: boolean;
  /** Mailboxes that the service does not know. */
  unknownMailboxes: readonly string[];
  hold: Exclude<HoldStatus, 'pending'>;
  /** The next exports fail. */
  failingExports: number;
}

interface Case {
  readonly id: string;
  readonly name: string;
  state: 'open' | 'closing' | 'closed';
  looks: number;
  readonly sources: Record<string, string>;
  readonly holds: Map<string, { readonly name: string; readonly query: string; looks: number }>;
  readonly searches: Map<string, Search>;
  readonly operations: Map<string, { readonly searchId: string; readonly fails: boolean; looks: number }>;
}

interface Search {
  readonly name: string;
  readonly query: string;
  estimate: 'none' | 'running';
  looks: number;
}

/** eDiscovery in memory. It outlives the processes that use it. */
export interface MemoryEDiscovery {
  readonly service: EDiscovery;
  readonly mood: ServiceMood;
  /** All calls that changed something, oldest first. */
  readonly changes: readonly string[];
  /** All calls, by name, oldest first. */
  readonly calls: readonly string[];
  readonly cases: readonly Case[];
}

/**
 * Strict: what the real service would refuse, it refuses, and calling it with an id that it never gave out is a defect
 * that fails the test.
 */
export function memoryEDiscovery(): MemoryEDiscovery {
  const cases: Case[] = [];
  const changes: string[] = [];
  const calls: string[] = [];
  let ids = 0;
  const mood: ServiceMood = {
    looks: 2,
    estimate: { items: 1200, size: 3_000_000, mailboxes: 1, unindexedItems: 2 },
    files: [{ name: 'PSTs.001.zip', size: 2_000_000 }],
    partial: false,
    unknownMailboxes: [],
    hold: 'applied',
    failingExports: 0,
  };
  const newId = (what: string): string => `${what}-${(ids += 1)}`;
  const called = (name: string): void => void calls.push(name);
  const changed = (what: string): void => {
    changes.push(what);
    called(what.split(' ')[0] ?? '');
  };
  const caseOf = (id: string): Case => {
    const found = cases.find((one) => one.id === id);
    if (!found) throw new RecoveryError('item-gone', { status: 404 });
    return found;
  };
  const openCase = (id: string): Case => {
    const found = caseOf(id);
    if (found.state !== 'open') throw new Error(`case ${id} is ${found.state}`);
    return found;
  };
  const known = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`nothing was ever given the id ${id}`);
    return found;
  };
  const nameOf = (map: ReadonlyMap<string, { readonly name: string }>, name: string): string | null =>
    [...map].find(([, one]) => one.name === name)?.[0] ?? null;

  const service: EDiscovery = {
    cases: {
      create: later((name: string, externalId: string) => {
        if (cases.some((one) => one.name === name)) throw new Error(`the case ${name} is there already`);
        if (externalId === '') throw new Error('no external id');
        changed('create-case');
        const id = newId('case');
        cases.push({
          id,
          name,
          state: 'open',
          looks: 0,
          sources: {},
          holds: new Map(),
          searches: new Map(),
          operations: new Map(),
        });
        return id;
      }),
      find: later((name: string) => {
        called('find-case');
        return cases.find((one) => one.name === name)?.id ?? null;
      }),
      close: later((id: string) => {
        const one = cases.find((other) => other.id === id);
        if (one?.state !== 'open') return;
        changed('close-case');
        one.state = 'closing';
      }),
      isClosed: later((id: string) => {
        called('look-at-case');
        const one = caseOf(id);
        if (one.state === 'closing' && (one.looks += 1) > mood.looks) one.state = 'closed';
        return one.state === 'closed';
      }),
    },
    sources: {
      add: later((caseId: string, address: string) => {
        const { sources } = openCase(caseId);
        if (mood.unknownMailboxes.includes(address)) return null;
        if (sources[address] !== undefined) throw new Error(`${address} is a source already`);
        changed(`add-source ${address}`);
        return (sources[address] = newId('source'));
      }),
      list: later((caseId: string) => {
        called('list-sources');
        return { ...openCase(caseId).sources };
      }),
    },
    holds: {
      create: later((caseId: string, { name, query, addresses }) => {
        const { holds, sources } = openCase(caseId);
        if (nameOf(holds, name) !== null) throw new Error(`the hold ${name} is there already`);
        for (const address of addresses) if (!sources[address]) throw new Error(`${address} is no source`);
        changed('create-hold');
        const id = newId('hold');
        holds.set(id, { name, query, looks: 0 });
        return id;
      }),
      find: later((caseId: string, name: string) => {
        called('find-hold');
        return nameOf(openCase(caseId).holds, name);
      }),
      status: later((caseId: string, holdId: string) => {
        called('look-at-hold');
        const hold = known(openCase(caseId).holds, holdId);
        return (hold.looks += 1) > mood.looks ? mood.hold : 'pending';
      }),
      remove: later((caseId: string, holdId: string) => {
        if (caseOf(caseId).holds.delete(holdId)) changed('remove-hold');
      }),
    },
    searches: {
      create: later((caseId: string, name: string, query: string) => {
        const one = openCase(caseId);
        if (Object.keys(one.sources).length === 0) throw new Error('a search wants a source');
        if (nameOf(one.searches, name) !== null) throw new Error(`the search ${name} is there already`);
        changed('create-search');
        const id = newId('search');
        one.searches.set(id, { name, query, estimate: 'none', looks: 0 });
        return id;
      }),
      find: later((caseId: string, name: string) => {
        called('find-search');
        return nameOf(openCase(caseId).searches, name);
      }),
      startEstimate: later((caseId: string, searchId: string) => {
        changed('start-estimate');
        const search = known(openCase(caseId).searches, searchId);
        search.estimate = 'running';
        search.looks = 0;
      }),
      estimate: later((caseId: string, searchId: string) => {
        called('look-at-estimate');
        const search = known(openCase(caseId).searches, searchId);
        if (search.estimate === 'none') return { kind: 'none' };
        return (search.looks += 1) > mood.looks
          ? { kind: 'counted', estimate: mood.estimate }
          : { kind: 'running' };
      }),
    },
    exports: {
      start: later((caseId: string, searchId: string) => {
        const one = openCase(caseId);
        if (known(one.searches, searchId).estimate === 'none') throw new Error('an export wants an estimate');
        changed('start-export');
        const id = newId('operation');
        const fails = mood.failingExports > 0;
        if (fails) mood.failingExports -= 1;
        one.operations.set(id, { searchId, fails, looks: 0 });
        return id;
      }),
      find: later((caseId: string, searchId: string, except: readonly string[] = []) => {
        called('find-export');
        const started = [...openCase(caseId).operations].filter(([, one]) => one.searchId === searchId);
        return started.map(([id]) => id).find((id) => !except.includes(id)) ?? null;
      }),
      status: later((caseId: string, operationId: string) => {
        called('look-at-export');
        const operation = known(openCase(caseId).operations, operationId);
        if ((operation.looks += 1) <= mood.looks) return { kind: 'running', percent: operation.looks * 30 };
        return operation.fails
          ? { kind: 'failed' }
          : { kind: 'exported', files: mood.files, partial: mood.partial };
      }),
    },
  };
  return { service, mood, changes, calls, cases };
}

/** Answers as a promise, a turn of the event loop later; what it throws is a rejection. */
function later<A extends readonly unknown[], T>(answer: (...args: A) => T): (...args: A) => Promise<T> {
  return async (...args) => {
    await Promise.resolve();
    return answer(...args);
  };
}
