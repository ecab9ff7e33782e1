import { type EpochMs } from './time';

/** Something wrong with a service, as Microsoft tells administrators. Texts are Microsoft's, in English. */
export interface ServiceIncident {
  /** What an administrator finds it by: `EX226792`. */
  readonly id: string;
  readonly title: string;
  readonly since: EpochMs;
}

export interface ExchangeTrouble {
  readonly kind: 'troubled';
  /** Those that are not over, the newest first; none where Microsoft has not described any yet. */
  readonly incidents: readonly ServiceIncident[];
}

/** How Exchange Online is doing, by the tenant's health dashboard. */
export type ExchangeHealth =
  | { readonly kind: 'working' }
  | ExchangeTrouble
  /** The application may not look, or nobody answers. */
  | { readonly kind: 'unknown' };
