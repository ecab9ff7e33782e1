import { type SandboxTreeFolder } from '../../../sandbox/control-client';
import { oneLine } from './printable';

type Tree = readonly SandboxTreeFolder[];

export interface Move {
  readonly subject: string;
  /** Folder paths; null where the mail was not, or is no longer, in the mailbox. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What lies in another folder than before, in the order of the folders it lies in now. */
export function movesBetween(before: Tree, after: Tree): readonly Move[] {
  const was = placesIn(before);
  const is = placesIn(after);
  const moved = [...is].flatMap(([id, { subject, path }]) => {
    const from = was.get(id)?.path ?? null;
    return from === path ? [] : [{ subject, from, to: path }];
  });
  const gone = [...was].flatMap(([id, { subject, path }]) =>
    is.has(id) ? [] : [{ subject, from: path, to: null }],
  );
  return [...moved, ...gone];
}

function placesIn(tree: Tree): ReadonlyMap<string, { readonly subject: string; readonly path: string }> {
  return new Map(
    tree.flatMap(({ path, messages }) => messages.map(({ id, subject }) => [id, { subject, path }])),
  );
}

/** Lines that tell what moved. */
export function movesText(moves: readonly Move[]): readonly string[] {
  if (moves.length === 0) return ['Every mail lies where it lay before.'];
  const place = (path: string | null): string => (path === null ? '(nowhere)' : oneLine(path));
  return [
    `Moved (${moves.length}):`,
    ...moves.map(({ subject, from, to }) => `  ${titleOf(subject)}: ${place(from)} → ${place(to)}`),
  ];
}

/**
 * The folder tree with counts, without empty branches; with `each`, the subjects in every folder too.
 */
export function treeText(tree: Tree, each: boolean): readonly string[] {
  const filled = tree.filter(({ path }) =>
    tree.some((other) => isWithin(other.path, path) && other.messages.length > 0),
  );
  const labels = filled.map(({ path }) => {
    const steps = path.split('/');
    return `${'  '.repeat(steps.length)}${oneLine(steps.at(-1) ?? path)}`;
  });
  const width = Math.max(0, ...labels.map((label) => label.length)) + 2;
  return filled.flatMap(({ messages }, index) => {
    const label = labels[index] ?? '';
    const indent = ' '.repeat(label.length - label.trimStart().length + 2);
    return [
      `${label.padEnd(width)}${String(messages.length).padStart(5)}`,
      ...(each ? messages.map(({ subject }) => `${indent}- ${titleOf(subject)}`) : []),
    ];
  });
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

function titleOf(subject: string): string {
  const title = oneLine(subject);
  return title === '' ? '(no subject)' : title;
}
