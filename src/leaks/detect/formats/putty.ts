import { exactly } from '../keyword.ts';
import type { Layer } from '../layer.ts';
import type { Proofs, ReadKey } from '../proofs.ts';
import { TRIGGER } from '../tables.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';
import { SshReader } from './ssh-reader.ts';

/** The first line of a file. As much as stands before it on its line may stand before all others, too. */
const FIRST = /PuTTY-User-Key-File-[23]:[ \t]*ecdsa-sha2-nistp256/g;
const LONGEST_PREFIX = 80;
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
/** The lines of a file, comment and checksum included, are fewer. */
const MOST_LINES = 16;

/** Keys of P-256 in PuTTY's own format (.ppk), not encrypted, whose point fits. */
function findPutty(layer: Layer, { proofs }: FindContext): Match[] {
  if (!layer.text.includes('PuTTY-User')) return [];
  const matches: Match[] = [];
  for (const match of layer.text.matchAll(FIRST)) {
    const first = match.index;
    const before = layer.text.slice(Math.max(0, first - LONGEST_PREFIX), first);
    const prefix = before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    for (const length of prefix === 0 ? [0] : [prefix, 0]) {
      const file = readFile(linesAfter(layer.text, first, length), proofs);
      if (file === undefined) continue;
      const { key, end } = file;
      if (key?.proven !== true) continue;
      matches.push({ kind: 'private-key', key, proven: true, form: 'PuTTY key', first, end });
      break;
    }
  }
  return matches;
}

function readFile(
  lines: readonly Line[],
  proofs: Proofs,
): { readonly key: ReadKey | undefined; readonly end: number } | undefined {
  if (!lines.some(({ line }) => /^Encryption:\s*none/.test(line))) return undefined;
  const open = blockOf(lines, 'Public');
  const secret = blockOf(lines, 'Private');
  const reader = new SshReader(open.bytes, 0);
  reader.string();
  reader.string();
  const point = reader.string();
  const number = new SshReader(secret.bytes, 0).string();
  if (point === undefined || number === undefined) return undefined;
  return { key: proofs.numbers(number, point), end: secret.end };
}

interface Line {
  readonly line: string;
  readonly end: number;
}

function linesAfter(text: string, start: number, prefix: number): Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = start;
  while (lines.length < MOST_LINES && LINE.lastIndex < text.length) {
    const line = (LINE.exec(text) as RegExpExecArray)[0];
    const end = LINE.lastIndex;
    lines.push({ line: lines.length === 0 ? line : line.slice(prefix), end });
  }
  return lines;
}

interface Block {
  readonly bytes: Buffer;
  readonly end: number;
}

/** The lines that `Public-Lines: 3` announces. */
function blockOf(lines: readonly Line[], half: string): Block {
  const head = lines.findIndex(({ line }) => line.startsWith(`${half}-Lines:`));
  const count = Number.parseInt(lines[head]?.line.slice(half.length + '-Lines:'.length) ?? '', 10);
  const block = head < 0 || Number.isNaN(count) ? [] : lines.slice(head + 1, head + 1 + count);
  return {
    bytes: Buffer.from(block.map(({ line }) => line.trim()).join(''), 'base64'),
    end: block.at(-1)?.end ?? 0,
  };
}

export const PUTTY: KeyFormat = {
  name: 'PuTTY key',
  keywords: () => [exactly('PuTTY-Us', TRIGGER.body)],
  find: findPutty,
};
