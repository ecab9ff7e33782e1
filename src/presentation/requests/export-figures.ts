import { EXPORT_LIMITS } from '../../domain/export-limits';
import { type ExportEstimate } from '../../domain/request';

const { hourBytes, pstBytes, packageBytes } = EXPORT_LIMITS;

/** What an export of this size means. */
export interface ExportFigures {
  /** Hours where the mail is spread evenly over the mailboxes, and where it lies in a single one. */
  readonly leastHours: number;
  readonly mostHours: number;
  readonly psts: number;
  readonly packages: number;
}

export function exportFigures({
  size,
  mailboxes,
}: Pick<ExportEstimate, 'size' | 'mailboxes'>): ExportFigures {
  const boxes = Math.max(1, mailboxes);
  const upTo = (bytes: number, each: number): number => Math.max(1, Math.ceil(bytes / each));
  return {
    leastHours: upTo(size / boxes, hourBytes),
    mostHours: upTo(size, hourBytes),
    psts: Math.max(boxes, upTo(size, pstBytes)),
    packages: upTo(size, packageBytes),
  };
}
