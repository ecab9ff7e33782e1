import { type Language } from '../domain/language';
import { type EpochMs } from '../domain/time';
import { type CurrentPolicy } from '../policy/policy';
import { type Viewer } from '../presentation/viewer';

/** How the bot was set up, as far as a reader notices. */
export interface ViewerSettings {
  readonly now: () => EpochMs;
  readonly policy: CurrentPolicy;
  /** Absent: none. */
  readonly helpdesk?: boolean;
}

/** What is known of how somebody reads. */
export interface KnownReader {
  /** BCP 47, of their client. */
  readonly locale: string;
  /** IANA zone. */
  readonly timezone: string;
  /** In which they write; absent where that is not known. */
  readonly language?: Language;
}

/**
 * Who reads: in the language they write, else in that of their client, else in the first that the organisation offers.
 * The locale decides the order of day and month.
 */
export function viewerOf(
  { now, policy: current, helpdesk = false }: ViewerSettings,
  { locale, timezone, language: written }: KnownReader,
): Viewer {
  const primary = locale.toLowerCase().split('-')[0];
  const policy = current();
  const offered = (wanted?: string): Language | undefined => policy.languages.find((one) => one === wanted);
  const language = offered(written) ?? offered(primary) ?? policy.languages[0];
  const { recoverableDays: retentionDays } = policy.retention;
  return { language, locale, timezone, now: now(), retentionDays, helpdesk, policy };
}

/** Somebody of whom nothing is known, or many at once, as in a channel: the first language that is offered. */
export function anyViewer(settings: ViewerSettings, timezone = 'UTC'): Viewer {
  return viewerOf(settings, { locale: settings.policy().languages[0], timezone });
}
