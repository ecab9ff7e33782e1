/** What may be said of a value before it is written to the log. */
type Form = 'id' | 'word' | 'number' | 'boolean';

/**
 * The fields a log line may carry, each with the form its value must have. Everything else is dropped, and a value of
 * another form is masked: a subject, an address, a sentence or a token has no field it could stand in, and does not look
 * like an id or a word where it is put into one by mistake.
 */
export const LOG_FIELDS = {
  correlationId: 'id',
  personId: 'id',
  tenantId: 'id',
  jobId: 'id',
  batchRef: 'id',
  requestId: 'id',
  /** A conversation by its fingerprint: ids of Teams conversations have no fixed form. */
  conversation: 'id',
  placeKind: 'word',
  activityType: 'word',
  turnKind: 'word',
  verb: 'word',
  intent: 'word',
  language: 'word',
  outcome: 'word',
  reason: 'word',
  operation: 'word',
  method: 'word',
  job: 'word',
  check: 'word',
  signal: 'word',
  mode: 'word',
  host: 'word',
  version: 'word',
  code: 'word',
  /** A rule of the policy file, as `kinds.export.approvers`. */
  rule: 'word',
  line: 'number',
  graphCode: 'word',
  port: 'number',
  status: 'number',
  attempt: 'number',
  durationMs: 'number',
  waitMs: 'number',
  bytes: 'number',
  count: 'number',
  request: 'number',
  total: 'number',
  retryable: 'boolean',
  repeated: 'boolean',
} as const satisfies Record<string, Form>;

type Value<F extends Form> = F extends 'number' ? number : F extends 'boolean' ? boolean : string;

/** Facts of a log line; unknown keys do not compile. */
export type LogFields = {
  readonly [K in keyof typeof LOG_FIELDS]?: Value<(typeof LOG_FIELDS)[K]> | undefined;
};

export const MASK = '[masked]';

const ID = /^[0-9A-Za-z][0-9A-Za-z._:-]{0,127}$/;
const WORD = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/;

function fits(value: unknown, form: Form): boolean {
  switch (form) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'id':
      return typeof value === 'string' && ID.test(value);
    case 'word':
      return typeof value === 'string' && WORD.test(value);
  }
}

/** Only the fields of the list above, masked where a value is not what its field promises. */
export function loggable(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || !Object.hasOwn(LOG_FIELDS, key)) continue;
    kept[key] = fits(value, LOG_FIELDS[key as keyof typeof LOG_FIELDS]) ? value : MASK;
  }
  return kept;
}
