import { Clock } from './clock';
import { runFolderAssistant } from './retention';
import { type User } from './user';

/** One organisation: its people, their mailboxes, its time. */
export class Tenant {
  readonly clock: Clock;
  readonly #users = new Map<string, User>();
  readonly #byName = new Map<string, User>();

  constructor(real: () => Date) {
    this.clock = new Clock(real);
  }

  /** Puts a user in the place of any with the same id. @returns true where there was none. */
  putUser(user: User): boolean {
    const before = this.#users.get(user.id);
    if (before !== undefined) this.#byName.delete(before.userPrincipalName.toLowerCase());
    this.#users.set(user.id, user);
    this.#byName.set(user.userPrincipalName.toLowerCase(), user);
    return before === undefined;
  }

  /** By object id or user principal name, in any case. */
  findUser(idOrName: string): User | undefined {
    const key = idOrName.toLowerCase();
    return this.#users.get(key) ?? this.#byName.get(key);
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
    if (this.clock.now() <= before) return;
    for (const { mailbox } of this.users())
      if (mailbox !== null) runFolderAssistant(mailbox, this.clock.now());
  }

  /** An empty tenant in real time. */
  clear(): void {
    this.#users.clear();
    this.#byName.clear();
    this.clock.set(null);
  }
}
