import { judgeIntents, learnIntents, settleIntents } from './intents';
import { settleSlots, trainSlots } from './slots';

/*
 * `npm run train`: learns the weights beside the rules, of intents (src/understanding/intents/learned) and of slots
 * (src/understanding/slots/learned), and prints how well they do on lines they were not learned from. Run it after senses, features
 * or the grammar of slots have changed; it takes some minutes. `intents` or `slots`
 * does one of them, `--try` writes nothing. `settle` mends the weights for lines added to `kept.jsonl`, in a minute.
 */
const write = !process.argv.includes('--try');
const [only] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (only === undefined || only === 'intents') judgeIntents();
if (write && (only === undefined || only === 'intents')) learnIntents();
if (only === undefined || only === 'slots') trainSlots(write);
if (only === 'settle') {
  settleIntents();
  settleSlots();
}
