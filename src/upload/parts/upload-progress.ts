import type { Clock } from '../../apple/clock.ts';

/** How far the sending of a file is. */
export class Progress {
  /** Bytes of parts that Apple has, those of earlier runs too. */
  done = 0;
  readonly #total: number;
  readonly #clock: Clock;
  readonly #started: number;
  #inFlight = 0;
  #sent = 0;

  /** @param total bytes of the file */
  constructor(total: number, clock: Clock) {
    this.#total = total;
    this.#clock = clock;
    this.#started = clock.ticks();
  }

  /** Bytes went out, and may yet be lost. */
  add(bytes: number): void {
    this.#inFlight += bytes;
    this.#sent += bytes;
  }

  /** The end of a try that sent `sent` bytes. @param length of the part, where it arrived */
  settle(sent: number, length: number): void {
    this.#inFlight -= sent;
    this.done += length;
  }

  /** Bytes a second since the beginning, repetitions included. */
  rate(): number {
    return this.#sent / Math.max(0.001, this.seconds());
  }

  seconds(): number {
    return (this.#clock.ticks() - this.#started) / 1000;
  }

  /** For the log: bytes, rate, and the time that is left at this rate. */
  line(): string {
    const reached = Math.min(this.#total, this.done + this.#inFlight);
    const percent = Math.floor((100 * reached) / this.#total);
    const rate = this.rate();
    const left = rate > 0 && reached < this.#total ? `, about ${inTime((this.#total - reached) / rate)} left` : '';
    return `Sent ${inBytes(reached)} of ${inBytes(this.#total)} (${percent} %), ${inBytes(rate)}/s${left}`;
  }
}

/** `512 bytes`, `3.4 MB`; a MB is a million bytes, as in App Store Connect. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} bytes`;
  const units = ['KB', 'MB', 'GB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}

/** `42 s`, `7 min`, `1 h 5 min`, rounded up */
export function inTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
