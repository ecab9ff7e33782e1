import { type ExportEstimate } from '../../domain/request';

const GB = 1024 ** 3;
const PACE_PER_HOUR = 2 * GB;
const PST_BYTES = 10 * GB;
const PACKAGE_BYTES = 40 * GB;

/** What an export of this size means. Microsoft names 2 GB an hour per mailbox, 10 GB per PST and 40 GB per package. */
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
    leastHours: upTo(size / boxes, PACE_PER_HOUR),
    mostHours: upTo(size, PACE_PER_HOUR),
    psts: Math.max(boxes, upTo(size, PST_BYTES)),
    packages: upTo(size, PACKAGE_BYTES),
  };
}
