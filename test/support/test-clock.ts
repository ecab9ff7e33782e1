/** A clock that runs like any other and can be put forward. */
export class TestClock {
  private ahead: number;

  /** @param start ISO */
  constructor(start: string) {
    this.ahead = Date.parse(start) - Date.now();
  }

  readonly now = (): number => Date.now() + this.ahead;

  /** Puts it to an instant, ISO. */
  set(instant: string): void {
    this.ahead = Date.parse(instant) - Date.now();
  }

  advance(ms: number): void {
    this.ahead += ms;
  }
}
