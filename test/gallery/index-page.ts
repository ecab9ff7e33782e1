import { type Theme } from './browser/host-config';

export interface Picture {
  readonly card: string;
  readonly name: string;
  readonly theme: Theme;
  readonly width: number;
  readonly file: string;
  /** The message's text form. */
  readonly text: string;
}

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #fafafa; }
  .row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  img { display: block; border-radius: 6px; }
  pre { white-space: pre-wrap; max-width: 720px; background: #fff; border: 1px solid #ddd; padding: 12px; }`;

/** All pictures on one page, one section a situation, with the text form below. */
export function indexPage(pictures: readonly Picture[]): string {
  const situations = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const title = `${picture.card}: ${picture.name}`;
    situations.set(title, [...(situations.get(title) ?? []), picture]);
  }
  const sections = [...situations].map(([title, shown]) => {
    const images = shown
      .map(
        ({ file, theme, width }) => `<img src="${file}" alt="${escape(`${title}, ${theme}, ${width} px`)}">`,
      )
      .join('');
    const text = escape(shown[0]?.text ?? '');
    return `<h2>${escape(title)}</h2><div class="row">${images}</div><details><summary>Text form</summary><pre>${text}</pre></details>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>${STYLE}</style></head><body><h1>Cards</h1>${sections.join('\n')}</body></html>\n`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
