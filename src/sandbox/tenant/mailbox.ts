import { idMalformed, itemNotFound } from '../errors';
import { idSpaceFor, type IdSpace } from './entry-ids';
import { descend, Folder, type FolderInit, type Message } from './folder';
import { MessageList } from './message-list';
import { folderRestId, itemRestId, parseRestId, type AnyId, type ParsedId } from './rest-ids';
import { InboxRules } from './inbox-rules';
import { OPTIONAL_NAMES, STANDARD_FOLDERS, STANDARD_SEARCH, type StandardFolder } from './standard-folders';
import { Tombstones } from './tombstones';

/** Days an item stays in Recoverable Items unless told otherwise (graph-facts 9). */
export const DEFAULT_RETENTION_DAYS = 14;

/** What a new item is made from; the mailbox adds its counters. */
export type MessageInit = Omit<Message, 'immutable' | 'itemCounter' | 'changeCounter' | 'folder'>;

/** One person's (or shared) primary mailbox: the folder tree and every item by its ids. */
export class Mailbox {
  readonly ids: IdSpace;
  readonly root: Folder;
  readonly tombstones = new Tombstones();
  readonly inboxRules = new InboxRules();
  /** Everything below msgfolderroot: what `/me/messages` lists. */
  readonly visible = new MessageList<Message>();
  readonly #wellKnown = new Map<string, Folder>();
  readonly #folders = new Map<number, Folder>();
  readonly #byItem = new Map<number, Message>();
  readonly #byImmutable = new Map<number, Message>();
  #counter = 0x100;

  constructor(
    readonly ownerId: string,
    public retentionDays = DEFAULT_RETENTION_DAYS,
  ) {
    this.ids = idSpaceFor(ownerId);
    this.root = this.createFolder({ displayName: '', parent: null, wellKnown: 'root' });
    for (const folder of STANDARD_FOLDERS) this.#createStandard(folder, this.root);
    const sources = [this.wellKnown('inbox')];
    const search = { filterQuery: STANDARD_SEARCH.filterQuery, sources, includeNestedFolders: true };
    this.createFolder({
      displayName: STANDARD_SEARCH.name,
      parent: this.wellKnown('msgfolderroot'),
      search,
    });
  }

  /** The next name for a folder, an item or a change. */
  nextCounter(): number {
    this.#counter += 1;
    return this.#counter;
  }

  get latestCounter(): number {
    return this.#counter;
  }

  createFolder(init: Omit<FolderInit, 'counter'>): Folder {
    const folder = new Folder({ ...init, counter: this.nextCounter() });
    this.#folders.set(folder.counter, folder);
    if (folder.wellKnown !== null) this.#wellKnown.set(folder.wellKnown, folder);
    if (folder.parent !== null) folder.parent.changeCounter = folder.counter;
    return folder;
  }

  /** A standard folder. Throws for a name no mailbox has: a mistake of the caller's. */
  wellKnown(name: string): Folder {
    const folder = this.#wellKnown.get(name);
    if (folder === undefined) throw new Error(`No mailbox has a folder '${name}'.`);
    return folder;
  }

  /** The same for a name that may be no folder's. */
  findWellKnown(name: string): Folder | undefined {
    return this.#wellKnown.get(name.toLowerCase());
  }

  /** All folders below msgfolderroot, at any depth. */
  *visibleFolders(): Generator<Folder> {
    for (const folder of descend(this.wellKnown('msgfolderroot')))
      if (folder.wellKnown !== 'msgfolderroot') yield folder;
  }

  isRecoverable(folder: Folder): boolean {
    return folder.isWithin(this.wellKnown('recoverableitemsroot'));
  }

  isDeleted(folder: Folder): boolean {
    return folder.isWithin(this.wellKnown('deleteditems'));
  }

  isVisible(folder: Folder): boolean {
    return folder.isWithin(this.wellKnown('msgfolderroot'));
  }

  /** A folder by id or well-known name, as a client gives it. */
  findFolder(idOrName: string): Folder {
    const name = idOrName.toLowerCase();
    const known = this.#wellKnown.get(name);
    if (known !== undefined) return known;
    if (OPTIONAL_NAMES.includes(name)) throw itemNotFound();
    const parsed = this.#parse(idOrName);
    const folder = parsed.kind === 'folder' ? this.#folders.get(parsed.folder) : undefined;
    if (folder === undefined) throw itemNotFound();
    return folder;
  }

  /** A message by regular or immutable id. A regular id from before a move finds nothing. */
  findMessage(id: string): Message {
    const parsed = this.#parse(id);
    const message = this.messageOf(parsed);
    if (message === undefined) throw itemNotFound();
    return message;
  }

  messageOf(id: AnyId): Message | undefined {
    if (id.kind === 'immutable') return this.#byImmutable.get(id.immutable);
    if (id.kind !== 'item') return undefined;
    const message = this.#byItem.get(id.item);
    return message?.folder.counter === id.folder ? message : undefined;
  }

  add(init: MessageInit, folder: Folder): Message {
    const message = this.#create(init, folder);
    folder.messages.add(message);
    if (this.isVisible(folder)) this.visible.add(message);
    folder.changeCounter = message.changeCounter;
    return message;
  }

  addAll(inits: readonly MessageInit[], folder: Folder): readonly Message[] {
    const messages = inits.map((init) => this.#create(init, folder));
    folder.messages.addAll(messages);
    if (this.isVisible(folder)) this.visible.addAll(messages);
    folder.changeCounter = this.latestCounter;
    return messages;
  }

  /** Takes the item out of its folder, lets `change` alter it, and files it under new counters. */
  refile(message: Message, destination: Folder, change: (message: Message) => void): void {
    this.#unlist(message);
    this.#byItem.delete(message.itemCounter);
    this.#bury(message);
    message.folder = destination;
    message.itemCounter = this.nextCounter();
    this.#byItem.set(message.itemCounter, message);
    change(message);
    this.#list(message);
  }

  /** Changes an item where it lies. */
  update(message: Message, change: (message: Message) => void): void {
    this.#unlist(message);
    change(message);
    this.#list(message);
  }

  /** The item is gone for good. */
  destroy(message: Message): void {
    this.#unlist(message);
    this.#byItem.delete(message.itemCounter);
    this.#byImmutable.delete(message.immutable);
    this.#bury(message);
  }

  /** The folder, everything below it and all it holds are gone for good. */
  destroyFolder(folder: Folder): void {
    for (const child of [...folder.children]) this.destroyFolder(child);
    for (const message of [...folder.messages.values()]) this.destroy(message);
    folder.parent?.children.delete(folder);
    const sequence = this.nextCounter();
    if (folder.parent !== null) folder.parent.changeCounter = sequence;
    this.#folders.delete(folder.counter);
    this.tombstones.bury(null, folderRestId(this.ids, folder.counter), sequence);
  }

  #create(init: MessageInit, folder: Folder): Message {
    const counter = this.nextCounter();
    const message = { ...init, immutable: counter, itemCounter: counter, changeCounter: counter, folder };
    this.#byItem.set(counter, message);
    this.#byImmutable.set(counter, message);
    return message;
  }

  #bury(message: Message): void {
    const { folder, itemCounter } = message;
    folder.changeCounter = this.nextCounter();
    this.tombstones.bury(
      folder.counter,
      itemRestId(this.ids, folder.counter, itemCounter),
      folder.changeCounter,
    );
  }

  #unlist(message: Message): void {
    message.folder.messages.remove(message);
    this.visible.remove(message);
  }

  #list(message: Message): void {
    message.changeCounter = this.nextCounter();
    message.folder.changeCounter = message.changeCounter;
    message.folder.messages.add(message);
    if (this.isVisible(message.folder)) this.visible.add(message);
  }

  #parse(id: string): ParsedId {
    const parsed = parseRestId(id);
    if (parsed === null) throw idMalformed();
    const foreign = parsed.mailbox !== null && parsed.mailbox !== this.ids.mailbox;
    if (foreign || !parsed.database.equals(this.ids.database)) throw itemNotFound();
    return parsed;
  }

  #createStandard(standard: StandardFolder, parent: Folder): void {
    const { name, wellKnown, hidden, children = [] } = standard;
    const folder = this.createFolder({
      displayName: name,
      parent,
      ...(wellKnown === undefined ? {} : { wellKnown }),
      ...(hidden === undefined ? {} : { hidden }),
    });
    for (const child of children) this.#createStandard(child, folder);
  }
}
