import { type BenchResult } from '../measure/measure';
import { type Machine, machineText } from './machine';
import { cellsOf } from './table';

/** A part's figures for people who read them on a page: what they were taken on, how, and what came of it. */
export function markdownOf({ measures, notes, readme }: BenchResult, machine: Machine): string {
  const taken = [...notes, `${machineText(machine)}; load ${machine.load} before.`].join(' ');
  return [readme ?? measuresTable(measures), '', `_${taken}_`].join('\n');
}

function measuresTable(measures: BenchResult['measures']): string {
  const rows = measures.map((measure) => {
    const [name, measured = '', , beside = '', ratio = '', aim = '', verdict = ''] = cellsOf(measure);
    return `| ${name.trim()} | ${measured} | ${beside} | ${ratio} | ${[aim, verdict].join(' ').trim()} |`;
  });
  return ['| | measured | beside | ratio | aim |', '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n');
}
