import { expect, test } from '@jest/globals';
import { LITERAL_LENGTH, MOST_PATTERNS } from '../../../assembly/layout.ts';
import { makeTables } from '../../../src/leaks/detect/literals.ts';
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
