import type { Findings } from './findings.ts';
import { readP256 } from './p256.ts';

/** The whole of a PKCS#8 file as Apple, OpenSSL and Node write it: the newline, and the body after it. */
const FILE =
  /^-{5}BEGIN PRIVATE KEY-{5}(?<newline>\r?\n)(?<body>(?:[A-Za-z\d+/]{64}\k<newline>)*[A-Za-z\d+/]{1,64}={0,2})\k<newline>-{5}END PRIVATE KEY-{5}(?:\k<newline>)?$/;

/**
 * Reads the two shapes in which nearly all keys are stored, the .p8 file and its base64 on one line, exactly as tools
 * write them. Nothing else can be hidden in such a text, so that the search through all other shapes, which takes most
 * of the time of a short run, is not needed. Undefined for a text that differs from them in any character.
 */
export function readPlain(text: string): Findings | undefined {
  const file = exactBase64(text)?.toString('latin1') ?? text;
  const body = FILE.exec(file)?.groups?.body;
  const der = body === undefined ? undefined : exactBase64(body.replace(/\s/g, ''));
  if (der === undefined) return undefined;
  const reading = readP256(der);
  if (!reading.ok || reading.length !== der.length) return undefined;
  const isFile = file === text;
  return {
    keys: [{ key: reading.key, shape: isFile ? 'a PEM file' : 'base64 of a PEM file', guessed: false, der }],
    failures: [],
    texts: isFile ? [text] : [text, file],
    ids: {},
  };
}

/** The bytes of base64 with its padding and without white space; undefined for anything else. */
function exactBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
