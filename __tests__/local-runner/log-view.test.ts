import { describe, expect, test } from '@jest/globals';
import { Lines } from '../../local-runner/lines.ts';
import { LogView } from '../../local-runner/log-view.ts';
import { Masks } from '../../local-runner/masks.ts';

const read = (lines: string[], debug = false) => {
  const view = new LogView(new Masks(), { debug });
  return { shown: lines.flatMap((line) => view.read(line)), annotations: view.annotations };
};

describe('the log as GitHub shows it', () => {
  test.each<[string, string[], string[]]>([
    ['text', ['hello', '', '  indented'], ['hello', '', '  indented']],
    ['masks from the line on', ['secret', '::add-mask::secret', 'secret!'], ['secret', '***!']],
    ['messages', ['::error::a', '::warning::b', '::notice::c'], ['Error: a', 'Warning: b', 'Notice: c']],
    ['messages of several lines', ['::error::a%0Ab'], ['Error: a', 'b']],
    ['messages masked', ['::add-mask::secret', '::error::my secret'], ['Error: my ***']],
    ['groups', ['::group::Title', 'in', '::endgroup::', 'out'], ['▾ Title', '  in', 'out']],
    ['a group within a group', ['::group::A', '::group::B', 'in'], ['▾ A', '▾ B', '  in']],
    ['no debug messages', ['::debug::x'], []],
    ['nothing of what sets something', ['::set-output name=a::b', '::echo::on'], []],
    [
      'no commands while they are stopped',
      ['::stop-commands::word', '::error::a', 'text', '::word::', '::error::b'],
      ['::stop-commands::word', '::error::a', 'text', '::word::', 'Error: b'],
    ],
  ])('%s', (_name, lines, shown) => {
    expect(read(lines).shown).toEqual(shown);
  });

  test('debug messages where they are asked for', () => {
    expect(read(['::debug::x'], true).shown).toEqual(['##[debug]x']);
  });

  test('annotations are kept, masked, with their places', () => {
    const lines = ['::add-mask::secret', '::error file=secret.txt,line=3::a secret', '::notice::b'];
    expect(read(lines).annotations).toEqual([
      { level: 'error', message: 'a ***', file: '***.txt', line: 3 },
      { level: 'notice', message: 'b', file: undefined, line: undefined },
    ]);
  });
});

describe('lines', () => {
  test.each<[string, string[], string[]]>([
    ['all line ends', ['a\nb\r\nc\rd'], ['a', 'b', 'c', 'd']],
    ['line ends cut in two', ['a\r', '\nb'], ['a', 'b']],
    ['a carriage return at the end', ['a\r'], ['a']],
    ['no other separators', ['a\u2028b\u0085c\u000bd'], ['a\u2028b\u0085c\u000bd']],
    ['empty lines', ['\n\n'], ['', '']],
    ['nothing', [], []],
  ])('%s', (_name, chunks, expected) => {
    const lines = new Lines();
    expect([...chunks.flatMap((chunk) => lines.push(Buffer.from(chunk))), ...lines.end()]).toEqual(expected);
  });

  test('characters that are cut in two', () => {
    const lines = new Lines();
    const bytes = Buffer.from('é\n');
    expect([...lines.push(bytes.subarray(0, 1)), ...lines.push(bytes.subarray(1))]).toEqual(['é']);
  });
});
