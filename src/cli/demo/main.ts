import path from 'node:path';
import { type Environment } from '../../settings';
import { readDemoSettings } from './demo-settings';
import { readOptions } from './options';
import { WindowFailed } from './playground';
import { PortTaken } from './ports';
import { runDemo } from './run';
import { type StartBot } from './services';
import { StopStack } from './stop-stack';
import { stopAsked } from './stop-signals';
import { USAGE } from './usage';
import { faultMessage, faultStack } from './fault';
import { NoMailFolder } from './mail/mail-folder';

const WRONG_USE = 2;

/**
 * The demo from its arguments to its exit code.
 *
 * @param argv what stands after `npm run demo --`
 */
export async function demoMain(
  argv: readonly string[],
  env: Environment,
  startBot: StartBot,
): Promise<number> {
  const print = (text: string): void => console.log(text);
  const complain = (text: string): void => console.error(text);
  const reading = readOptions(argv);
  switch (reading.kind) {
    case 'help':
      print(USAGE);
      return 0;
    case 'wrong':
      complain(`${reading.message}.\n\n${USAGE}`);
      return WRONG_USE;
    case 'run':
      break;
  }
  const options = { ...reading.options, mail: fromWhereTheyStand(reading.options.mail, env) };
  const checked = readDemoSettings(env, options);
  if (!checked.ok) {
    for (const { variable, message } of checked.problems) complain(`${variable} ${message}.`);
    return WRONG_USE;
  }
  const stops = new StopStack();
  try {
    const { settings } = checked;
    return await runDemo({
      options,
      settings,
      env,
      startBot,
      stops,
      stopAsked: stopAsked(env),
      print,
      complain,
    });
  } catch (error) {
    complain(sentenceOf(error));
    return 1;
  } finally {
    await stops.stopAll(complain);
  }
}

/** npm runs scripts in the package's folder and tells where the person stood. */
function fromWhereTheyStand(mail: string | null, env: Environment): string | null {
  return mail === null ? null : path.resolve(env['INIT_CWD'] ?? '.', mail);
}

/** What the demo expects can go wrong is told in a sentence; anything else with its place in the code. */
function sentenceOf(error: unknown): string {
  const expected = [PortTaken, WindowFailed, NoMailFolder].some((kind) => error instanceof kind);
  return expected ? faultMessage(error) : faultStack(error);
}
