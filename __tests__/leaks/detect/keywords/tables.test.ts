import { expect, test } from '@jest/globals';
import { LITERAL_LENGTH, MOST_PATTERNS } from '../../../../assembly/layout.ts';
import { KEYWORD, Tables } from '../../../../src/leaks/detect/keywords/tables.ts';
import { allKeywords, makeTables } from '../../../../src/leaks/detect/prefilter/make-tables.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';

/** As dist holds them: see scripts/build.mjs. */
test('stored tables find what those do that were stored', () => {
  const made = makeTables();
  const [fresh, stored] = [new PrefilterCode(made), new PrefilterCode(Tables.from(Uint8Array.from(made.image)))];
  const texts = ['no literal at all, however long', `a word: ${['PRIVATE', 'KEY'].join(' ')}`, '"crv":"P-256",'];
  const escaped = ['\\u0041\\u0042\\u0043\\u0044', '%41%42%43%44', '&#65;&#66;&#67;&#68;'];
  for (const text of [...texts, ...escaped]) {
    const bytes = Buffer.from(text);
    expect(stored.keywords(bytes)).toEqual(fresh.keywords(bytes));
    expect(stored.keywords(bytes).length > 0).toBe(text !== texts[0]);
  }
});

test('whatever decoders and formats declare is found where it stands', () => {
  const look = new PrefilterCode(makeTables());
  for (const keyword of allKeywords()) {
    const bytes =
      'bytes' in keyword
        ? keyword.bytes
        : Buffer.from(keyword.pattern.map((characters) => characters.at(-1)).join(''), 'latin1');
    expect(bytes).toHaveLength(LITERAL_LENGTH);
    const triggers = look.keywords(bytes).map((literal) => literal.triggers & keyword.trigger);
    expect([bytes.toString('latin1'), triggers]).toEqual([bytes.toString('latin1'), [keyword.trigger]]);
  }
});

test('a literal that is added twice has both triggers', () => {
  const tables = Tables.empty();
  const literal = Buffer.from('ABCDEFGH');
  tables.add(literal, 0, KEYWORD.body);
  tables.add(literal, 0, KEYWORD.jwk);
  expect(new PrefilterCode(tables).keywords(literal)).toEqual([{ at: 0, triggers: KEYWORD.body | KEYWORD.jwk }]);
});

test('tables that are full take no more', () => {
  const tables = Tables.empty();
  const add = (): void => {
    for (let i = 0; i < 5000; i++) tables.add(Buffer.from(String(i).padStart(LITERAL_LENGTH, '#')), 0, KEYWORD.body);
  };
  expect(add).toThrow('full');
});

test('any number of patterns is found, with all that they trigger', () => {
  const tables = Tables.empty();
  const texts = Array.from({ length: 3 * MOST_PATTERNS }, (_, i) => `<${String(i).padStart(LITERAL_LENGTH - 2, '#')}>`);
  const trigger = (i: number): number => [KEYWORD.percent, KEYWORD.entity][i % 2] as number;
  for (const [i, text] of texts.entries()) tables.addPattern([...text], trigger(i));
  const look = new PrefilterCode(tables);
  for (const [i, text] of texts.entries()) {
    const [literal, ...others] = look.keywords(Buffer.from(`x${text}x`));
    expect([literal?.at, (literal?.triggers ?? 0) & trigger(i), others]).toEqual([1, trigger(i), []]);
  }
  expect(look.keywords(Buffer.from('<######x>'))).toEqual([]);
});
