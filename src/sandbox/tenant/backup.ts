import { randomUUID } from 'node:crypto';
import { type MessageContent } from '../content/message-content';

/** A message as it was when a restore point was made. */
export interface BackedUpMessage {
  readonly content: MessageContent;
  readonly receivedAt: number;
  readonly sentAt: number;
}

/** Milliseconds, as everywhere in the tenant. */
export interface RestorePoint {
  readonly id: string;
  readonly at: number;
  readonly unitId: string;
  readonly messages: readonly BackedUpMessage[];
}

/** A mailbox that a backup is made of. */
export interface ProtectionUnit {
  readonly id: string;
  readonly ownerId: string;
  readonly protectedAt: number;
}

/** A search's answer, which a granular restore names. */
export interface PointSearch {
  readonly id: string;
  /** What fits, by restore point. */
  readonly hits: ReadonlyMap<string, readonly BackedUpMessage[]>;
}

export interface RestoreArtifact {
  readonly id: string;
  readonly point: RestorePoint;
  readonly destinationType: 'new' | 'inPlace';
  readonly searchId: string;
  readonly messages: readonly BackedUpMessage[];
  /** Set once the messages are there. */
  folder?: { readonly id: string; readonly name: string };
}

export interface RestoreSession {
  readonly id: string;
  readonly createdAt: number;
  readonly artifacts: readonly RestoreArtifact[];
  /** Null: a draft. */
  activatedAt: number | null;
  /** How long it takes, in milliseconds, and how it ends. */
  takesMs: number;
  end: RestoreEnd;
}

export type RestoreEnd = 'completed' | 'completedWithError' | 'failed';

const POLICY = '9fec8e78-bce4-4aaf-ab1b-5451cc387264';
const DEFAULT_SECONDS = 30;
const YEAR_MS = 365 * 86_400_000;

/** Microsoft 365 Backup of the tenant: what is protected, its points, restores. */
export class Backup {
  access: 'ok' | 'no-consent' = 'ok';
  seconds = DEFAULT_SECONDS;
  end: RestoreEnd = 'completed';
  readonly policyId = POLICY;
  readonly units = new Map<string, ProtectionUnit>();
  readonly points = new Map<string, RestorePoint>();
  readonly searches = new Map<string, PointSearch>();
  readonly sessions = new Map<string, RestoreSession>();

  protect(ownerId: string, now: number): ProtectionUnit {
    const known = [...this.units.values()].find((unit) => unit.ownerId === ownerId);
    const unit = known ?? { id: randomUUID(), ownerId, protectedAt: now };
    this.units.set(unit.id, unit);
    return unit;
  }

  expiresAt({ at }: RestorePoint): number {
    return at + YEAR_MS;
  }

  clear(): void {
    for (const map of [this.units, this.points, this.searches, this.sessions]) map.clear();
    this.access = 'ok';
    this.seconds = DEFAULT_SECONDS;
    this.end = 'completed';
  }
}
