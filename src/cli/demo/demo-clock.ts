import { DateTime } from 'luxon';

/** When everybody's morning has begun, whatever minute of the hour before is theirs. */
const MORNING_HOUR = 9;

/** The clock of the sandbox and the bot: real time, unless somebody turns it on. */
export class DemoClock {
  private ahead = 0;

  readonly now = (): number => Date.now() + this.ahead;

  /** Puts it to the morning so many days later, by the clock of the person who plays. @param timezone IANA */
  turnOn(days: number, timezone: string): void {
    const today = DateTime.fromMillis(this.now(), { zone: timezone });
    const morning = today.plus({ days }).set({ hour: MORNING_HOUR, minute: 0, second: 0, millisecond: 0 });
    this.ahead += morning.toMillis() - this.now();
  }
}
