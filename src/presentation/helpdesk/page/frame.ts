import { type Words } from '../../words';
import { html, type Html, NO_HTML } from './html';

/** Where things of the page are, below the bot's root. */
export const PAGE_PATHS = {
  page: '/helpdesk',
  css: '/helpdesk/page.css',
  report: '/helpdesk/report.json',
  leave: '/helpdesk/leave',
} as const;

/** A whole document around what stands in it: a way past the top, landmarks, one style sheet, no script. */
export function frame(
  parts: { readonly title: string; readonly top?: Html; readonly main: Html; readonly bottom?: Html },
  words: Words,
): string {
  const { product, skip } = words.helpdeskPage;
  const { title, top = NO_HTML, main, bottom = NO_HTML } = parts;
  return html`<!doctype html>
    <html lang="${words.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${product}</title>
        <link rel="stylesheet" href="${PAGE_PATHS.css}" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">${skip}</a>
        <header>
          <div class="name">
            <p>${product}</p>
            <h1>${title}</h1>
          </div>
          ${top}
        </header>
        <main id="content" tabindex="-1">${main}</main>
        ${bottom}
      </body>
    </html> `.text;
}

/** A page that says one thing. */
export function notice(which: NoticeName, words: Words): string {
  const { title, lead } = words.helpdeskPage[which];
  return frame({ title, main: html`<p class="lead">${lead}</p>` }, words);
}

export type NoticeName = 'signedOut' | 'signIn' | 'stale' | 'notForYou' | 'unknown' | 'thisMachineOnly';

/** What a personal link leads to. Opening it takes a press: programs that look at links do not use it up. */
export function openingPage(words: Words): string {
  const { title, lead, button } = words.helpdeskPage.open;
  const main = html`<p class="lead">${lead}</p>
    <form method="post"><button class="strong">${button}</button></form>`;
  return frame({ title, main }, words);
}
