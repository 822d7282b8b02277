import { expect, test } from '@jest/globals';
import { DECODERS } from '../../../../src/leaks/detect/decoders/table.ts';
import { FORMATS } from '../../../../src/leaks/detect/formats/table.ts';
import { armourKeywords } from '../../../../src/leaks/detect/keywords/armour.ts';
import type { Keyword } from '../../../../src/leaks/detect/keywords/keyword.ts';

interface Declared {
  readonly name: string;
  readonly keywords: readonly Keyword[];
}

function literalsOf({ keywords }: Declared): string[] {
  return keywords.flatMap((keyword) => ('bytes' in keyword ? [keyword.bytes.toString('latin1')] : []));
}

const decoders = DECODERS.map(({ name, keywords, ownsKeywords }) => ({
  name,
  keywords: keywords?.() ?? [],
  isOwner: ownsKeywords === true,
}));
const formats = FORMATS.map(({ name, keywords }) => ({ name, keywords: keywords() }));
const all: readonly Declared[] = [...decoders, ...formats, { name: 'armour', keywords: armourKeywords() }];

/** Where one stands, all other encodings are left out: they would miss keys that are written in them. */
test.each(decoders.filter(({ isOwner }) => isOwner))('$name alone declares the keywords that it owns', (owner) => {
  const own = new Set(literalsOf(owner));
  // Patterns cannot be owned.
  expect(literalsOf(owner)).toHaveLength(owner.keywords.length);
  expect(own.size).toBeGreaterThan(0);
  const others = all.filter(
    (other) => other.name !== owner.name && literalsOf(other).some((literal) => own.has(literal)),
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});
