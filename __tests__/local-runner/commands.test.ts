import { expect, test } from '@jest/globals';
import { parseCommand } from '../../local-runner/commands.ts';

test.each([
  ['::error::Broken', { name: 'error', properties: {}, data: 'Broken' }],
  ['  ::ERROR::Broken', { name: 'error', properties: {}, data: 'Broken' }],
  [
    '::warning file=a%2Cb.txt,line=3,title=One%3A two::50%25 done%0Anext',
    { name: 'warning', properties: { file: 'a,b.txt', line: '3', title: 'One: two' }, data: '50% done\nnext' },
  ],
  ['::add-mask::a::b', { name: 'add-mask', properties: {}, data: 'a::b' }],
  ['::error::%250A is not a line end', { name: 'error', properties: {}, data: '%0A is not a line end' }],
  ['::debug::', { name: 'debug', properties: {}, data: '' }],
  ['::notice =x,y::z', { name: 'notice', properties: {}, data: 'z' }],
  ['text ##[group]Title', { name: 'group', properties: {}, data: 'Title' }],
  ['##[set-output name=a;]b', { name: 'set-output', properties: { name: 'a' }, data: 'b' }],
  ['text ::error::Broken', undefined],
  ['::unknown::x', undefined],
  ['::error:x', undefined],
  ['##[command]git', undefined],
  ['', undefined],
])('%j', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

test('the word that resumes commands is one itself', () => {
  expect(parseCommand('::Word::', 'word')).toEqual({ name: 'word', properties: {}, data: '' });
});
