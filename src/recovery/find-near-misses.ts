import { type DeletedMessage } from '../domain/mail';
import { ANY_MAIL, type Criteria } from './criteria';
import { matchMessage } from './match-message';
import { SENDER_MATCHES, SENDER_SIMILAR, senderLikeness } from './match-sender';
import { ScanBudget } from './scan-budget';
import { type NearMiss } from './search-outcome';
import { type SearchPorts, type SearchRequest, TOP_PLACES } from './search-request';

/** A glance, not a second search: the newest pages of both places. */
const GLANCE = { pages: 6, messages: 1500, timeMs: 3000 };
const MOST = 3;

/**
 * What almost fits, when nothing does: mail of a similar sender, of other dates, without the words. Each carries the
 * criteria that show it.
 */
export async function findNearMisses(
  ports: SearchPorts,
  request: SearchRequest,
): Promise<readonly NearMiss[]> {
  const { criteria } = request;
  if (!isRestricted(criteria)) return [];
  const tally = new Tally(criteria);
  const budget = new ScanBudget(GLANCE, ports.now);
  await Promise.all(
    TOP_PLACES.map(async (place) => {
      if (!budget.takePage()) return;
      for await (const page of ports.reader.scan(
        request.mailbox,
        place,
        { basis: 'either' },
        request.signal,
      )) {
        page.messages.forEach((message) => tally.add(message));
        if (!budget.passed(page)) return;
      }
    }),
  );
  return tally.nearMisses();
}

function isRestricted(criteria: Criteria): boolean {
  return (
    criteria.interval !== undefined ||
    [criteria.senders, criteria.recipients, criteria.subject, criteria.words].some((list) => list.length > 0)
  );
}

class Tally {
  private otherDates = 0;
  private withoutWords = 0;
  private readonly senders = new Map<string, number>();

  constructor(private readonly criteria: Criteria) {}

  add(message: DeletedMessage): void {
    const verdict = matchMessage(message, this.criteria);
    if (verdict.kind === 'match') return;
    const [only, ...others] = verdict.mismatches;
    if (others.length > 0) {
      if (others.every((mismatch) => mismatch === 'dates') && only === 'sender') this.addSender(message);
      return;
    }
    if (only === 'dates') this.otherDates++;
    else if (only === 'words') this.withoutWords++;
    else if (only === 'sender') this.addSender(message);
  }

  private addSender({ from }: DeletedMessage): void {
    if (from === null) return;
    const likeness = Math.max(0, ...this.criteria.senders.map((wanted) => senderLikeness(wanted, from)));
    if (likeness < SENDER_SIMILAR || likeness >= SENDER_MATCHES) return;
    const label = from.name || from.address;
    this.senders.set(label, (this.senders.get(label) ?? 0) + 1);
  }

  nearMisses(): readonly NearMiss[] {
    const { interval: _dates, ...undated } = this.criteria;
    const senders = [...this.senders]
      .sort(([, a], [, b]) => b - a)
      .map(([label, count]): NearMiss => ({
        kind: 'similar-sender',
        count,
        label,
        criteria: { ...undated, senders: [label] },
      }));
    const dates: NearMiss[] =
      this.otherDates === 0 ? [] : [{ kind: 'other-dates', count: this.otherDates, criteria: undated }];
    const words: NearMiss[] =
      this.withoutWords === 0
        ? []
        : [
            {
              kind: 'without-words',
              count: this.withoutWords,
              criteria: { ...this.criteria, words: ANY_MAIL.words, subject: ANY_MAIL.subject },
            },
          ];
    return [...dates, ...senders, ...words].slice(0, MOST);
  }
}
