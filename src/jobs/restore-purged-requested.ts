import { type RestorePurged } from '../escalation/execution/restore-purged';
import { type RequestScope } from '../domain/request';
import { DAY_MS, instantOf, type Interval } from '../domain/time';
import { type Viewer } from '../presentation/viewer';
import { restorePurged, type RestorePurgedPorts } from '../recovery/restore-purged';

export interface RestorePurgedRequestedPorts extends RestorePurgedPorts {
  readonly viewerOf: (personId: string) => Promise<Viewer>;
  /** Told why it was left to a person. */
  readonly report: (error: unknown, request: number) => void;
}

/** Tries, in the requester's own name, what an approved request for purged mail asks for. */
export function restorePurgedRequested(ports: RestorePurgedRequestedPorts): RestorePurged {
  return {
    run: async ({ requester, scope, number }) => {
      try {
        const { timezone } = await ports.viewerOf(requester.id);
        const outcome = await restorePurged(
          ports,
          { personId: requester.id },
          { ...datedBy(scope, timezone), words: scope.query.split(/\s+/).filter((word) => word !== '') },
        );
        const isAllBack = outcome.kind === 'tried' && outcome.failed === 0 && outcome.moved > 0;
        return isAllBack ? { kind: 'restored', moved: outcome.moved } : { kind: 'left' };
      } catch (error) {
        // No sign-in, no right, an outage: a person can do it all the same.
        ports.report(error, number);
        return { kind: 'left' };
      }
    },
  };
}

/** The days of a request, both included, in the requester's zone. */
function datedBy({ from, to }: RequestScope, zone: string): { readonly interval?: Interval } {
  if (from === null && to === null) return {};
  return {
    interval: {
      start: from === null ? null : instantOf(from, zone),
      // The next day's beginning, whatever the clocks do in between.
      end: to === null ? null : instantOf(dayAfter(to), zone),
    },
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
