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

/** Who reads, from the locale and zone the channel told. A language that is not offered reads the first that is. */
export function viewerOf(
  { now, policy: current, helpdesk = false }: ViewerSettings,
  { locale, timezone }: { readonly locale: string; readonly timezone: string },
): Viewer {
  const primary = locale.toLowerCase().split('-')[0];
  const policy = current();
  const language = policy.languages.find((offered) => offered === primary) ?? policy.languages[0];
  const { recoverableDays: retentionDays } = policy.retention;
  return { language, locale, timezone, now: now(), retentionDays, helpdesk, policy };
}
