/** What PowerShell takes for a single quote (System.Management.Automation, `CharTraits`). */
const SINGLE = new Set(["'", '‘', '’', '‚', '‛']);
const DOUBLE = new Set(['"', '“', '”', '„']);

export interface Reading {
  /** Values of the literals in single quotes, in order. */
  readonly literals: readonly string[];
  /** The line with each literal left out. */
  readonly code: string;
}

/** Reads a line as PowerShell splits it: code and literals in single quotes. @throws Error where a literal has no end */
export function readPowerShell(line: string): Reading {
  const literals: string[] = [];
  let code = '';
  const characters = Array.from(line);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (DOUBLE.has(character)) throw new Error('a string that expands');
    if (!SINGLE.has(character)) {
      code += character;
      continue;
    }
    let value = '';
    for (at += 1; ; at++) {
      const inside = characters[at];
      if (inside === undefined) throw new Error('a literal without an end');
      if (!SINGLE.has(inside)) value += inside;
      else if (SINGLE.has(characters[at + 1] ?? '')) {
        value += inside;
        at += 1;
      } else break;
    }
    literals.push(value);
    code += '§';
  }
  return { literals, code };
}
