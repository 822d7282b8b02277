/** Why a scan ends before its work is done: its time is over, or somebody asks the process to end. */
export type EndReason = 'time' | 'signal';

/**
 * Says once that a scan is to end early. Whoever has work under way stops it then, and what was found until then is
 * reported; a little later comes the last call, after which nobody is waited for any more.
 */
export class Ending {
  /** Fulfilled when the end is said. */
  readonly ended: Promise<void>;
  /** Fulfilled when what is not done is to be left. */
  readonly lastCall: Promise<void>;
  #reason: EndReason | undefined;
  #end = (): void => {};
  #call = (): void => {};
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.lastCall = new Promise((resolve) => {
      this.#call = resolve;
    });
  }

  /** Undefined for as long as the work may go on. */
  get reason(): EndReason | undefined {
    return this.#reason;
  }

  /** @param grace milliseconds until the last call, in which places are looked up */
  end(reason: EndReason, grace: number): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#end();
    this.#timer = setTimeout(this.#call, grace);
  }

  /** To be called when all is done: then no last call comes. */
  close(): void {
    clearTimeout(this.#timer);
  }
}
