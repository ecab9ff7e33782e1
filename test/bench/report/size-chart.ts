import { type SizeCost } from './size-cost';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 150;
const TOP = 46;
const BOTTOM = 50;

interface Line {
  readonly label: string;
  readonly colour: string;
  readonly dashed?: true;
  readonly of: (cost: SizeCost) => number;
}

const LINES: readonly Line[] = [
  { label: 'all back', colour: '#2563eb', of: ({ restoreMs }) => restoreMs },
  { label: 'limit', colour: '#6b7280', dashed: true, of: ({ limitMs }) => limitMs },
  { label: 'first card', colour: '#d97706', of: ({ firstCardMs }) => firstCardMs },
];

/** First card and restore against the number of messages, both axes logarithmic, as an SVG document. */
export function sizeChart(costs: readonly SizeCost[], latencyMs: number): string {
  const x = scale(
    costs.map(({ count }) => count),
    LEFT,
    WIDTH - RIGHT,
  );
  const seconds = costs.flatMap((cost) => LINES.map(({ of }) => of(cost) / 1_000));
  const [low, high] = decadesAround(seconds);
  const y = scale([low, high], HEIGHT - BOTTOM, TOP);
  const title = `Seconds against deleted messages, ${latencyMs} ms a request, 4 at a time`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" ` +
      `font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="24" font-size="15" fill="#111827">${title}</text>`,
    ...decades(low, high).map((value) => gridLine(y(value), `${value} s`)),
    ...costs.map(({ count }) => tick(x(count), count.toLocaleString('en'))),
    ...LINES.flatMap((line) => drawn(line, costs, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (value: number) => number;

function scale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return (value) => from + ((Math.log10(value) - least) / (most - least || 1)) * (to - from);
}

function decadesAround(values: readonly number[]): readonly [number, number] {
  return [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ];
}

function decades(low: number, high: number): readonly number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, n) => Number((low * 10 ** n).toPrecision(1)));
}

function gridLine(y: number, label: string): string {
  const at = y.toFixed(1);
  return (
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#e5e7eb"/>` +
    `<text x="${LEFT - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end" fill="#374151">${label}</text>`
  );
}

function tick(x: number, label: string): string {
  return `<text x="${x.toFixed(1)}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle" fill="#374151">${label}</text>`;
}

function drawn(line: Line, costs: readonly SizeCost[], x: Scale, y: Scale): readonly string[] {
  const { label, colour, dashed, of } = line;
  const points = costs.map((cost) => [x(cost.count), y(of(cost) / 1_000)] as const);
  const [lastX, lastY] = points.at(-1) ?? [0, 0];
  const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="6 4"' : ''}/>`,
    ...(dashed
      ? []
      : points.map(
          ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`,
        )),
    // "All back" and "limit" end close together: one label stands above its line, the other below.
    `<text x="${(lastX + 10).toFixed(1)}" y="${(lastY + (dashed ? 18 : 0)).toFixed(1)}" fill="${colour}">${label}</text>`,
  ];
}
