import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from giving more room to what was made lately. Left alone it takes up to 128 MB for that on a machine with much
 * memory, where thousands of places are put together: more than all that is kept. To be called when the threads have read
 * all, since it goes for them, too, and they do need what they take.
 */
export function holdYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Has V8 collect what is older when it has come to this much more than was kept, in percent. Left alone it waits for up to
 * four times as much, in each thread: 40 MB more in a repository full of keys, and no less time.
 */
const GROWTH = 60;

/** It goes for all threads. */
export function holdOldGeneration(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
