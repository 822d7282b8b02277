const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Keeps the process alive when the job is cancelled while it cleans up: what is about to be removed is removed, and a search
 * ends early.
 */
export class Stop {
  #signal: NodeJS.Signals | undefined;
  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.#signal ??= signal;
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /** Whether the process was asked to end. */
  get asked(): boolean {
    return this.#signal !== undefined;
  }

  /** Ends the process as the signal would have ended it, if there was one. */
  finish(): void {
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    if (this.#signal !== undefined) process.kill(process.pid, this.#signal);
  }
}
