import { Ending, type EndReason } from '../leaks/early-end.ts';
import type { Git } from '../leaks/git/git.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Milliseconds in which places are looked up for what was found, before it is reported without them. Whoever sends a
 * signal ends the process two seconds later, or at least wonders.
 */
const GRACE: Readonly<Record<EndReason, number>> = { time: 60_000, signal: 900 };

/** Milliseconds after a signal at which the process ends, whatever it is at. */
const HARD_END = 1_800;

/** What is published is written by then. */
const WRITTEN_MS = 300;

export interface SuperviseOptions {
  /** Milliseconds for everything. */
  readonly timeout: number;
  readonly git: Git;
  /** The exit code where there is no time left to say what was found. */
  readonly failed: number;
}

/** Ends a scan early when its time is over, and on SIGINT and SIGTERM: with its gits, and with what they started. */
export class Supervision {
  readonly ending = new Ending();
  readonly #options: SuperviseOptions;
  readonly #timer: NodeJS.Timeout;
  readonly #onSignal = (): void => this.#signalled();

  constructor(options: SuperviseOptions) {
    this.#options = options;
    this.#timer = setTimeout(() => this.#end('time'), options.timeout);
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
    void this.ending.lastCall.then(() => options.git.stop());
  }

  /**
   * Waits for work that reports by itself when the end is said; `instead` where it does not, or fails on its way there.
   */
  async within<T>(work: Promise<T>, instead: () => T): Promise<T> {
    const afterLastCall = this.ending.lastCall.then(() => new Promise((resolve) => setTimeout(resolve, WRITTEN_MS)));
    try {
      return await Promise.race([work, afterLastCall.then(instead)]);
    } catch (error) {
      if (this.ending.reason === undefined) throw error;
      return instead();
    }
  }

  /** To be called when all is reported. After an early end nothing that is still under way keeps the process. */
  close(): void {
    clearTimeout(this.#timer);
    this.ending.close();
    if (this.ending.reason === undefined) {
      for (const signal of SIGNALS) process.off(signal, this.#onSignal);
      return;
    }
    this.#options.git.stop();
    setTimeout(() => process.exit(), WRITTEN_MS).unref();
  }

  #end(reason: EndReason): void {
    this.ending.end(reason, GRACE[reason]);
    this.#options.git.interrupt();
  }

  /** Whoever asks twice does not want to wait. */
  #signalled(): void {
    if (this.ending.reason === 'signal') this.#leave();
    this.#end('signal');
    setTimeout(() => this.#leave(), HARD_END).unref();
  }

  #leave(): void {
    this.#options.git.stop();
    process.exit(process.exitCode || this.#options.failed);
  }
}

/** How the end of a scan is reported. @param limit what set the time, as "the input timeout (30m)" */
export function whyEnded(reason: EndReason, limit: string): string {
  return reason === 'time'
    ? `The time for the scan is over: ${limit}. What was found until then is reported, and the rest was not read.`
    : 'The scan was asked to end before it was done. What was found until then is reported, and the rest was not read.';
}
