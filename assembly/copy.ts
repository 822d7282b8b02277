/** Copies within the bytes that were written, 16 at a time: up to 15 bytes after the last one are overwritten, too. */
import { REPEATED, REPETITIONS } from './pack-layout';
import { Scratch } from './scratch';

/** Fills the tables of repetitions. */
export function prepareCopies(): void {
  for (let distance: usize = 1; distance < 16; distance++) {
    for (let i: usize = 0; i < 16; i++) {
      store<u8>(Scratch.start + REPETITIONS + (distance << 4) + i, <u8>(i % distance));
    }
    store<u8>(Scratch.start + REPEATED + distance, <u8>(16 - (16 % distance)));
  }
}

/** Copies up to `end` from other bytes, which do not overlap. */
export function copyTo(end: usize, to: usize, from: usize): void {
  while (to < end) {
    v128.store(to, v128.load(from));
    to += 16;
    from += 16;
  }
}

/** Copies at least one byte, up to `end`, from `distance` bytes before, which repeat where they overlap. */
export function repeatTo(end: usize, to: usize, distance: usize): void {
  if (distance >= 16) {
    v128.store(to, v128.load(to - distance));
    to += 16;
    do {
      v128.store(to, v128.load(to - distance));
      to += 16;
    } while (to < end);
  } else {
    const places = v128.load(Scratch.start + (distance << 4), REPETITIONS);
    const bytes = v128.swizzle(v128.load(to - distance), places);
    const step: usize = load<u8>(Scratch.start + distance, REPEATED);
    do {
      v128.store(to, bytes);
      to += step;
    } while (to < end);
  }
}
