/** Why a run ends before it is done: the time is over, somebody cancelled it, or no token is left to ask with. */
export type StopReason = 'time' | 'cancelled' | 'token';

/** Thrown by whatever is under way when the run has to end; what was reached until then counts. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly reason: StopReason;
  /** Milliseconds that the next step had to wait, where there was not the time for it. */
  readonly wait: number | undefined;

  constructor(reason: StopReason, wait?: number) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
  }
}

/** @throws {Stopped} once the signal has been given, for the reason that was given with it */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason instanceof Stopped ? signal.reason : new Stopped('cancelled');
}
