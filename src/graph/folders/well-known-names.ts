import { type WellKnownFolder } from '../../domain/mail';
import { type ListedFolder } from './listed-folder';

/**
 * Which folders of a mailbox bear well-known names. v1.0 folders do not tell (graph-facts 1.2): a name is learned in
 * passing, from what other answers say, or asked for, each once.
 */
export class WellKnownNames {
  private readonly ids = new Map<WellKnownFolder, string>();
  private readonly names = new Map<string, WellKnownFolder>();
  private readonly asked = new Map<WellKnownFolder, Promise<ListedFolder | null>>();

  constructor(private readonly get: (name: WellKnownFolder) => Promise<ListedFolder | null>) {}

  idOf(name: WellKnownFolder): string | undefined {
    return this.ids.get(name);
  }

  nameOf(id: string): WellKnownFolder | undefined {
    return this.names.get(id);
  }

  learn(name: WellKnownFolder, id: string): void {
    this.ids.set(name, id);
    this.names.set(id, name);
  }

  /** One request, the first time; null where this mailbox has no such folder. A failure is not kept. */
  ask(name: WellKnownFolder): Promise<ListedFolder | null> {
    const before = this.asked.get(name);
    if (before !== undefined) return before;
    const asking = this.get(name).then((folder) => {
      if (folder !== null) this.learn(name, folder.id);
      return folder;
    });
    this.asked.set(name, asking);
    asking.catch(() => this.asked.delete(name));
    return asking;
  }
}
