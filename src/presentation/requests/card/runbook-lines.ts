import { type Runbook } from '../../../escalation/runbook/runbook';
import { type Room } from '../../fit';
import { codeRuns, runs, type TextRun } from '../../text/runs';
import { plainCode } from '../../text/plain';
import { type Words } from '../../words';

interface CodeLine {
  readonly text: string;
  readonly kind: 'title' | 'note' | 'code';
}

function allLines({ steps }: Runbook, { requests }: Words): readonly CodeLine[] {
  return steps.flatMap(({ title, lines, notes = [] }, index): readonly CodeLine[] => [
    { text: `${index + 1}. ${requests.runbook[title]}`, kind: 'title' },
    ...notes.map((note) => ({ text: requests.runbookNotes[note], kind: 'note' as const })),
    ...lines.map((line) => ({ text: plainCode(line), kind: 'code' as const })),
  ]);
}

/** A runbook as text, complete, ready to paste: what is not code is a comment to PowerShell. */
export function runbookText(runbook: Runbook, words: Words): readonly string[] {
  return allLines(runbook, words).map(({ text, kind }) => (kind === 'code' ? text : `# ${text}`));
}

const STYLES = { title: { weight: 'bolder' }, note: { size: 'small', isSubtle: true } } as const;

/** Lines shown where there is all the room, and where there is the least. */
const LINES_IN_FULL_ROOM = 120;
const FEWEST_LINES = 12;
const FULL_ROOM = 300;

/** How many lines of a runbook a card with this much room leaves out. */
export function linesLeftOut(runbook: Runbook, room: Room, words: Words): number {
  const most = Math.max(FEWEST_LINES, Math.round((LINES_IN_FULL_ROOM * room.subjectLength) / FULL_ROOM));
  return Math.max(0, allLines(runbook, words).length - most);
}

/**
 * A runbook on a card, each line of code in TextRuns of its own: cards of schema 1.5 have no code block, and a TextBlock
 * would read a value's asterisks as Markdown. Lines are left out whole; half a command is worse than none.
 */
export function runbookRuns(
  runbook: Runbook,
  room: Room,
  words: Words,
): readonly { readonly runs: readonly TextRun[] }[] {
  const all = allLines(runbook, words);
  const left = linesLeftOut(runbook, room, words);
  return [
    ...all
      .slice(0, all.length - left)
      .map(({ text, kind }) => ({ runs: kind === 'code' ? codeRuns(text) : runs(text, STYLES[kind]) })),
    ...(left === 0 ? [] : [{ runs: runs(words.requests.runbookRest(left), { weight: 'bolder' }) }]),
  ];
}
