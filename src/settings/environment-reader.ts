import { type Environment, type SettingsProblem } from './settings';

/** A token of fewer could be guessed however long it is. */
const LEAST_DIFFERENT = 8;

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** Reads single variables and collects what is wrong with them. An empty variable counts as unset. */
export class EnvironmentReader {
  readonly problems: SettingsProblem[] = [];

  constructor(private readonly env: Environment) {}

  has(variable: string): boolean {
    return this.text(variable) !== null;
  }

  text(variable: string): string | null {
    const value = this.env[variable]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  missing(variable: string, message: string): void {
    this.problems.push({ variable, message });
  }

  flag(variable: string): boolean {
    return this.oneOf(variable, ['0', '1'], '0') === '1';
  }

  integer(variable: string, fallback: number, least: number, most: number): number {
    const text = this.text(variable);
    if (text === null) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    this.missing(variable, `must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  port(variable: string, fallback: number): number {
    return this.integer(variable, fallback, 0, 65_535);
  }

  oneOf<const T extends string>(variable: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(variable);
    if (text === null) return fallback;
    const value = allowed.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    this.missing(variable, `must be one of ${allowed.join(', ')}`);
    return fallback;
  }

  list(variable: string, fallback: readonly string[]): readonly string[] {
    return (
      this.text(variable)
        ?.split(/[\s,;]+/)
        .filter(Boolean) ?? fallback
    );
  }

  guid(variable: string): string | null {
    const text = this.text(variable);
    if (text === null || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
    this.missing(variable, 'must be a GUID such as 00000000-0000-0000-0000-000000000000');
    return null;
  }

  /** A secret that travels as a bearer token: hard to guess, and without characters that end it. */
  bearer(variable: string, least: number): string | null {
    const text = this.text(variable);
    if (text === null) return null;
    if (text.length < least) this.missing(variable, `must be at least ${least} characters long`);
    else if (new Set(text).size < LEAST_DIFFERENT)
      this.missing(
        variable,
        `must have at least ${LEAST_DIFFERENT} different characters: it could be guessed`,
      );
    else if (!/^[\x21-\x7e]+$/.test(text))
      this.missing(variable, 'must be of letters, digits and signs without spaces: it is sent in a header');
    else return text;
    return null;
  }

  /** A PostgreSQL address with a host and a database; its password is never repeated. */
  database(variable: string): string | null {
    const text = this.url(variable, ['postgres:', 'postgresql:']);
    if (text === null) return null;
    const { hostname, pathname, searchParams, username, password } = new URL(text);
    if (hostname === '' && !searchParams.has('host')) this.missing(variable, 'must name a host');
    else if (pathname.length < 2)
      this.missing(variable, 'must name a database: postgres://user:password@host:5432/name');
    else if (![username, password, pathname].every(isDecodable))
      this.missing(variable, 'has a % that is no escape: write %25 for the sign itself');
    else return text;
    return null;
  }

  url(variable: string, protocols: readonly string[]): string | null {
    const text = this.text(variable);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.missing(
      variable,
      `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
    return null;
  }
}
