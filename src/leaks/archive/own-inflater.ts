import { RawInflate } from './raw-inflate.ts';
import { NODE, type Whole, type WholeInflater } from './whole-inflate.ts';

/** Inflates by code of our own, which leaves no garbage, and asks Node's only about streams that may be cut off. */
export class OwnInflater implements WholeInflater {
  /** One of its own: a stream of an archive may be under way when a part of it is searched. */
  readonly #code = new RawInflate();

  whole(bytes: Buffer, most: number): Whole | undefined {
    const made = this.#code.whole(bytes, most);
    if (made === 'unsure') return NODE.whole(bytes, most);
    return made === 'damaged' ? undefined : made;
  }

  begins(bytes: Buffer, most: number): boolean {
    const does = this.#code.begins(bytes, most);
    return does === 'unsure' ? NODE.begins(bytes, most) : does;
  }
}
