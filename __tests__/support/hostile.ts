import { withMarks } from '../../src/leaks/detect/keywords/spellings.ts';

/** Text that could keep a search busy: pieces of keys in every notation, and whatever may part them. */

const WORDS = ['PRIVATE', 'KEY'].join(' ');
const HEADS = [
  ...['MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg', 'MHcCAQEEI', 'KoZIzj0CAQYIKoZIzj0DAQc', '2a8648ce3d030107'],
  ...['48ce3d', '"crv":"P-256"', `-----BEGIN ${WORDS}-----`, '~u0041~u0042', '^41^42^43', '!65;!66;', '=41=42=43='],
  ...['134, 72, 206, 61', '*~x86H~xce', '0x48, 0xce, 0x3d', 'UFJJVkFURSBLRVk', 'H4sIAAAAAAAA', 'eJx', '\n0000020'],
  ...['y patch\n', `M${'A'.repeat(60)}\n`, 'KoZI\nzj0C\nAQYI', 'priv:', 'pub:', '"d":"', '"x":"', '&', '='],
].map(withMarks);
const BETWEEN = [
  ...[' ', '\n', '"', "'", ',', '+', '~n', '~', '^0A', '!10;', '<b>', '</b>', '/*', '*/', '// ', '# ', '-', '_'],
  ...['/', '=', '\0', ':', '1:', 'x.ts:12:', '\t', '"+"', 'A', 'b', '3', 'zz', '\x1b[0m', '#012', '-----END '],
].map(withMarks);
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A generator of small whole numbers that gives the same ones for the same seed (Park and Miller). */
export function numbers(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 0x7fffffff;
    return state % below;
  };
}

/** Such text, of about this length. */
export function hostileText(seed: number, length: number): Buffer {
  const next = numbers(seed);
  const pick = (from: readonly string[] | string): string => from[next(from.length)] as string;
  let text = '';
  while (text.length < length) {
    const kind = next(10);
    if (kind < 4) text += pick(HEADS);
    else if (kind < 8) text += pick(BETWEEN);
    else text += Array.from({ length: next(80) }, () => pick(BASE64)).join('');
  }
  return Buffer.from(text, 'latin1');
}
