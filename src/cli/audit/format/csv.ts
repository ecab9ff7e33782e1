import { type AuditLine, saidBy } from '../../../domain/audit-chain';
import { canonicalJson } from '../../../domain/canonical-json';
import { type FileFormat, lineFrom } from './file-format';
import { cellText, readCells, writeCells } from './csv-cells';

const COLUMNS = [
  'seq',
  'at',
  'tenant',
  'request',
  'actor',
  'actorId',
  'event',
  'before',
  'after',
  'details',
  'hash',
  'previousHash',
  'line',
] as const;

/** One row a line, for spreadsheets (RFC 4180): what people look for in columns, and at the end the event as it was hashed. */
export const CSV: FileFormat = {
  heading: writeCells(COLUMNS),
  lineEnd: '\r\n',
  write: (line) => writeCells(cellsOf(line)),
  read: (text) => {
    const cells = readCells(text.replace(/\r$/, ''));
    const [hash, previousHash, event] = cells.slice(COLUMNS.length - 3);
    const line = lineFrom(saidBy(event ?? ''), hash, previousHash);
    return line !== null && CSV.write(line) === writeCells(cells) ? line : null;
  },
};

function cellsOf({ hash, previousHash, text }: AuditLine): readonly string[] {
  const { seq, at, tenantId, request, actor, what, before, after } = saidBy(text);
  const { kind, ...details } = saidBy(canonicalJson(what));
  const person = saidBy(canonicalJson(actor));
  const columns = [
    seq,
    typeof at === 'number' ? new Date(at).toISOString() : at,
    tenantId,
    request,
    person['name'] ?? actor,
    person['id'],
    kind,
    before,
    after,
    canonicalJson(details),
  ];
  return [...columns.map(cellText), hash, previousHash, text];
}
