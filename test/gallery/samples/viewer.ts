import { DEFAULT_POLICY } from '../../../src/policy/policy';
import { type Viewer } from '../../../src/presentation/viewer';

export const NOW = Date.parse('2026-11-22T09:30:00Z');

export const MEGAN: Viewer = {
  language: 'en',
  locale: 'en-GB',
  timezone: 'Europe/Berlin',
  now: NOW,
  retentionDays: 14,
  helpdesk: false,
  policy: DEFAULT_POLICY,
};

/** Somebody who reads each language that there are words in. */
export const READERS: readonly Viewer[] = [
  MEGAN,
  { ...MEGAN, language: 'de', locale: 'de-DE' },
  { ...MEGAN, language: 'fr', locale: 'fr-FR' },
  { ...MEGAN, language: 'es', locale: 'es-ES' },
  { ...MEGAN, language: 'pt', locale: 'pt-BR' },
  { ...MEGAN, language: 'it', locale: 'it-IT' },
  { ...MEGAN, language: 'nl', locale: 'nl-NL' },
  { ...MEGAN, language: 'ja', locale: 'ja-JP' },
  { ...MEGAN, language: 'zh', locale: 'zh-CN' },
];

/** An instant some days (and hours) before `NOW`. */
export function daysAgo(days: number, hours = 0): number {
  return NOW - days * 86_400_000 - hours * 3_600_000;
}

/** Midnight in Berlin, in winter, of a day of November 2026. */
export function berlinMidnight(day: number): number {
  return Date.parse(`2026-11-${String(day).padStart(2, '0')}T00:00:00+01:00`);
}
