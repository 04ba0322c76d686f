/** A small seeded generator of random numbers, so that a failing run can be repeated by its printed seed. */
export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0 || 1;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    // xorshift32
    this.state ^= this.state << 13;
    this.state >>>= 0;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    this.state >>>= 0;
    return limit <= 0 ? 0 : this.state % limit;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** The seed of this run: from the environment, to repeat one, or from the clock. */
export function seedOfRun(): number {
  const given = Number(process.env.SEED);
  return Number.isInteger(given) && given > 0 ? given : (Date.now() % 0x7fffffff) + 1;
}
