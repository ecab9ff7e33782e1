/** How much is measured. */
export interface Plan {
  /** Turns of each bot before anything is timed; memory is read before and after them. */
  readonly warmUpTurns: number;
  /** Pairs of blocks, echo beside search, the order turned every time. */
  readonly blocks: number;
  /** Echo turns and warm search turns in a block: as many of one as of the other. */
  readonly turnsPerBlock: number;
  /** Cold search turns in a block, each of a person the bot has never met. */
  readonly coldTurnsPerBlock: number;
  readonly timedTurns: number;
  readonly starts: number;
  readonly requests: RequestsPlan;
  readonly restore: RestorePlan;
  readonly faults: { readonly count: number; readonly latencyMs: number; readonly repeats: number };
  /** Deleted messages in the mailboxes whose cost is drawn against their size. */
  readonly sizes: { readonly counts: readonly number[]; readonly latencyMs: number };
  readonly crowd: { readonly people: number; readonly turnsEach: number };
  /** Turns after which the memory is read. */
  readonly memory: { readonly people: number; readonly early: number; readonly late: number };
  readonly processes: ProcessesPlan;
}

/** Restores beside Microsoft's client. */
export interface RestorePlan {
  readonly sizes: readonly number[];
  /** Of every request; so long that a processor's share of a move does not count. */
  readonly latencyMs: number;
  /** How much more or less a request takes in the run with uneven times. */
  readonly spreadMs: number;
  /** Of the bot's restores; those above `byHandUpTo` are long enough to be measured once. */
  readonly repeats: number;
  /** Above this many messages "one after the other" is left out: it takes four times the limit. */
  readonly byHandUpTo: number;
}

/** Several processes on one database. */
export interface ProcessesPlan {
  readonly processes: number;
  /** Who restore at once, for how much gets through, and how much each. */
  readonly people: number;
  readonly messagesEach: number;
  readonly smallRestores: number;
  readonly smallAtOnce: number;
  readonly smallMessages: number;
  readonly bigMessages: number;
  readonly latencyMs: number;
}

/** How much is measured of requests for the helpdesk. */
export interface RequestsPlan {
  /** In the queue while its first page is read. */
  readonly openRequests: number;
  readonly queuePages: number;
  /** Pairs of blocks, decisions beside inserts; once one after the other, once several at once. */
  readonly decisionBlocks: number;
  readonly decisionsPerBlock: number;
}

export const FULL: Plan = {
  warmUpTurns: 1_000,
  blocks: 25,
  turnsPerBlock: 25,
  coldTurnsPerBlock: 8,
  timedTurns: 200,
  starts: 7,
  requests: { openRequests: 10_000, queuePages: 200, decisionBlocks: 9, decisionsPerBlock: 100 },
  restore: { sizes: [1_000, 5_000], latencyMs: 50, spreadMs: 40, repeats: 3, byHandUpTo: 1_000 },
  faults: { count: 1_000, latencyMs: 50, repeats: 3 },
  sizes: { counts: [100, 1_000, 10_000, 20_000], latencyMs: 20 },
  crowd: { people: 200, turnsEach: 10 },
  memory: { people: 50, early: 10_000, late: 100_000 },
  processes: {
    processes: 3,
    people: 48,
    messagesEach: 50,
    smallRestores: 60,
    smallAtOnce: 4,
    smallMessages: 20,
    bigMessages: 5_000,
    latencyMs: 50,
  },
};

export const QUICK: Plan = {
  warmUpTurns: 60,
  blocks: 2,
  turnsPerBlock: 15,
  coldTurnsPerBlock: 4,
  timedTurns: 20,
  starts: 1,
  requests: { openRequests: 500, queuePages: 20, decisionBlocks: 2, decisionsPerBlock: 20 },
  restore: { sizes: [60], latencyMs: 40, spreadMs: 30, repeats: 1, byHandUpTo: 60 },
  faults: { count: 80, latencyMs: 40, repeats: 1 },
  sizes: { counts: [20, 60], latencyMs: 20 },
  crowd: { people: 10, turnsEach: 3 },
  memory: { people: 5, early: 30, late: 60 },
  processes: {
    processes: 2,
    people: 4,
    messagesEach: 20,
    smallRestores: 4,
    smallAtOnce: 2,
    smallMessages: 8,
    bigMessages: 80,
    latencyMs: 20,
  },
};
