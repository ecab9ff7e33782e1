interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  parameter: { readonly name: string; readonly node: Node<T> } | null;
  readonly routes: Map<string, T>;
}

export type RouteMatch<T> =
  | { readonly kind: 'found'; readonly route: T; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' };

function emptyNode<T>(): Node<T> {
  return { literals: new Map(), parameter: null, routes: new Map() };
}

/** A tree of path steps. Literal steps match in any case and before parameters (`:name`). */
export class Router<T> {
  readonly #root = emptyNode<T>();

  /** `pattern`: `users/:user/messages/:message`. */
  add(method: string, pattern: string, route: T): void {
    let node = this.#root;
    for (const step of pattern.split('/').filter((part) => part !== '')) node = child(node, step);
    node.routes.set(method, route);
  }

  match(method: string, segments: readonly string[]): RouteMatch<T> {
    const params: Record<string, string> = {};
    const node = find(this.#root, segments, 0, params);
    if (node === null) return { kind: 'unknown' };
    const route = node.routes.get(method);
    return route === undefined ? { kind: 'wrong-method' } : { kind: 'found', route, params };
  }
}

function child<T>(node: Node<T>, step: string): Node<T> {
  if (step.startsWith(':')) {
    node.parameter ??= { name: step.slice(1), node: emptyNode() };
    return node.parameter.node;
  }
  const key = step.toLowerCase();
  let next = node.literals.get(key);
  if (next === undefined) {
    next = emptyNode();
    node.literals.set(key, next);
  }
  return next;
}

function find<T>(
  node: Node<T>,
  segments: readonly string[],
  at: number,
  params: Record<string, string>,
): Node<T> | null {
  const segment = segments[at];
  if (segment === undefined) return node.routes.size > 0 ? node : null;
  const literal = node.literals.get(segment.toLowerCase());
  const viaLiteral = literal === undefined ? null : find(literal, segments, at + 1, params);
  if (viaLiteral !== null || node.parameter === null) return viaLiteral;
  params[node.parameter.name] = segment;
  return find(node.parameter.node, segments, at + 1, params);
}
