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
};

export const QUICK: Plan = {
  warmUpTurns: 60,
  blocks: 2,
  turnsPerBlock: 15,
  coldTurnsPerBlock: 4,
  timedTurns: 20,
  starts: 1,
  requests: { openRequests: 500, queuePages: 20, decisionBlocks: 2, decisionsPerBlock: 20 },
};
