import { env } from 'node:process';
import { startBot } from '../compose';
import { demoMain } from './demo/main';

// The demo hands its environment on, changed, to the bot's settings and to the windows; the bot itself reads nothing of it.
void demoMain(process.argv.slice(2), env, startBot).then((code) => process.exit(code));
