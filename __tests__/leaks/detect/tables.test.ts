import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { LITERAL_LENGTH, MOST_PATTERNS } from '../../../assembly/layout.ts';
import { allKeywords, makeTables } from '../../../src/leaks/detect/keywords.ts';
import { QuickLook } from '../../../src/leaks/detect/quick-look.ts';
import { Tables, TRIGGER } from '../../../src/leaks/detect/tables.ts';

/** As dist holds them: see scripts/build.mjs. */
test('stored tables find what those do that were stored', () => {
  const made = makeTables();
  const [fresh, stored] = [new QuickLook(made), new QuickLook(Tables.from(Uint8Array.from(made.image)))];
  const texts = ['no literal at all, however long', `a word: ${['PRIVATE', 'KEY'].join(' ')}`, '"crv":"P-256",'];
  const escaped = ['\\u0041\\u0042\\u0043\\u0044', '%41%42%43%44', '&#65;&#66;&#67;&#68;'];
  for (const text of [...texts, ...escaped]) {
    const bytes = Buffer.from(text);
    expect(stored.literals(bytes)).toEqual(fresh.literals(bytes));
    expect(stored.literals(bytes).length > 0).toBe(text !== texts[0]);
  }
});

/** What was looked for before decoders and formats declared it themselves: 843 literals and 54 patterns. */
test('what decoders and formats declare is what was looked for before', () => {
  const literals = new Map<string, number>();
  const patterns: string[] = [];
  for (const keyword of allKeywords()) {
    if ('bytes' in keyword) {
      const digits = keyword.bytes.toString('hex');
      literals.set(digits, (literals.get(digits) ?? 0) | keyword.trigger);
    } else {
      const places = keyword.pattern.map((characters) => [...characters].sort().join('')).join('|');
      patterns.push(`P ${Buffer.from(`${places} ${keyword.trigger}`, 'latin1').toString('hex')}`);
    }
  }
  // Bytes in bits are found among the numbers since.
  for (const bits of ['11001110', '01001011']) literals.set(Buffer.from(bits).toString('hex'), TRIGGER.body);
  const lines = [...[...literals].map(([digits, trigger]) => `${digits} ${trigger}`).sort(), ...patterns.sort()];
  expect([literals.size, patterns.length]).toEqual([843, 54]);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
    '5843661b91e6c273a08a0ec3f250e5d0728a99bbfefa2cf3557d28df188d14f7',
  );
});

test('a literal that is added twice has both triggers', () => {
  const tables = Tables.empty();
  const literal = Buffer.from('ABCDEFGH');
  tables.add(literal, 0, TRIGGER.body);
  tables.add(literal, 0, TRIGGER.jwk);
  expect(new QuickLook(tables).literals(literal)).toEqual([{ at: 0, triggers: TRIGGER.body | TRIGGER.jwk }]);
});

test('tables that are full take no more', () => {
  const tables = Tables.empty();
  const add = (): void => {
    for (let i = 0; i < 5000; i++) tables.add(Buffer.from(String(i).padStart(LITERAL_LENGTH, '#')), 0, TRIGGER.body);
  };
  expect(add).toThrow('full');
  const pattern = Array.from({ length: LITERAL_LENGTH }, () => 'ab');
  for (let i = 0; i < MOST_PATTERNS; i++) tables.addPattern(pattern, TRIGGER.percent);
  expect(() => tables.addPattern(pattern, TRIGGER.percent)).toThrow('patterns');
});
