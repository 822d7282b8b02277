/** Reads what programs of SSH write: numbers of four bytes, and strings behind their lengths (RFC 4251, 5). */
export class SshReader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number | undefined {
    if (this.at + 4 > this.#bytes.length) return undefined;
    this.at += 4;
    return this.#bytes.readUInt32BE(this.at - 4);
  }

  string(): Buffer | undefined {
    const length = this.number();
    if (length === undefined || this.at + length > this.#bytes.length) return undefined;
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
