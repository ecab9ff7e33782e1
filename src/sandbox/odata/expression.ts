export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type StringFunction = 'contains' | 'startswith';

export type Literal =
  | { readonly kind: 'literal'; readonly type: 'string' | 'guid'; readonly value: string }
  | { readonly kind: 'literal'; readonly type: 'number' | 'date'; readonly value: number }
  | { readonly kind: 'literal'; readonly type: 'boolean'; readonly value: boolean }
  | { readonly kind: 'literal'; readonly type: 'null'; readonly value: null };

/** `from/emailAddress/address`, as written. */
export interface PropertyPath {
  readonly kind: 'property';
  readonly path: string;
}

export interface Cast {
  readonly kind: 'cast';
  readonly of: PropertyPath;
  /** `Edm.Int32`. */
  readonly type: string;
}

export type Operand = Literal | PropertyPath | Cast;

/** A `$filter`. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'match'; readonly name: StringFunction; readonly in: Operand; readonly text: Operand }
  | { readonly kind: 'any'; readonly collection: string; readonly variable: string; readonly of: Expression }
  /** A boolean property standing alone. */
  | PropertyPath;

/** Every property path of an expression in the order written; a collection under `any` counts as one. */
export function pathsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(expression.left), ...pathsOf(expression.right)];
    case 'not':
      return pathsOf(expression.of);
    case 'compare':
      return [...operandPaths(expression.left), ...operandPaths(expression.right)];
    case 'match':
      return [...operandPaths(expression.in), ...operandPaths(expression.text)];
    case 'any':
      return [expression.collection];
    case 'property':
      return [expression.path];
  }
}

function operandPaths(operand: Operand): readonly string[] {
  switch (operand.kind) {
    case 'literal':
      return [];
    case 'property':
      return [operand.path];
    case 'cast':
      return [operand.of.path];
  }
}
