import { type EscalationRequest } from '../domain/request';
import { type RequestForm } from './request-form';

/** A form filled with what a request asks for, to be changed. */
export function formOf({ scope, reason }: EscalationRequest): RequestForm {
  return {
    kind: scope.kind,
    mailbox: scope.mailboxes.map(({ address }) => address).join(', '),
    from: scope.from ?? '',
    to: scope.to ?? '',
    query: scope.query,
    reason,
    until: scope.until ?? '',
    holdType: scope.holdType,
  };
}
