import { rm } from 'node:fs/promises';
import { type Environment, type Settings } from '../../settings';
import { announcement, mailboxLines } from './announce';
import { claimPlace } from './claim-place';
import { botSettings, type DemoPlace } from './demo-settings';
import { introduceHelpdesk } from './introduce-helpdesk';
import { checkMailFolder } from './mail/mail-folder';
import { type DemoOptions } from './options';
import { playSentences } from './say/play';
import { type Services, type StartBot, startServices } from './services';
import { type StopStack } from './stop-stack';
import { startWindows, type Windows } from './windows';

export interface DemoRequest {
  readonly options: DemoOptions;
  readonly settings: Settings;
  readonly env: Environment;
  readonly startBot: StartBot;
  readonly stops: StopStack;
  /** Resolves when the demo is asked to stop. */
  readonly stopAsked: Promise<void>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** What a shell expects of a program that was interrupted before it was done. */
const INTERRUPTED = 130;

/**
 * Runs the demo until it is asked to stop, or until the sentences are played. Whoever calls it stops what is on `stops`.
 *
 * @returns the exit code
 */
export async function runDemo(request: DemoRequest): Promise<number> {
  const { options, stopAsked, stops } = request;
  const begun = performance.now();
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (options.mail !== null) checkMailFolder(options.mail);
  const place = await claimPlace(request.settings, options.playground);
  stops.push('The folder of this run', () => rm(place.folder, { recursive: true, force: true }));
  const started = await Promise.race([start(request, place, timezone), stopAsked]);
  if (started === undefined) return 0;
  const { services, windows } = started;
  if (options.say.length > 0) {
    return Promise.race([play(request, services, timezone), stopAsked.then(() => INTERRUPTED)]);
  }
  if (windows !== null) await introduceHelpdesk(services, windows, timezone);
  for (const window of windows === null ? [] : [windows.employee, windows.helpdesk]) {
    void window.died.then(request.complain);
  }
  request.print(announcement(services, windows, (performance.now() - begun) / 1000));
  await stopAsked;
  return 0;
}

interface Started {
  readonly services: Services;
  readonly windows: Windows | null;
}

/** Services and windows side by side. Where one fails, the other is waited for, so that it can be stopped. */
async function start(request: DemoRequest, place: DemoPlace, timezone: string): Promise<Started> {
  const { options, env, stops } = request;
  const [services, windows] = await Promise.allSettled([
    startServices({
      settings: botSettings(request.settings, place, env),
      timezone,
      mail: options.mail,
      startBot: request.startBot,
      stops,
    }),
    options.playground ? startWindows(place, timezone, env, stops) : null,
  ]);
  if (services.status === 'rejected') throw services.reason;
  if (windows.status === 'rejected') throw windows.reason;
  return { services: services.value, windows: windows.value };
}

async function play(
  { options, print, complain }: DemoRequest,
  services: Services,
  timezone: string,
): Promise<number> {
  for (const line of mailboxLines(services.mailbox)) print(line);
  const failure = await playSentences({ lines: options.say, services, timezone, print });
  if (failure !== null) complain(failure);
  return failure === null ? 0 : 1;
}
