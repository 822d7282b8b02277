import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { WORK } from '../work.ts';
import { ALPHABET_OF_GIT } from './base85-of-git.ts';
import { inflateAt } from './compressed.ts';
import type { Decoder } from './decoder.ts';

/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const HEAD = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const LINE = /([A-Za-z])([!-~]+)/g;
const GROUP = 5;

/** The binary files in patches of git: base85 of what zlib compressed. */
function readGitPatch(layer: Layer, { spend }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  for (const match of layer.text.matchAll(BLOCK)) {
    // To inflate a few bytes takes as long as to look at thousands, and there may be hundreds of such files.
    if (!spend(WORK.inflation)) break;
    const lines = match[1] as string;
    const start = match.index + match[0].length - lines.length;
    const writer = new LayerWriter(layer, lines.length);
    for (const { index, 1: length, 2: digits } of lines.matchAll(LINE)) {
      writeLine(writer, lengthOf(length as string), digits as string, start + index + 1);
    }
    const read = writer.finish('patch of git');
    if (read !== undefined) layers.push(...inflateAt(read, 0));
  }
  return layers;
}

/** `A` to `Z` stand for 1 to 26, `a` to `z` for 27 to 52. */
function lengthOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x61 ? code - 0x40 : code - 0x60 + 26;
}

/** Each five characters are four bytes; of the last ones as many as the length of the line leaves. */
function writeLine(writer: LayerWriter, length: number, digits: string, first: number): void {
  let left = length;
  for (let at = 0; at + GROUP <= digits.length; at += GROUP) {
    let value = 0;
    for (let i = at; i < at + GROUP; i++)
      value = value * ALPHABET_OF_GIT.length + ALPHABET_OF_GIT.indexOf(digits[i] as string);
    for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
      writer.write((value >>> shift) & 255, first + at, first + at + GROUP - 1);
    }
  }
}

export const GIT_PATCH: Decoder = {
  name: 'patch of git',
  kind: 'encoding',
  keywords: () => [exactly(HEAD, KEYWORD.body)],
  ownsKeywords: true,
  applies: ({ owner }) => owner === GIT_PATCH.name,
  cost: 4,
  decode: readGitPatch,
};
