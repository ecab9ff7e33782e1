import { LANGUAGES } from '../domain/language';
import { type EpochMs } from '../domain/time';
import { type Viewer } from '../presentation/viewer';

/** How the bot was set up, as far as a reader notices. */
export interface ViewerSettings {
  readonly now: () => EpochMs;
  readonly retentionDays: number;
  /** Absent: none. */
  readonly helpdesk?: boolean;
}

/** Who reads, from the locale and zone the channel told. */
export function viewerOf(
  { now, retentionDays, helpdesk = false }: ViewerSettings,
  { locale, timezone }: { readonly locale: string; readonly timezone: string },
): Viewer {
  const primary = locale.toLowerCase().split('-')[0];
  const language = LANGUAGES.find((known) => known === primary) ?? 'en';
  return { language, locale, timezone, now: now(), retentionDays, helpdesk };
}
