import { type EscalationRequest } from '../../domain/request';

/** Brings back the mail that a `restore` names. Asked again until it ends; what is moved is moved once. */
export interface RestoreMail {
  run(request: EscalationRequest): Promise<{ readonly moved: number; readonly failed: number } | 'running'>;
}
