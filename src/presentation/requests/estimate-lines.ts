import { type ExportEstimate } from '../../domain/request';
import { fileSize } from '../text/file-size';
import { type Words } from '../words';
import { exportFigures } from './export-figures';

/** What eDiscovery counted: items, size and mailboxes in one phrase. */
export function estimatePhrase(estimate: ExportEstimate, locale: string, words: Words): string {
  const { items, size, mailboxes } = estimate;
  return words.requests.estimate.counted(items, fileSize(size, locale), mailboxes);
}

/** The same with what it means for an export: hours, PSTs, packages. */
export function estimateLines(estimate: ExportEstimate, locale: string, words: Words): readonly string[] {
  const says = words.requests.estimate;
  const { items, unindexedItems } = estimate;
  const unindexed = unindexedItems > 0 ? [says.unindexed(unindexedItems)] : [];
  if (items === 0) return [says.nothing, ...unindexed];
  const { leastHours, mostHours, psts, packages } = exportFigures(estimate);
  return [
    estimatePhrase(estimate, locale, words),
    leastHours === mostHours ? says.hours(mostHours) : says.hoursBetween(leastHours, mostHours),
    says.files(psts, packages),
    ...unindexed,
  ];
}
