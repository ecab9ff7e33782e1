import { Document, isScalar, isSeq, visit } from 'yaml';
import { type Policy } from './policy';

/**
 * A policy as YAML, every rule of it: a file that says so would mean the same. What nobody has stated is marked.
 *
 * @param stated paths that the file itself says
 */
export function showPolicy(policy: Policy, stated: readonly string[]): string {
  const said = new Set(stated);
  const document = new Document(policy);
  visit(document, {
    Pair(_, pair, ancestors) {
      const path = [...ancestors.flatMap(nameOf), ...nameOf(pair)].join('.');
      const value = pair.value;
      if (isSeq(value)) value.flow = true;
      const isRule = isScalar(value) || isSeq(value);
      if (isRule && !saysSo(said, path)) value.comment = ' default';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Rules under `default` are those of every kind; the other name is that of former files. */
function saysSo(said: ReadonlySet<string>, path: string): boolean {
  const [first, second, rule = ''] = path.split('.');
  if (first === 'kinds' && said.has(`default.${rule}`)) return true;
  return said.has(path) || (first === 'selfService' && said.has(second ?? ''));
}

function nameOf(node: unknown): readonly string[] {
  const key = (node as { readonly key?: { readonly value?: unknown } }).key?.value;
  return typeof key === 'string' ? [key] : [];
}
