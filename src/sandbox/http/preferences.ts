/** What a client asked for in its Prefer headers (graph-facts 2.4). */
export interface Preferences {
  readonly immutableIds: boolean;
  readonly bodyType: 'text' | 'html';
  readonly maxPageSize: number | null;
  /** Members that an enumeration got later are written as such, not as unknownFutureValue (graph-facts 7.5). */
  readonly unknownEnumMembers: boolean;
  /** The Preference-Applied header; empty where nothing was. */
  readonly applied: string;
}

/** Reads preferences, comma-separated or in repeated headers, which node joins with commas. */
export function parsePreferences(header: string | undefined): Preferences {
  let immutableIds = false;
  let bodyType: 'text' | 'html' = 'html';
  let maxPageSize: number | null = null;
  let unknownEnumMembers = false;
  const applied: string[] = [];
  for (const match of (header ?? '').matchAll(/([\w.-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;]+)))?/g)) {
    const value = match[2] ?? match[3] ?? '';
    switch (match[1]?.toLowerCase()) {
      case 'idtype':
        if (value.toLowerCase() !== 'immutableid') break;
        immutableIds = true;
        applied.push('IdType=ImmutableId');
        break;
      case 'outlook.body-content-type':
        if (value !== 'text' && value !== 'html') break;
        bodyType = value;
        applied.push(`outlook.body-content-type="${value}"`);
        break;
      case 'odata.maxpagesize':
        if (!/^[1-9]\d{0,3}$/.test(value)) break;
        maxPageSize = Number(value);
        applied.push(`odata.maxpagesize=${value}`);
        break;
      case 'include-unknown-enum-members':
        unknownEnumMembers = true;
        break;
      default:
    }
  }
  return { immutableIds, bodyType, maxPageSize, unknownEnumMembers, applied: applied.join(', ') };
}
