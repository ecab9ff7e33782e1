interface Grave {
  readonly folder: number | null;
  readonly id: string;
  readonly sequence: number;
}

/** What left a folder (or, with a null folder, the folder tree), and when: what a delta reports as removed. */
export class Tombstones {
  readonly #graves: Grave[] = [];

  /** `sequence` is a counter of the mailbox: it only grows. */
  bury(folder: number | null, id: string, sequence: number): void {
    this.#graves.push({ folder, id, sequence });
  }

  /** Ids buried after `sequence`. */
  since(folder: number | null, sequence: number): readonly string[] {
    return this.#graves
      .filter((grave) => grave.sequence > sequence && grave.folder === folder)
      .map(({ id }) => id);
  }
}
