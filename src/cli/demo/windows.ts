import path from 'node:path';
import { type Environment } from '../../settings';
import { type DemoPlace } from './demo-settings';
import { WINDOW_OWNERS } from './playground-config';
import { type PlaygroundWindow, startWindow } from './playground';
import { LOOPBACK } from './ports';
import { type StopStack } from './stop-stack';

export interface Windows {
  readonly employee: PlaygroundWindow;
  readonly helpdesk: PlaygroundWindow;
}

/**
 * Both windows, side by side: each in a folder and a process of its own.
 *
 * @throws WindowFailed
 */
export async function startWindows(
  place: DemoPlace,
  timezone: string,
  env: Environment,
  stops: StopStack,
): Promise<Windows> {
  const open = async (owner: keyof typeof WINDOW_OWNERS, port = 0): Promise<PlaygroundWindow> => {
    const window = await startWindow({
      owner: WINDOW_OWNERS[owner],
      port,
      botEndpoint: `http://${LOOPBACK}:${place.botPort}/api/messages`,
      folder: path.join(place.folder, owner),
      timezone,
      env,
    });
    stops.push(`The ${owner} window`, () => window.stop());
    return window;
  };
  const [employee, helpdesk] = await Promise.all([
    open('employee', place.windowPorts[0]),
    open('helpdesk', place.windowPorts[1]),
  ]);
  return { employee, helpdesk };
}
