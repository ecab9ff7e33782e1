/** How the reading of a sentence came about. All but `refined` and `agreed` leave the rules' reading as it was. */
export const PLANNER_OUTCOMES = [
  /** The rules were sure, the model is being left alone, or it has enough to do. */
  'not-asked',
  /** The model reads the sentence as the rules do. */
  'agreed',
  /** The model's reading was taken, whole or in part. */
  'refined',
  /** The model reads it otherwise than rules that were sure enough to act. */
  'contradicted',
  /** What came back is no reading, or holds something the sentence does not say. */
  'refused-invalid',
  'failed',
  'timed-out',
] as const;

export type PlannerOutcome = (typeof PLANNER_OUTCOMES)[number];
