import { expect, test } from '@jest/globals';
import { makeTables } from '../../../src/leaks/detect/literals.ts';
import { Matcher } from '../../../src/leaks/detect/matcher.ts';
import { LITERAL_LENGTH, Tables, TRIGGER } from '../../../src/leaks/detect/tables.ts';

/** As dist holds them: see scripts/build.mjs. */
test('stored tables find what those do that were stored', () => {
  const made = makeTables();
  const [fresh, stored] = [new Matcher(made), new Matcher(Tables.from(made.store()))];
  const texts = ['no literal at all, however long', `a word: ${['PRIVATE', 'KEY'].join(' ')}`, '"crv":"P-256",'];
  const escaped = ['\\u0041\\u0042\\u0043\\u0044', '%41%42%43%44', '&#65;&#66;&#67;&#68;'];
  for (const text of [...texts, ...escaped]) {
    const bytes = Buffer.from(text);
    const at = fresh.next(bytes, 0, bytes.length);
    expect(stored.next(bytes, 0, bytes.length)).toBe(at);
    if (at >= 0) expect(stored.triggerAt(bytes, at)).toBe(fresh.triggerAt(bytes, at));
    expect(at >= 0).toBe(text !== texts[0]);
  }
});

test('a literal that is added twice has both triggers', () => {
  const tables = Tables.empty();
  const literal = Buffer.from('ABCDEFGH');
  tables.add(literal, 0, TRIGGER.body);
  tables.add(literal, 0, TRIGGER.jwk);
  expect(new Matcher(tables).triggerAt(literal, 0)).toBe(TRIGGER.body | TRIGGER.jwk);
});

test('tables that are full take no more', () => {
  const tables = Tables.empty();
  const add = (): void => {
    for (let i = 0; i < 5000; i++) tables.add(Buffer.from(String(i).padStart(LITERAL_LENGTH, '#')), 0, TRIGGER.body);
  };
  expect(add).toThrow('full');
});
