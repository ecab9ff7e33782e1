import { startEchoBot } from '../echo-bot';

/** The yardstick as a program of its own. */
startEchoBot().then(
  (bot) => {
    console.log(`Echo bot at ${bot.url}`);
    process.once('SIGTERM', () => void bot.stop().then(() => process.exit(0)));
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
