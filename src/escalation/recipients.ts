import { type EscalationRequest, type RequestPerson } from '../domain/request';
import { type Notice, type NoticeAbout } from './notice';

/** Who is told of something. */
export interface Recipients {
  readonly requester: RequestPerson | null;
  /** Everybody in the helpdesk: in its channel, or each in their own chat. */
  readonly approvers: boolean;
  /** This one agent alone. */
  readonly assignee: RequestPerson | null;
  /** Object ids of those whose mail is put back: told even where somebody else asked for it, or asked in their name. */
  readonly owners: readonly string[];
  /** Object ids of people who get no message of their own as approvers, though they may be in the helpdesk. */
  readonly except: readonly string[];
}

type Side = 'requester' | 'approvers' | 'assignee';

const SIDES: Readonly<Record<NoticeAbout, readonly Side[]>> = {
  submitted: ['requester', 'approvers'],
  'scope-changed': ['requester', 'approvers'],
  endorsed: ['requester', 'approvers'],
  approved: ['requester', 'approvers'],
  rejected: ['requester', 'approvers'],
  withdrawn: ['requester', 'approvers'],
  expired: ['requester', 'approvers'],
  reminder: ['approvers'],
  'taken-over': ['requester', 'approvers'],
  'handed-over': ['requester', 'approvers'],
  delegated: ['requester', 'assignee'],
  question: ['requester'],
  answer: ['approvers'],
  estimated: ['requester', 'approvers'],
  'not-counted': ['approvers'],
  task: ['approvers'],
  progress: ['requester', 'approvers'],
  delayed: ['requester', 'approvers'],
  done: ['requester', 'approvers'],
  failed: ['requester', 'approvers'],
  released: ['requester', 'approvers'],
  'hold-ends': ['requester', 'approvers'],
};

/**
 * Who is told of a notice. Whoever caused it is not told what they did, and whose mailbox it is about is not told as an
 * approver.
 */
export function recipientsOf({ about, by }: Notice, request: EscalationRequest): Recipients {
  const sides = SIDES[about];
  const { requester, assignee, scope } = request;
  const told = (side: Side, person: RequestPerson | null): RequestPerson | null =>
    sides.includes(side) && person?.id !== by?.id ? person : null;
  const owners = scope.mailboxes.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return {
    requester: told('requester', requester),
    approvers: sides.includes('approvers'),
    assignee: told('assignee', assignee),
    owners: scope.kind === 'restore' ? owners.filter((id) => isOwnerTold(about, id, requester)) : [],
    except: [...new Set([...(by === null ? [] : [by.id]), requester.id, ...owners])],
  };
}

/** When it is asked for, whoever asks; when it is done, those who did not ask: who asked is told anyway. */
function isOwnerTold(about: NoticeAbout, ownerId: string, requester: RequestPerson): boolean {
  return about === 'submitted' || (about === 'done' && ownerId !== requester.id);
}
