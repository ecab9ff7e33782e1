import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const ROOT = join(__dirname, '../../..');
export const FOLDER = join(ROOT, 'teamsapp/infra');
const GRAMMAR = join(ROOT, 'node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm');

export interface Parameter {
  readonly name: string;
  readonly hasDefault: boolean;
  readonly secure: boolean;
}

export interface Resource {
  readonly name: string;
  /** `Microsoft.App/containerApps@2024-03-01`; of a child the last part alone, such as `secrets`. */
  readonly type: string;
  readonly body: Node;
}

export interface ModuleCall {
  readonly name: string;
  readonly path: string;
  readonly given: readonly string[];
}

/** A Bicep file, as far as it can be judged without Azure. */
export interface BicepFile {
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  /** What the grammar does not take, by line. */
  readonly faults: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly variables: readonly string[];
  readonly resources: readonly Resource[];
  readonly modules: readonly ModuleCall[];
  readonly outputs: readonly string[];
  /** Names that expressions refer to, functions left out. */
  readonly references: readonly string[];
}

/** All of the template's files, read by the grammar of Bicep. */
export async function readTemplate(): Promise<ReadonlyMap<string, BicepFile>> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(GRAMMAR));
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.bicep'));
  return new Map(names.map((name) => [name, readBicep(parser, name)]));
}

function readBicep(parser: Parser, name: string): BicepFile {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const root = parser.parse(text)!.rootNode;
  const all = (type: string): readonly Node[] => root.descendantsOfType(type).filter((node) => node !== null);
  const nameOf = (node: Node): string => node.descendantsOfType('identifier')[0]!.text;
  return {
    name,
    text,
    root,
    faults: root.hasError ? faultsIn(root).map((node) => `${name}:${node.startPosition.row + 1}`) : [],
    parameters: all('parameter_declaration').map((node) => ({
      name: nameOf(node),
      hasDefault: node.namedChildren.filter((child) => child !== null).length > 2,
      secure: decoratorsOf(node).includes('@secure()'),
    })),
    variables: all('variable_declaration').map(nameOf),
    resources: all('resource_declaration').map((body) => ({
      name: nameOf(body),
      type: stringsIn(body)[0]!,
      body,
    })),
    modules: all('module_declaration').map((node) => ({
      name: nameOf(node),
      path: stringsIn(node)[0]!,
      given: keysOf(valueOf(node, 'params')),
    })),
    outputs: all('output_declaration').map(nameOf),
    references: all('identifier')
      .filter(isReference)
      .map((node) => node.text),
  };
}

function faultsIn(node: Node): readonly Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.children.flatMap((child) => (child === null ? [] : faultsIn(child)));
}

/** They stand before what they are of, as a node of their own. */
function decoratorsOf(node: Node): string {
  const before = node.previousNamedSibling;
  return before?.type === 'decorators' ? before.text : '';
}

function isReference(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type.endsWith('_declaration')) return parent.descendantsOfType('identifier')[0]?.id !== node.id;
  if (parent.type === 'call_expression') return parent.childForFieldName('function')?.id !== node.id;
  // A key; `parent: zone` has its reference on the other side.
  if (parent.type === 'object_property') return parent.namedChildren[0]?.id !== node.id;
  return true;
}

/** The objects of an expression, nested ones too. */
export function objectsIn(node: Node): readonly Node[] {
  return node.descendantsOfType('object').filter((one) => one !== null);
}

/** What stands in an object under this key; the first one found from outside in. */
export function valueOf(node: Node, key: string): Node | null {
  const property = node
    .descendantsOfType('object_property')
    .find((one) => one !== null && keyOf(one) === key);
  return property?.namedChildren.at(-1) ?? null;
}

/** The keys of an object, its own alone. */
export function keysOf(object: Node | null): readonly string[] {
  const own = object?.namedChildren.filter((child) => child?.type === 'object_property') ?? [];
  return own.map((property) => keyOf(property!));
}

function keyOf(property: Node): string {
  return property.namedChildren[0]!.text.replace(/^'|'$/g, '');
}

/** Text of the strings without an interpolation, in order. */
export function stringsIn(node: Node): readonly string[] {
  return node.descendantsOfType('string').map((one) => one!.text.replace(/^'|'$/g, ''));
}
