/** What a killed process throws at everything it still tries. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * A process that can be killed at any of its calls to the outside: `killAt` counts from 1, before and after each call.
 * Once dead, no call of it reaches anything.
 */
export class Mortal {
  private moments = 0;
  private dead = false;

  constructor(private readonly killAt: number) {}

  /** True where the process lived long enough to come to its end. */
  get survived(): boolean {
    return !this.dead;
  }

  /** The same ports, as this process has them. */
  holding<T extends object>(ports: T): T {
    return new Proxy(ports, {
      get: (target, name) => this.reached(target, Reflect.get(target, name)),
    });
  }

  private reached(target: object, value: unknown): unknown {
    if (typeof value === 'object' && value !== null) return this.holding(value);
    if (typeof value !== 'function') return value;
    return async (...args: readonly unknown[]): Promise<unknown> => {
      this.moment();
      const result: unknown = await (Reflect.apply(value, target, args) as unknown);
      this.moment();
      return result;
    };
  }

  private moment(): void {
    this.moments += 1;
    if (this.moments === this.killAt) this.dead = true;
    if (this.dead) throw new Killed();
  }
}
