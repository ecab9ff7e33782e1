import { type ExportEstimate } from '../../domain/request';
import { fileSize } from '../text/file-size';
import { type Words } from '../words';
import { exportFigures } from './export-figures';

/** What eDiscovery counted, in one phrase: items, size and mailboxes, or that nothing fits. */
export function estimatePhrase(estimate: ExportEstimate, locale: string, words: Words): string {
  const { items, size, mailboxes } = estimate;
  if (items === 0) return words.requests.estimate.nothing;
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
