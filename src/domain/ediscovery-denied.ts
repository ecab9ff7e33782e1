/** Missing licence (402), role (403) or consent: nothing that trying again would mend. */
export type Denial = 'licence-missing' | 'role-missing' | 'consent-missing' | 'not-configured';

/** Thrown by every call to eDiscovery where the service will not let the application in. */
export class EDiscoveryDenied extends Error {
  override readonly name = 'EDiscoveryDenied';

  constructor(readonly denial: Denial) {
    super(denial);
  }
}
