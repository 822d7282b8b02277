/**
 * A fault that the user can mend. Its message says what is wrong, what was seen (shape and length, never content)
 * and what to do. It is the only kind of error whose message is printed as it stands.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Collects faults, so that the user hears of all of them in one run. */
export class Problems {
  readonly #messages: string[] = [];

  add(message: string): void {
    this.#messages.push(message);
  }

  /** Runs `read`; a `UserError` in it is kept and `undefined` returned, anything else is thrown on. */
  collect<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(error.message);
      return undefined;
    }
  }

  /** All that was collected, as one error; the messages stand in the order in which they came. */
  error(): UserError {
    return new UserError(this.#messages.join(' '));
  }

  /** @throws {UserError} when anything was collected */
  throwIfAny(): void {
    if (this.#messages.length > 0) throw this.error();
  }
}
