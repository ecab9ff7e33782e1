import { type StopStack } from '../../../src/cli/demo/stop-stack';
import { FakeChannel } from '../../support/channel';
import { databasePlaces } from '../places';
import { type MeasuredProcess } from '../process/measured-process';
import { type DatabasePlace, Programs } from '../process/programs';
import { FullMailbox } from '../town/full-mailbox';

/** One sandbox, one channel, one bot: what every restore of a part is measured with. */
export interface RestoreTown {
  readonly bot: MeasuredProcess;
  readonly channel: FakeChannel;
  readonly place: DatabasePlace;
  /** A mailbox nobody has met. */
  mailbox(count: number): FullMailbox;
}

/** PostgreSQL where one answers, as in an organisation; else PGlite. */
export async function openRestoreTown(stops: StopStack): Promise<RestoreTown> {
  const place = (await databasePlaces(stops)).at(-1);
  if (place === undefined) throw new Error('no database');
  const programs = new Programs(stops);
  const sandbox = await programs.sandbox();
  const bot = await programs.bot(sandbox.url, place);
  const channel = await FakeChannel.start();
  stops.push('The chat service', () => channel.stop());
  let people = 0;
  return {
    bot,
    channel,
    place,
    mailbox: (count) => {
      people += 1;
      const id = `00000000-0000-0000-0002-${String(people).padStart(12, '0')}`;
      return new FullMailbox(sandbox.url, id, count);
    },
  };
}
