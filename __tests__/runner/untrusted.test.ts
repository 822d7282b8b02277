import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forLog, forMarkdown } from '../../src/runner/untrusted.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('forLog', () => {
  test.each([
    ['plain', 'path/to/file.swift', 'path/to/file.swift'],
    ['letters of other scripts and emoji', 'Schlüssel 鍵 🔑', 'Schlüssel 鍵 🔑'],
    ['a command', '::error::x', ':\\:error:\\:x'],
    ['a command with properties', '::set-output name=a::b', ':\\:set-output name=a:\\:b'],
    ['many colons', ':::::', ':\\:\\:\\:\\:'],
    ['an old command', 'x##[group]y', 'x##\\[group]y'],
    ['an old command after another hash', '###[error]', '###\\[error]'],
    ['a line feed before a command', 'a\n::warning::b', 'a\\u{a}:\\:warning:\\:b'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a tab and NUL', 'a\tb\0', 'a\\u{9}b\\u{0}'],
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['an escape sequence of one character', '\u009b31mred', '\\u{9b}31mred'],
    ['line separators', 'a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
    ['turned text', 'a\u202egpj.exe\u2066', 'a\\u{202e}gpj.exe\\u{2066}'],
    ['what is not seen', 'a\u200bb\ufeffc\u00add\u3164e', 'a\\u{200b}b\\u{feff}c\\u{ad}d\\u{3164}e'],
    ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a pair', 'a\ud800b', 'a\\u{d800}b'],
    ['the other half', '\udc00', '\\u{dc00}'],
    ['colons joined by what is not seen', ':\u200b:error::x', ':\\u{200b}:error:\\:x'],
    ['percent escapes of commands', '%0A::error::', '%0A:\\:error:\\:'],
    ['an empty text', '', ''],
  ])('%s', (_, text, shown) => {
    expect(forLog(text)).toBe(shown);
    // Half a pair cannot be written as bytes.
    if (!/\p{Cs}/u.test(text)) expect(forLog(new TextEncoder().encode(text))).toBe(shown);
  });

  test('shows bytes that are no UTF-8 as numbers, commands among them broken up', () => {
    expect(forLog(bytes(0x61, 0xff, 0x0a, 0x3a, 0x3a, 0x7f, 0x7e))).toBe('a\\xff\\x0a:\\:\\x7f~');
  });

  test('does not drop a byte order mark in silence', () => {
    expect(forLog(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('\\u{feff}a');
  });

  test('cuts long text in the middle, between characters', () => {
    expect(forLog('a'.repeat(300))).toBe('a'.repeat(300));
    expect(forLog(`${'🔑'.repeat(200)}${'b'.repeat(200)}`)).toBe(`${'🔑'.repeat(150)}…${'b'.repeat(150)}`);
  });

  test('cuts huge text likewise, text and bytes alike', () => {
    const huge = `${'ä'.repeat(2_000_001)}${'b'.repeat(1199)}ü`;
    const shown = `${'ä'.repeat(150)}…${'b'.repeat(149)}ü`;
    expect(forLog(huge)).toBe(shown);
    expect(forLog(new TextEncoder().encode(huge))).toBe(shown);
    expect(forLog(new TextEncoder().encode(`x${huge}`))).toBe(`x${'ä'.repeat(149)}…${'b'.repeat(149)}ü`);
    expect(forLog(new Uint8Array(5000).fill(0x80))).toMatch(/^(?:\\x80)+.*…/);
  });

  test('whatever it is given stays one line without commands', () => {
    const hostile = fc.array(
      fc.constantFrom('::', ':', '#', '##[', '[', '\n', '\r', '\u2028', '\u001b[', '%0A', 'error', '\ud83d', 'x', '…'),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const shown = forLog(parts.join(''));
        expect(shown).not.toMatch(/::|##\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(301);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('forMarkdown', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&#60;img src&#61;x onerror&#61;alert&#40;1&#41;&#62;'],
    ['**bold** `code` | cell', '&#42;&#42;bold&#42;&#42; &#96;code&#96; &#124; cell'],
    ['[text](javascript:x)', '&#91;text&#93;&#40;javascript&#58;x&#41;'],
    ['@someone #1', '&#64;someone &#35;1'],
    ['a&amp;b', 'a&#38;amp&#59;b'],
    ['line\nnext', 'line&#92;u&#123;a&#125;next'],
    ['ü 🔑', '&#252; &#128273;'],
    ['\u202e', '&#92;u&#123;202e&#125;'],
  ])('%j is shown literally', (text, shown) => {
    expect(forMarkdown(text)).toBe(shown);
  });

  test('takes bytes, and cuts what is seen rather than how it is written', () => {
    expect(forMarkdown(bytes(0x3c, 0xfe))).toBe('&#60;&#92;xfe');
    expect(forMarkdown('<'.repeat(400))).toBe(`${'&#60;'.repeat(150)}&#8230;${'&#60;'.repeat(150)}`);
  });
});
