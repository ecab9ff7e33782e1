import { parseArgs } from 'node:util';
import { forgetPerson } from '../store/forget-person';
import { stoppedEvent } from '../watch/on-record';
import { openRecord } from './audit/open-record';
import { faultMessage } from './demo/fault';

const USAGE = `npm run --silent forget -- --person ID

  Deletes what the bot keeps of the person with this Entra object id: searches, restores, drafts, reminders, chats, language; and takes
  them out of chats with others. Requests to the helpdesk, how they were carried out and the audit record stay. DATA_DIR or DATABASE_URL name the database, as for the bot.`;

/** `npm run forget`: removes a person's data. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { person: { type: 'string' }, help: { type: 'boolean' } } });
  const person = values.person?.toLowerCase() ?? '';
  if (values.help === true || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person)) {
    console.error(USAGE);
    return values.help === true ? 0 : 2;
  }
  const database = await openRecord();
  try {
    const outcome = await forgetPerson(database, person, (tenantId) =>
      stoppedEvent({ tenantId, personId: person }, 'forgotten', Date.now()),
    );
    if (outcome.kind === 'still-at-work') {
      console.error(
        `Nothing is deleted: ${outcome.restores} restores of this person run. Try again when they are done.`,
      );
      return 1;
    }
    for (const [table, rows] of Object.entries(outcome.rows)) console.log(`${table}: ${rows}`);
    console.log(
      `Kept: ${outcome.requests} requests and the audit record, which say who asked, who decided and what was done.`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(faultMessage(error));
    process.exitCode = 2;
  },
);
