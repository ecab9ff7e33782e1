import { type HoldType, type Matter } from '../domain/request';
import { localTimeOf } from '../domain/time';
import { type Actor, personOf } from './actor';
import { cleanLine, cleanText, cutText } from './clean-text';
import { type EscalationPorts } from './escalation-ports';
import { LONGEST, type RequestDraft, type RequestForm, type RestoreGuard } from './request-form';

/** What a person asks for, as far as they have said. */
export interface Wish {
  readonly kind: RequestForm['kind'];
  /** As typed; absent for one's own. */
  readonly mailbox?: string;
  /** Local ISO dates, both included; see `inclusive-days.ts`. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly words?: readonly string[];
  readonly reason?: string;
  /** Last day of a hold. */
  readonly until?: string | null;
  readonly holdType?: HoldType;
  readonly releases?: number;
  readonly searchRef?: string;
  /** How many messages the list of `searchRef` has. */
  readonly messages?: number;
  readonly matter?: Matter;
  readonly guard?: RestoreGuard;
}

export type DraftPorts = Pick<EscalationPorts, 'drafts' | 'now' | 'newRef'>;

/** Opens a form with what is known already, and keeps it. Nothing is checked yet: the person reads it first. */
export async function draftRequest(
  ports: DraftPorts,
  requester: Actor & { readonly timezone: string },
  wish: Wish,
): Promise<RequestDraft> {
  const at = ports.now();
  const draft: RequestDraft = {
    ref: ports.newRef(),
    tenantId: requester.tenantId,
    requester: personOf(requester),
    form: filled(wish, localTimeOf(at, requester.timezone).slice(0, 10)),
    releases: wish.releases ?? null,
    searchRef: wish.searchRef ?? null,
    ...(wish.messages !== undefined && { messages: wish.messages }),
    ...(wish.matter && { matter: wish.matter }),
    ...(wish.guard && { guard: wish.guard }),
    at,
  };
  await ports.drafts.save(draft);
  return draft;
}

function filled(wish: Wish, today: string): RequestForm {
  return {
    kind: wish.kind,
    mailbox: cutText(cleanLine(wish.mailbox ?? ''), LONGEST.mailbox),
    from: wish.from ?? '',
    to: endOfDays(wish, today),
    query: cutText(cleanLine((wish.words ?? []).join(' ')), LONGEST.query),
    reason: cutText(cleanText(wish.reason ?? ''), LONGEST.reason),
    until: wish.kind === 'hold' ? (wish.until ?? '') : '',
    holdType:
      wish.kind === 'hold' || wish.kind === 'release' ? (wish.holdType ?? 'ediscovery') : 'ediscovery',
  };
}

/** "The mail of this year" ends today for all but a hold, which can be about mail still to come. */
function endOfDays({ kind, to }: Wish, today: string): string {
  if (to === undefined || to === null) return '';
  return kind !== 'hold' && to > today ? today : to;
}
