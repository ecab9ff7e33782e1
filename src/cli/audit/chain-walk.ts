import { type AuditLine, type ChainEnd, type ChainFault, faultOf } from '../../domain/audit-chain';

/** What is known of a tenant's record after reading it. */
export interface ChainState {
  readonly tenantId: string;
  /** Number of the first line that was read; null where there was none. */
  readonly first: number | null;
  readonly end: ChainEnd | null;
  /** The first that was found; what follows it says nothing. */
  readonly fault: ChainFault | null;
}

/** Reads lines of any tenants in turn and keeps what it finds. */
export class ChainWalk {
  private readonly chains = new Map<string, ChainState>();
  private readonly hashes = new Set<string>();

  /** @param expected hash to look out for on the way */
  constructor(private readonly expected: string | null = null) {}

  get states(): readonly ChainState[] {
    return [...this.chains.values()];
  }

  /** True where the line that was looked out for is there and sound. */
  get hasExpected(): boolean {
    return this.expected === null || this.hashes.has(this.expected);
  }

  /** A record that has to begin here, lines or none. */
  begin(tenantId: string, end: ChainEnd): void {
    this.chains.set(tenantId, { tenantId, first: null, end, fault: null });
  }

  see(line: AuditLine): void {
    const { tenantId, seq, hash } = line;
    const chain = this.chains.get(tenantId) ?? { tenantId, first: null, end: null, fault: null };
    if (chain.fault !== null) return;
    const fault = faultOf(line, chain.end);
    if (fault === null && hash === this.expected) this.hashes.add(hash);
    const end = fault === null ? { seq, hash } : chain.end;
    this.chains.set(tenantId, { tenantId, first: chain.first ?? seq, end, fault });
  }

  /** Something that only the place of the lines shows. */
  blame(tenantId: string, fault: ChainFault): void {
    const chain = this.chains.get(tenantId);
    if (chain?.fault === null) this.chains.set(tenantId, { ...chain, fault });
  }
}
