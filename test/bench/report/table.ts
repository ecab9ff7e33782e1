import { isMet, type Measure, type Unit } from '../measure/measure';
import { type Summary } from '../measure/statistics';

const HEADINGS = ['', 'measured', 'least – most', 'beside', 'ratio', 'aim', ''] as const;

/** The measures as aligned columns, one line each. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [HEADINGS, ...measures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** In the order: name, measured, least and most, yardstick, ratio, aim, verdict. */
export function cellsOf(measure: Measure): readonly [string, ...string[]] {
  const { name, unit, measured, beside, ratio, aim } = measure;
  const plain = beside && ratio === undefined ? measured.value / beside.value : undefined;
  return [
    name,
    quantity(measured.value, unit),
    measured.samples > 1 ? `${figure(measured.least)} – ${figure(measured.most)}` : '',
    beside ? `${beside.what} ${quantity(beside.value, unit)}` : '',
    ratio ? ratioText(ratio) : plain === undefined ? '' : `${figure(plain)}×`,
    aim ? `≤ ${aim.of === 'ratio' ? `${aim.most}×` : quantity(aim.most, unit)}` : '',
    verdict(measure),
  ];
}

function ratioText({ value, least, most, samples }: Summary): string {
  return samples > 1 ? `${figure(value)}× (${figure(least)} – ${figure(most)})` : `${figure(value)}×`;
}

function verdict(measure: Measure): string {
  const met = isMet(measure);
  return met === null ? '' : met ? 'met' : 'NOT MET';
}

function quantity(value: number, unit: Unit): string {
  return unit === 'x' ? `${figure(value)}×` : `${figure(value)} ${unit}`;
}

/** Three digits that mean something. */
function figure(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}
