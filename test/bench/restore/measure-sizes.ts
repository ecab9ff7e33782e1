import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchRun } from '../bench-run';
import { type BenchResult, type Measure } from '../measure/measure';
import { median } from '../measure/statistics';
import { type SizeCost } from '../report/size-cost';
import { REPOSITORY } from '../process/measured-process';
import { sizeChart } from '../report/size-chart';
import { SIZE_CHART, sizeTable } from '../report/size-table';
import { Asker } from './bot-restore';
import { AT_A_TIME, expectWhole, limitMs } from './measure-restores';
import { openRestoreTown } from './restore-town';

/** First card and restore against the number of deleted messages; the chart is written where that is asked for. */
export async function measureSizes({ plan, stops, tell, write }: BenchRun): Promise<BenchResult> {
  const { counts, latencyMs } = plan.sizes;
  const town = await openRestoreTown(stops);
  const costs: SizeCost[] = [];
  for (const count of counts) {
    tell(`A mailbox with ${count} deleted messages`);
    const mailbox = town.mailbox(count);
    await mailbox.faults({ latencyMs });
    await mailbox.fill();
    const asker = new Asker(town.bot.url, town.channel, mailbox.personId);
    const firstCardMs = await asker.search();
    let answeredMs = 0;
    const run = await mailbox.time(latencyMs, async () => {
      ({ answeredMs } = await asker.restoreAll());
    });
    expectWhole(run, count);
    const { peakMb } = await town.bot.usage();
    costs.push({
      count,
      firstCardMs,
      answeredMs,
      restoreMs: run.ms,
      limitMs: limitMs(count, latencyMs),
      peakMb,
    });
    town.channel.reset();
  }
  if (write) await writeFile(join(REPOSITORY, SIZE_CHART), sizeChart(costs, latencyMs));
  return {
    measures: costs.flatMap(measuresOf),
    notes: [`Sizes: ${latencyMs} ms a request, ${AT_A_TIME} at a time, on ${town.place.label}.`],
    readme: sizeTable(costs),
  };
}

function measuresOf({
  count,
  firstCardMs,
  answeredMs,
  restoreMs,
  limitMs: limit,
  peakMb,
}: SizeCost): readonly Measure[] {
  return [
    { name: `First card of ${count}`, unit: 'ms', measured: median([firstCardMs]) },
    { name: `  "restore all" answered`, unit: 'ms', measured: median([answeredMs]) },
    {
      name: `  all ${count} back`,
      unit: 'ms',
      measured: median([restoreMs]),
      beside: { what: 'limit', value: limit },
      ratio: median([restoreMs / limit]),
    },
    { name: `  memory of the bot, most until then`, unit: 'MB', measured: median([peakMb]) },
  ];
}
