import { setTimeout as wait } from 'node:timers/promises';

/** Time as the code sees it, so that tests need none. */
export interface Clock {
  /** Milliseconds since 1970: may be wrong, and may jump. */
  now(): number;
  /** Milliseconds since some moment: only ever goes forward. */
  ticks(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
};
