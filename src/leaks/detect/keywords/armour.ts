import { exactly, type Keyword } from './keyword.ts';
import { KEYWORD } from './tables.ts';

const SPELLINGS = [
  'PRIVATE KEY',
  'PRIVATEKEY',
  'PRIVATE%20KEY',
  'PRIVATE+KEY',
  'PRIVATE&#',
  'PRIVATE&nbsp;',
  'PRIVATE\\u0020',
  'PRIVATE\\x20',
  'PRIVATE\\040',
  'PRIVATE=20',
  'PRIVATE\\ KEY',
  'PRIVATE\\n',
];

/** The words of armour, as texts and escapes write them: a key may follow in pieces too small for any other keyword. */
export function armourKeywords(): Keyword[] {
  return SPELLINGS.map((form) => exactly(form, KEYWORD.words, form.startsWith('PRIVATE K') ? 3 : 1));
}
