/** A memory in which pack code runs, with bytes of no meaning around all that it may write. */
import { readFileSync } from 'node:fs';
import { deflateSync, inflateRawSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { FAULT, PackCode, ROOM_AFTER, SCRATCH_SIZE } from '../../src/leaks/objects/packs/pack-code.ts';
import type { numbers } from './hostile.ts';

/** Bytes of no meaning around everything that the code may write. */
const GUARD = 0x5a;
const GUARDS = 512;
const SCRATCH = 65_536;
export const SOURCE = 1 << 20;
export const TO = 1 << 22;

const memory = new WebAssembly.Memory({ initial: 160 });
export const bytes = Buffer.from(memory.buffer);
bytes.fill(GUARD, 0, SOURCE);
bytes.fill(0, SCRATCH, SCRATCH + SCRATCH_SIZE);
export const code = new PackCode(memory, SCRATCH);

const text = readFileSync(new URL(import.meta.url).pathname.replace('/.jest/', '/').replace(/\.js$/, '.ts'));

export type Numbers = ReturnType<typeof numbers>;

export function noise(random: Numbers, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}

/** Runs some code that writes up to `room` bytes from `TO` on, and fails where it wrote anywhere else. */
export function guarded(room: number, run: () => number): number {
  bytes.fill(GUARD, TO - GUARDS, TO + room + GUARDS);
  const result = run();
  if (!isUntouched(TO - GUARDS, TO)) throw new Error('It wrote before its room.');
  if (!isUntouched(TO + room, TO + room + GUARDS)) throw new Error('It wrote after its room.');
  return result;
}

function isUntouched(from: number, to: number): boolean {
  return bytes.subarray(from, to).equals(Buffer.alloc(to - from, GUARD));
}

/** Fails where anything was written before or after the scratch area. */
export function expectGuards(): void {
  expect(isUntouched(0, SCRATCH)).toBe(true);
  expect(isUntouched(SCRATCH + SCRATCH_SIZE, SOURCE - GUARDS)).toBe(true);
}

/** Places a stream, and after it bytes of no meaning. */
export function place(stream: Buffer, after = GUARD): number {
  stream.copy(bytes, SOURCE);
  bytes.fill(after, SOURCE + stream.length, SOURCE + stream.length + GUARDS);
  return SOURCE + stream.length;
}

export function inflated(stream: Buffer, size: number, after = GUARD): number {
  const end = place(stream, after);
  return guarded(size + ROOM_AFTER.to, () => code.inflate(SOURCE, end, TO, size));
}

export function made(size: number): Buffer {
  return bytes.subarray(TO, TO + size);
}

/** Contents of some kinds: text, noise, repetitions of any distance, few and very many kinds of bytes. */
export function contents(random: Numbers, size: number): Buffer[] {
  const period = 1 + random(20);
  const repeated = Buffer.alloc(size);
  for (let i = 0; i < size; i++) repeated[i] = i < period ? random(256) : (repeated[i - period] as number);
  const at = random(1000);
  return [
    Buffer.alloc(size, text.subarray(at)),
    noise(random, size),
    repeated,
    Buffer.from(noise(random, size).map((byte) => 65 + (byte & 3))),
    Buffer.from(noise(random, size).map((byte) => 31 - Math.clz32(byte + 1))),
  ];
}

/** How long a stream may get of which zlib and we say what it is. */
const LONGEST = 20_000;

/** Wants the verdict of zlib on the blocks of a stream, with the checksum after them that what they hold has. */
export function expectVerdict(body: Buffer): void {
  const inflate = (stream: Buffer, size: number): number => inflated(Buffer.concat([HEAD, stream]), size);
  try {
    const { buffer: content, engine } = inflateRawSync(body, OPTIONS) as unknown as Inflated;
    const blocks = body.subarray(0, engine.bytesWritten);
    const stream = Buffer.concat([blocks, deflateSync(content).subarray(-CHECKSUM)]);
    expect(inflate(stream, content.length)).toBe(HEAD.length + stream.length);
    expect(made(content.length).equals(content)).toBe(true);
    expect(inflate(stream, content.length + 1)).toBe(FAULT.tooFew);
    if (content.length > 0) expect(inflate(stream, content.length - 1)).toBe(FAULT.tooMany);
  } catch (error) {
    const fault = FAULT_OF_ZLIB[(error as NodeJS.ErrnoException).code ?? ''];
    if (fault === undefined) throw error;
    const result = inflate(body, LONGEST);
    if (fault !== 'tooLong') expect(result).toBe(FAULT[fault]);
  }
}

/** Method and flags of zlib, before the blocks. */
const HEAD = Buffer.of(0x78, 0x9c);
const CHECKSUM = 4;
const OPTIONS = { maxOutputLength: LONGEST, info: true };

/** What zlib gives with the option `info`: what it made, and of how many bytes. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

const FAULT_OF_ZLIB: Readonly<Record<string, 'damaged' | 'cutOff' | 'tooLong'>> = {
  Z_DATA_ERROR: 'damaged',
  Z_BUF_ERROR: 'cutOff',
  ERR_BUFFER_TOO_LARGE: 'tooLong',
};
