import { type Call } from '../call';
import { GraphError } from '../errors';
import { type Schema } from '../odata/schema';
import { searchTokens } from './search-tokens';

/** Properties of people and groups that are searched by words; all others by their beginning. */
const BY_WORDS: ReadonlySet<string> = new Set(['displayname', 'description']);

type Test<T> = (item: T) => boolean;

/**
 * `$search` over people or groups: `"displayName:sales" OR "mail:sales"`, with AND and parentheses (Microsoft Graph, "Use the
 * $search query parameter", on directory objects). It is refused without the header and the count of advanced queries.
 */
export function searched<T>(call: Call, schema: Schema<T>): Test<T> {
  const text = call.request.query.get('search');
  if (text === undefined) return () => true;
  requireEventual(call, true);
  return new SearchReader(text, schema).read();
}

/** Advanced queries are answered with eventual consistency, or not at all (graph-facts 11). */
export function requireEventual({ request }: Call, needsCount: boolean): void {
  const eventual = request.headers['consistencylevel']?.toLowerCase() === 'eventual';
  if (eventual && (!needsCount || request.query.get('count')?.toLowerCase() === 'true')) return;
  throw new GraphError(
    400,
    'Request_UnsupportedQuery',
    "The query needs the header 'ConsistencyLevel: eventual' and $count=true.",
  );
}

class SearchReader<T> {
  private readonly parts: readonly string[];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly schema: Schema<T>,
  ) {
    this.parts = text.match(/"(?:\\.|[^"\\])*"|[()]|[^\s()"]+|"/gu) ?? [];
  }

  read(): Test<T> {
    const test = this.anyOf();
    if (this.at < this.parts.length) throw this.refused();
    return test;
  }

  private anyOf(): Test<T> {
    const first = this.allOf();
    if (!this.take('OR')) return first;
    const rest = this.anyOf();
    return (item) => first(item) || rest(item);
  }

  private allOf(): Test<T> {
    const first = this.clause();
    if (!this.take('AND')) return first;
    const rest = this.allOf();
    return (item) => first(item) && rest(item);
  }

  private clause(): Test<T> {
    if (this.take('(')) {
      const inner = this.anyOf();
      if (!this.take(')')) throw this.refused();
      return inner;
    }
    const clause = /^"(\w+):(.+)"$/su.exec(this.parts[this.at++] ?? '');
    if (clause === null) throw this.refused();
    const [, name = '', wanted = ''] = clause;
    return this.compare(name.toLowerCase(), wanted.replaceAll(/\\(.)/gsu, '$1'));
  }

  private compare(name: string, wanted: string): Test<T> {
    const property = this.schema.properties.get(name);
    if (property?.type !== 'string') throw this.refused();
    const valueOf = (item: T): string => String(property.get(item) ?? '');
    if (!BY_WORDS.has(name)) return (item) => valueOf(item).toLowerCase().startsWith(wanted.toLowerCase());
    const tokens = searchTokens(wanted);
    return (item) => {
      const own = searchTokens(valueOf(item));
      return [...tokens].every((token) => own.has(token));
    };
  }

  private take(part: string): boolean {
    if (this.parts[this.at] !== part) return false;
    this.at++;
    return true;
  }

  private refused(): GraphError {
    return new GraphError(400, 'Request_BadRequest', `Unsupported $search '${this.text}'.`);
  }
}
