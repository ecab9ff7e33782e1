import { buttonAction } from '../../button';
import { cardMessage, type CardMessage } from '../../card-message';
import { type Room } from '../../fit';
import { runs } from '../../text/runs';
import { type Words } from '../../words';
import { type Block, type RequestParts } from './request-parts';
import { runbookRuns, runbookText } from './runbook-lines';

const LABEL = { size: 'small', isSubtle: true } as const;

/** A request's card and text from its parts. */
export function requestCard(parts: RequestParts, words: Words, room: Room): CardMessage {
  const { title, state, next, facts, fields, summary } = parts;
  const data = {
    title,
    state: runs(state.text, { weight: 'bolder', ...(state.color && { color: state.color }) }),
    bar: progressBar(parts.progress),
    next: next.map((line) => ({ runs: runs(line) })),
    facts: facts.map(({ label, value }) => ({
      label: runs(label, LABEL),
      lines: value.split('\n').map((line) => ({ runs: runs(line, { size: 'small' }) })),
    })),
    blocks: [
      ...parts.blocks.map(({ lines, ...block }) => ({
        ...block,
        lines: lines.map((line) => ({ runs: runs(line) })),
      })),
      ...runbookBlock(parts, words, room),
    ],
    inputs: fields.map((field) => ({ ...field, multiline: field.id === 'comment' })),
    actions: parts.buttons.map(buttonAction),
  };
  return cardMessage({ template: 'request', data, text: textOf(parts, words), summary }, words, room);
}

function runbookBlock({ runbook }: RequestParts, words: Words, room: Room): readonly object[] {
  if (runbook === null) return [];
  const lines = runbookRuns(runbook, room, words);
  return [{ title: words.requests.runbookTitle, style: 'emphasis', lines }];
}

function progressBar(progress: number | null): readonly object[] {
  if (progress === null) return [];
  const done = Math.min(100, Math.max(0, Math.round(progress)));
  return [
    { width: done, style: 'good' },
    { width: 100 - done, style: 'emphasis' },
  ].filter(({ width }) => width > 0);
}

function textOf(parts: RequestParts, words: Words): string {
  const { title, state, next, facts, blocks, runbook, say } = parts;
  return [
    words.ended(title),
    words.ended(state.text),
    ...next,
    ...section(facts.map(({ label, value }) => words.labelled(label, value))),
    ...blocks.flatMap((block) => section(blockText(block, words))),
    ...section(
      runbook === null ? [] : [words.heading(words.requests.runbookTitle), ...runbookText(runbook, words)],
    ),
    ...section(say),
  ].join('\n');
}

function blockText({ title, lines }: Block, words: Words): readonly string[] {
  return title === ''
    ? lines
    : [words.heading(title), ...lines.map((line) => (line.startsWith('•') ? line : `• ${line}`))];
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}
