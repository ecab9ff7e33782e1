import { isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';

/** A place in a file: names of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** A fault of the text itself. */
export interface TextFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** YAML that was read, and where each thing of it stands. */
export interface Source {
  readonly value: unknown;
  /** The line, from 1, of a name, or of what is nearest to it where it is not there. */
  lineOf(path: Path): number;
}

export type SourceReading =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/**
 * Reads YAML 1.2, of which JSON is a part. A name given twice, a tag or a second document is a fault: none of them can
 * be meant in a policy.
 */
export function readSource(text: string): SourceReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings].map((fault) => faultOf(fault, lines));
  if (faults.length > 0) return { ok: false, faults };
  try {
    const value: unknown = document.toJS();
    const line = (node: Node | null): number => lines.linePos(node?.range?.[0] ?? 0).line;
    return { ok: true, source: { value, lineOf: (path) => line(nodeAt(document.contents, path)) } };
  } catch {
    // Aliases that refer to themselves or grow without limit show only here.
    return { ok: false, faults: [{ line: 1, message: 'uses aliases (*name) that cannot be followed' }] };
  }
}

function faultOf({ message, pos }: YAMLError, lines: LineCounter): TextFault {
  return { line: lines.linePos(pos[0]).line, message: `is not YAML: ${message.split('\n')[0] ?? ''}` };
}

/** The name at the end of the path; where the path leaves what is there, the last name on it. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let found: Node | null = root;
  let within: unknown = root;
  for (const name of path) {
    if (isMap<Node, Node>(within)) {
      const pair = within.items.find(({ key }) => 'value' in key && key.value === name);
      if (pair === undefined) return found;
      found = pair.key;
      within = pair.value;
    } else if (isSeq<Node>(within) && typeof name === 'number') {
      const item: Node | undefined = within.items[name];
      if (item === undefined) return found;
      found = item;
      within = item;
    } else return found;
  }
  return found;
}
