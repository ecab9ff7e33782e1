import { REQUEST_KINDS } from '../domain/request';
import { type Policy } from './policy';
import { type Path } from './source';

/** What each rule allows alone but not together. */
export interface Contradiction {
  readonly path: Path;
  readonly message: string;
}

const APPROVALS = ['restoreApprovalAbove', 'oldApprovalAbove'] as const;
const LEAST_MINUTES = 60;

/** @param decides whether there is a helpdesk group, whose members decide */
export function contradictions(policy: Policy, decides: boolean): readonly Contradiction[] {
  return [...ofHours(policy), ...ofKinds(policy), ...ofRetention(policy), ...ofDeciding(policy, decides)];
}

function ofHours({ workingHours: { from, to } }: Policy): readonly Contradiction[] {
  if (minutes(to) - minutes(from) >= LEAST_MINUTES) return [];
  return [{ path: ['workingHours', 'to'], message: 'must be an hour after "from" at least' }];
}

function ofKinds({ kinds }: Policy): readonly Contradiction[] {
  return REQUEST_KINDS.filter((name) => kinds[name].remindAfterHours >= kinds[name].expireAfterHours).map(
    (name) => ({
      path: ['kinds', name, 'remindAfterHours'],
      message: 'must be less than "expireAfterHours": nobody would be reminded',
    }),
  );
}

function ofRetention({ retention }: Policy): readonly Contradiction[] {
  if (retention.archiveAfterDays === 'never' || retention.archiveMailboxes) return [];
  const message = 'needs "archiveMailboxes: true": without one nothing is moved there';
  return [{ path: ['retention', 'archiveAfterDays'], message }];
}

function ofDeciding({ selfService }: Policy, decides: boolean): readonly Contradiction[] {
  if (decides) return [];
  const message = 'needs the setting HELPDESK_GROUP_ID: without it nobody could approve';
  return APPROVALS.filter((name) => selfService[name] > 0).map((name) => ({
    path: ['selfService', name],
    message,
  }));
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
