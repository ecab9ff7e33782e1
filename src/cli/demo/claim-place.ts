import { mkdirSync, rmSync } from 'node:fs';
import { type Settings } from '../../settings';
import { type DemoPlace, placeFolder } from './demo-settings';
import { claimPort, PortTaken, type WantedPort } from './ports';

/**
 * Finds out whether all ports can be had before anything is started, and clears the folder of this run.
 *
 * @throws PortTaken
 */
export async function claimPlace(settings: Settings, withWindows: boolean): Promise<DemoPlace> {
  const wanted: WantedPort[] = [
    { variable: 'PORT', port: settings.port, purpose: 'the bot' },
    { variable: 'SANDBOX_PORT', port: settings.sandboxPort, purpose: 'the Graph sandbox' },
    ...(withWindows ? windowPorts(settings.playgroundPort) : []),
  ];
  refuseDoubles(wanted);
  const claimed: number[] = [];
  for (const port of wanted) claimed.push(await claimFresh(port, claimed));
  const [botPort = 0, sandboxPort = 0, ...rest] = claimed;
  const folder = placeFolder(botPort);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { botPort, sandboxPort, windowPorts: rest, folder };
}

function windowPorts(first: number): readonly WantedPort[] {
  const variable = 'PLAYGROUND_PORT';
  const second = first === 0 ? 0 : first + 1;
  return [
    { variable, port: first, purpose: 'the employee’s window' },
    { variable, port: second, purpose: 'the helpdesk’s window (the port after PLAYGROUND_PORT)' },
  ];
}

function refuseDoubles(wanted: readonly WantedPort[]): void {
  for (const [index, { port, variable, purpose }] of wanted.entries()) {
    const earlier = wanted.slice(0, index).find((other) => port !== 0 && other.port === port);
    if (earlier === undefined) continue;
    throw new PortTaken(
      `Port ${port} is wanted for ${earlier.purpose} and for ${purpose}: set ${variable} to another.`,
    );
  }
}

/** The system may give the same free port twice, since a claim does not hold it. */
async function claimFresh(wanted: WantedPort, taken: readonly number[]): Promise<number> {
  for (;;) {
    const port = await claimPort(wanted);
    if (!taken.includes(port)) return port;
  }
}
