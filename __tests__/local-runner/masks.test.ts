import { describe, expect, test } from '@jest/globals';
import { Masks } from '../../local-runner/masks.ts';

function hide(values: string[], text: string): string {
  const masks = new Masks();
  for (const value of values) masks.add(value);
  return masks.hide(text);
}

describe('what is masked', () => {
  test.each([
    ['the value', ['secret'], 'a secret b', 'a *** b'],
    ['the value at start and end', ['secret'], 'secret b secret', '*** b ***'],
    ['the value alone', ['secret'], 'secret', '***'],
    ['values that touch', ['secret'], 'xsecretsecret', 'x***'],
    ['values that overlap', ['abcd', 'cdef'], '-abcdef-', '-***-'],
    ['a value within a value', ['abcd', 'bc'], '-abcd-bc-', '-***-***-'],
    ['a value that overlaps itself', ['aa'], '-aaa-', '-***-'],
    ['each line of a value, trimmed', ['first\r\n  second \n\n'], 'first|second| ', '***|***| '],
    ['JSON', ['a"b\\c'], '{"x":"a\\"b\\\\c"}', '{"x":"***"}'],
    ['URI', ['a b/c'], '?x=a%20b%2Fc', '?x=***'],
    ['XML', ['a<b>'], 'x a&lt;b&gt; y', 'x *** y'],
    ['quotes', ["it's"], "echo 'it''s'", "echo '***'"],
    ['nothing for an empty value', [' \n'], 'a \n b', 'a \n b'],
  ])('%s', (_name, values, text, shown) => {
    expect(hide(values, text)).toBe(shown);
  });

  test.each([0, 1, 2])('base64 that begins %d bytes before the value', (before) => {
    const value = 'a value to be hidden';
    const text = Buffer.from(`${'-'.repeat(before)}${value}, and more`).toString('base64');
    const shown = hide([value], text);
    expect(shown).toContain('***');
    expect(Buffer.from(shown.replace('***', ''), 'base64').toString()).not.toContain('value to be hidd');
  });
});
