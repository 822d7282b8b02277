/** Where the inflated bytes go. */
export class Output {
  static start: usize = 0;
  /** Where the next byte goes. */
  static at: usize = 0;
  /** Where the last byte must end. */
  static end: usize = 0;
  /** When the next byte goes there or after it, enough bytes were made: of a stream in pieces, before the end; else after it. */
  static stop: usize = 0;
}
