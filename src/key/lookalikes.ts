/** Letters of Cyrillic and Greek that look like letters of ours, and what they look like. */
const PAIRS: Readonly<Record<string, string>> = {
  ...pairs(
    '\u0410\u0412\u0415\u0405\u0417\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04ae\u051a\u051c',
    'ABES3IJKMHOPCTYXYQW',
  ),
  ...pairs(
    '\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf\u043e\u0440\u051b\u0455\u0475\u051d\u0445\u0443',
    'acdehijlopqsvwxy',
  ),
  ...pairs('\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7', 'ABEZHIKMNOPTYX'),
  ...pairs('\u03b1\u03b3\u03b9\u03bf\u03c1\u03bd\u03c5', 'ayiopvu'),
};

function pairs(foreign: string, own: string): Record<string, string> {
  return Object.fromEntries([...foreign].map((letter, index) => [letter, own[index] as string]));
}

/** The text with every character that only looks like one of ours replaced by that one, and how many there were. */
export function withoutLookalikes(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const plain = [...text].map((character) => {
    const own = PAIRS[character] ?? (character > '~' ? character.normalize('NFKC') : character);
    if (own !== character) replaced++;
    return own;
  });
  return { text: plain.join(''), replaced };
}

/** How "The input …" goes on where an id holds such characters; undefined where it holds none, or is no id without. */
export function aboutLookalikes(text: string, isId: RegExp, name: string): string | undefined {
  const { text: plain, replaced } = withoutLookalikes(text);
  if (replaced === 0 || !isId.test(plain)) return undefined;
  const letters = replaced === 1 ? '1 character that only looks' : `${replaced} characters that only look`;
  return `holds ${letters} like a letter or digit of ${name}, such as a Cyrillic or Greek letter: copy the id from App Store Connect again`;
}
