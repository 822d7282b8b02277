import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of bytes into lines where GitHub's runner does: after `\n`, `\r` and `\r\n`, nowhere else. */
export class Lines {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  /** The lines that are complete with these bytes. */
  push(bytes: Buffer): string[] {
    const text = this.#rest + this.#decoder.write(bytes);
    // A carriage return at the end may be half of a line end.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  /** The last line, where it has no end. */
  end(): string[] {
    const text = this.#rest + this.#decoder.end();
    this.#rest = '';
    return text === '' ? [] : [text.replace(/\r$/, '')];
  }
}
