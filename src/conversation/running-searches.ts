/** A newer search of the same person in the same place has taken the place of this one, which says nothing any more. */
export class SearchOvertaken extends Error {
  constructor() {
    super('another search was asked for meanwhile');
    this.name = 'SearchOvertaken';
  }
}

/** The searches under way in this process: one per person and conversation, the newest. */
export class RunningSearches {
  private readonly running = new Map<string, AbortController>();

  /**
   * Ends the search under way under this key and runs a new one.
   *
   * @param search is to stop asking Graph when its signal says so
   * @throws SearchOvertaken where a newer one has ended this one, whatever it came to
   */
  async run<T>(key: string, search: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.running.get(key)?.abort(new SearchOvertaken());
    const own = new AbortController();
    this.running.set(key, own);
    try {
      const found = await search(own.signal);
      own.signal.throwIfAborted();
      return found;
    } catch (error) {
      throw own.signal.aborted ? new SearchOvertaken() : error;
    } finally {
      if (this.running.get(key) === own) this.running.delete(key);
    }
  }
}
