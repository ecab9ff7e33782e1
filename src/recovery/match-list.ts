import { type Criteria } from './criteria';
import { type Match } from './search-outcome';

export interface ScoredMatch {
  readonly match: Match;
  readonly score: number;
}

/** Scores closer than this count as equal, so that the newer deletion comes first. */
const SCORE_STEP = 0.25;

/** Matches as they come in, each message once. */
export class MatchList {
  private readonly found = new Map<string, ScoredMatch>();

  /** True where the match is new; null is no match. */
  add(scored: ScoredMatch | null): boolean {
    if (scored === null || this.found.has(scored.match.message.id)) return false;
    this.found.set(scored.match.message.id, scored);
    return true;
  }

  /** Best first, among equals the latest deletion first; of what vanishes, what goes first. */
  ranked({ limit, vanishing }: Pick<Criteria, 'limit' | 'vanishing'>): readonly Match[] {
    const step = ({ score }: ScoredMatch): number => Math.round(score / SCORE_STEP);
    const newer = (a: ScoredMatch, b: ScoredMatch): number =>
      b.match.message.deleted.at - a.match.message.deleted.at;
    const sorted = [...this.found.values()].sort((a, b) =>
      vanishing === undefined ? step(b) - step(a) || newer(a, b) : newer(b, a),
    );
    return sorted.slice(0, limit).map(({ match }) => match);
  }
}
