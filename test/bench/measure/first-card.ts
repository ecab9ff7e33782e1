import { type Plan } from '../plan';
import { clientOf, searchTurn } from '../town/turns';
import { type Contestants } from './compare-cpu';
import { type Measure } from './measure';
import { percentile } from './statistics';

const MOST_ABOVE_GRAPH_MS = 15;

interface TimedTurn {
  readonly cardMs: number;
  /** The slowest of the turn's requests to Graph, each sent once more by the bench, alone. */
  readonly slowestMs: number;
}

/**
 * How long a person waits for the card, and how much of it is ours: after every turn its requests are sent to Graph once
 * more, one by one.
 */
export async function timeFirstCard(
  contestants: Contestants,
  plan: Plan,
): Promise<{ readonly measures: readonly Measure[]; readonly requests: number }> {
  const { bot, personId, mailboxes, label } = contestants;
  const client = clientOf(bot.url, personId);
  const turns: TimedTurn[] = [];
  let requests = 0;
  for (let n = 0; n < plan.timedTurns; n++) {
    await mailboxes.forgetRequests();
    const cardMs = await searchTurn(client);
    const asked = await mailboxes.requestsAbout(personId);
    requests = asked.length;
    turns.push({ cardMs, slowestMs: await slowestOf(mailboxes.sandboxUrl, personId, asked) });
  }
  const row = (share: number): readonly Measure[] => {
    const slowest = percentile(
      turns.map(({ slowestMs }) => slowestMs),
      share,
    );
    const beside = { what: 'slowest Graph answer', value: slowest.value };
    const above = percentile(
      turns.map(({ cardMs, slowestMs }) => cardMs - slowestMs),
      share,
    );
    return [
      {
        name: `First card, p${share}, ${label}`,
        unit: 'ms',
        measured: percentile(
          turns.map(({ cardMs }) => cardMs),
          share,
        ),
        beside,
      },
      {
        name: `  of it above the slowest Graph answer, p${share}, ${label}`,
        unit: 'ms',
        measured: above,
        ...(share === 50 && { aim: { of: 'measured' as const, most: MOST_ABOVE_GRAPH_MS } }),
      },
    ];
  };
  return { measures: [...row(50), ...row(95)], requests };
}

async function slowestOf(
  sandboxUrl: string,
  personId: string,
  asked: readonly { readonly method: string; readonly path: string }[],
): Promise<number> {
  let slowest = 0;
  for (const { method, path } of asked) {
    // Anything but a question would do again what the turn has done.
    if (method !== 'GET') throw new Error(`a search sent ${method} ${path}`);
    const startedAt = performance.now();
    const answer = await fetch(new URL(path, sandboxUrl), {
      headers: { Authorization: `Bearer sandbox:${personId}`, Prefer: 'IdType="ImmutableId"' },
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    slowest = Math.max(slowest, performance.now() - startedAt);
  }
  if (slowest === 0) throw new Error('the turn asked Graph nothing');
  return slowest;
}
