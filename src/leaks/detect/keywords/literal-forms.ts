/** The encodings that change every character. */
export function dense(form: Buffer): Buffer[] {
  return [...base64(form), ...hex(form), wide(form)];
}

/** The characters that are the same whatever stands around, at each of three alignments, in both alphabets. */
export function base64(form: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
    const characters = encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
    const forms = [text(characters)];
    if (/[+/]/.test(characters)) forms.push(text(characters.replaceAll('+', '-').replaceAll('/', '_')));
    return forms;
  });
}

/**
 * The same in the alphabet of uuencode, in which each value is a character 32 above it: a space for zero, or a grave
 * accent in its place.
 */
export function uuencode(form: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const characters = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
    const whole = characters.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
    return [0, 64].map((zero) =>
      Buffer.from(Array.from(whole, (character) => 32 + (BASE64.indexOf(character) || zero))),
    );
  });
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function hex(form: Buffer): Buffer[] {
  const lower = form.toString('hex');
  const upper = lower.toUpperCase();
  return lower === upper ? [text(lower)] : [text(lower), text(upper)];
}

/** UTF-16, both byte orders: they differ in where they start only. */
export function wide(form: Buffer): Buffer {
  return Buffer.from(form.toString('latin1'), 'utf16le').subarray(0, -1);
}

export function bytes(hexDigits: string): Buffer {
  return Buffer.from(hexDigits, 'hex');
}

export function text(characters: string): Buffer {
  return Buffer.from(characters, 'latin1');
}
