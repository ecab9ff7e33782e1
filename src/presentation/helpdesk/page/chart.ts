import { html, type Html } from './html';

/** A bar or column of parts, each drawn in the style of its class. */
export interface Stack {
  readonly label: string;
  readonly parts: readonly { readonly style: string; readonly count: number }[];
}

const WIDTH = 600;
/** For the longest name of a kind in any language, in a wide font. */
const LABELS = 280;
const TOTALS = 60;
const ROW = 30;
const BAR = 18;

const totalOf = ({ parts }: Stack): number => parts.reduce((sum, { count }) => sum + count, 0);
const round = (value: number): number => Math.round(value * 10) / 10;

/** Bars that lie, one a stack, with its total behind it. */
export function bars(stacks: readonly Stack[], description: string): Html {
  const most = Math.max(1, ...stacks.map(totalOf));
  const scale = (WIDTH - LABELS - TOTALS) / most;
  const height = stacks.length * ROW;
  return html`<svg class="chart" role="img" aria-label="${description}" viewBox="0 0 ${WIDTH} ${height}">
    ${stacks.map((stack, row) => {
      const middle = row * ROW + ROW / 2;
      let from = LABELS;
      const drawn = stack.parts.map(({ style, count }) => {
        const width = round(count * scale);
        const part = html`<rect
          class="${style}"
          x="${round(from)}"
          y="${middle - BAR / 2}"
          width="${width}"
          height="${BAR}"
        />`;
        from += width;
        return part;
      });
      return html`<text class="label" x="${LABELS - 8}" y="${middle + 4}" text-anchor="end"
          >${stack.label}</text
        >${drawn}<text x="${round(from) + 6}" y="${middle + 4}">${totalOf(stack)}</text>`;
    })}
  </svg>`;
}

const COLUMNS_HEIGHT = 150;
const AXIS = 18;
const LEFT = 40;

/** Columns that stand side by side; the first and the last are named, and the highest value. */
export function columns(stacks: readonly Stack[], description: string): Html {
  const most = Math.max(1, ...stacks.map(totalOf));
  const step = (WIDTH - LEFT) / Math.max(1, stacks.length);
  const width = round(Math.max(1, step * 0.75));
  const scale = (COLUMNS_HEIGHT - 10) / most;
  const [first] = stacks;
  const last = stacks.at(-1);
  return html`<svg
    class="chart"
    role="img"
    aria-label="${description}"
    viewBox="0 0 ${WIDTH} ${COLUMNS_HEIGHT + AXIS}"
  >
    <text x="${LEFT - 6}" y="14" text-anchor="end">${most}</text>
    <text x="${LEFT - 6}" y="${COLUMNS_HEIGHT}" text-anchor="end">0</text>
    ${stacks.map((stack, index) => {
      let top = COLUMNS_HEIGHT;
      return html`${stack.parts.map(({ style, count }) => {
        const height = round(count * scale);
        top -= height;
        return html`<rect
          class="${style}"
          x="${round(LEFT + index * step)}"
          y="${round(top)}"
          width="${width}"
          height="${height}"
        />`;
      })}`;
    })}
    <line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${COLUMNS_HEIGHT}" y2="${COLUMNS_HEIGHT}" />
    <text x="${LEFT}" y="${COLUMNS_HEIGHT + 14}">${first?.label ?? ''}</text>
    <text x="${WIDTH}" y="${COLUMNS_HEIGHT + 14}" text-anchor="end">${last?.label ?? ''}</text>
  </svg>`;
}

/** What the styles of a chart mean. */
export function legend(names: readonly { readonly style: string; readonly name: string }[]): Html {
  return html`<ul class="legend">
    ${names.map(
      ({ style, name }) =>
        html`<li>
          <svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${style}" width="12" height="12" /></svg
          >${name}
        </li>`,
    )}
  </ul>`;
}
