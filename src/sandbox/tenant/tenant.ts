import { Backup } from './backup';
import { Clock } from './clock';
import { Ediscovery } from './ediscovery/ediscovery';
import { heldMessages } from './ediscovery/held';
import { runFolderAssistant } from './retention';
import { Reports } from './reports';
import { ServiceHealth } from './service-health';
import { type User } from './user';

/** One organisation: its people, their mailboxes, its time. */
export class Tenant {
  readonly clock: Clock;
  readonly ediscovery = new Ediscovery();
  readonly health = new ServiceHealth();
  readonly backup = new Backup();
  readonly reports = new Reports();
  readonly #users = new Map<string, User>();
  readonly #byName = new Map<string, User>();
  /** Soft-deleted: gone from the directory, their mailboxes inactive (graph-facts 9). */
  readonly #departed = new Map<string, User>();

  constructor(real: () => Date) {
    this.clock = new Clock(real);
  }

  /** Puts a user in the place of any with the same id. @returns true where there was none. */
  putUser(user: User): boolean {
    const before = this.#users.get(user.id);
    if (before !== undefined) this.#byName.delete(before.userPrincipalName.toLowerCase());
    this.#users.set(user.id, user);
    this.#departed.delete(user.id);
    this.#byName.set(user.userPrincipalName.toLowerCase(), user);
    return before === undefined;
  }

  /** By object id or user principal name, in any case. */
  findUser(idOrName: string): User | undefined {
    const key = idOrName.toLowerCase();
    return this.#users.get(key) ?? this.#byName.get(key);
  }

  /** The account is deleted: nothing of the directory or of mail finds it, eDiscovery finds its mailbox. */
  depart(user: User): void {
    this.#users.delete(user.id);
    this.#byName.delete(user.userPrincipalName.toLowerCase());
    this.#departed.set(user.id, user);
  }

  /** By object id, soft-deleted people included. */
  findMailboxOwner(id: string): User | undefined {
    return this.#users.get(id.toLowerCase()) ?? this.#departed.get(id.toLowerCase());
  }

  /** By address or user principal name, soft-deleted people included. */
  findAddress(address: string): User | undefined {
    const wanted = address.toLowerCase();
    return this.mailboxOwners().find(
      ({ mail, userPrincipalName }) =>
        mail?.toLowerCase() === wanted || userPrincipalName.toLowerCase() === wanted,
    );
  }

  /** Everybody, soft-deleted people included. */
  mailboxOwners(): readonly User[] {
    return [...this.#users.values(), ...this.#departed.values()];
  }

  users(): readonly User[] {
    return [...this.#users.values()];
  }

  hasGroup(id: string): boolean {
    return this.users().some((user) => user.groups.includes(id));
  }

  /** Sets the tenant's time (null: real time). Time that went forward lets the folder assistant make its round. */
  setClock(at: number | null): void {
    const before = this.clock.now();
    this.clock.set(at);
    const now = this.clock.now();
    if (now <= before) return;
    for (const user of this.mailboxOwners()) {
      if (user.mailbox === null) continue;
      runFolderAssistant(user.mailbox, now, heldMessages(this.ediscovery.cases.values(), user, now));
    }
  }

  /** An empty tenant in real time. */
  clear(): void {
    this.#users.clear();
    this.#byName.clear();
    this.#departed.clear();
    this.ediscovery.clear();
    this.health.clear();
    this.backup.clear();
    this.reports.clear();
    this.clock.set(null);
  }
}
