import { type AccessProbes } from '../access/check-access';
import { errorCodeOf } from '../domain/errors';
import { ApplicationCalls } from './application-calls';
import { CASES } from './ediscovery/case-service';
import { type Gateway } from './gateway';
import { isMemberOf } from './operations/check-member-groups';
import { listHealthOverviews } from './operations/list-health-overviews';

/** Nobody has this object id: the directory says so, or that the application may not ask. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const PROBE_MS = 20_000;

/** The cheapest read of each kind, for looking whether the application may. */
export function graphAccessProbes(gateway: Gateway, groupId: string): AccessProbes {
  const calls = new ApplicationCalls(gateway, CASES);
  return {
    directory: async () => {
      try {
        await isMemberOf(gateway, NOBODY, groupId);
      } catch (error) {
        if (!NOT_FOUND.has(errorCodeOf(error))) throw error;
      }
    },
    ediscovery: async () => {
      await calls.send({ operation: 'probe-cases', segments: [], query: { $top: '1' } });
    },
    serviceHealth: async () => {
      await listHealthOverviews(gateway, AbortSignal.timeout(PROBE_MS));
    },
  };
}

/** 404, under either of the codes that Graph gives it. */
const NOT_FOUND: ReadonlySet<string> = new Set(['item-gone', 'mailbox-not-in-exchange-online']);
