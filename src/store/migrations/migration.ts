/** One step of the schema. Once released a step is never edited: a change is a new step. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** Statements in the dialect that PGlite and PostgreSQL share, one string each. */
  readonly statements: readonly string[];
}
