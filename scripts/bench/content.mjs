/** Contents of the repositories that are measured: the same bytes on every machine, and no key among them. */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'con',
  'tro',
  'ler',
  'view',
  'mod',
  'el',
  'ser',
  'vice',
  're',
  'quest',
  'han',
  'dle',
  'net',
  'work',
  'user',
  'data',
  'key',
  'load',
  'file',
  'path',
  'in',
  'dex',
  'cache',
  'map',
];
const FORMS = [
  (word) => `  const ${word()} = await this.${word()}.${word()}(${word()}, { ${word()}: '${word()}' });`,
  (word) => `  if (${word()} === undefined) throw new Error('The ${word()} has no ${word()}');`,
  (word) => `    return ${word()}.map((${word()}) => ${word()}.${word()} + ${word()}.length);`,
  (word) => `// ${word()} ${word()} ${word()} ${word()} ${word()} ${word()} ${word()}`,
  (word) => `export function ${word()}(${word()}: string, ${word()}: number): ${word()} {`,
  () => '}',
  () => '',
  (word, next) =>
    `  "${word()}": { "${word()}": ${Math.floor(next() * 1e6)}, "${word()}": "${Math.floor(next() * 2 ** 48).toString(16)}" },`,
];

/** One line as sources have them. */
export function line(next) {
  const word = () => {
    let text = '';
    for (let count = 1 + Math.floor(next() * 3); count > 0; count--)
      text += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    return text;
  };
  return FORMS[Math.floor(next() * FORMS.length)](word, next);
}

/** Lines of about `bytes` in sum. */
export function lines(next, bytes) {
  const made = [];
  for (let size = 0; size < bytes; ) {
    const text = line(next);
    made.push(text);
    size += text.length + 1;
  }
  return made;
}

/** What compressed images and programs look like to a scanner. */
export function noise(next, bytes) {
  const made = Buffer.allocUnsafe(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) made.writeUInt32LE(Math.floor(next() * 2 ** 32), at);
  return made;
}
