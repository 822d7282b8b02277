import { expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import type { Layer } from '../../../src/leaks/detect/layers/layer.ts';
import { makeCertificate } from '../../support/certificates.ts';
import { makeKey, pem } from '../../support/keys.ts';

/** The names of the layers that are tried, those of encodings only once each. */
function tried(content: string): { readonly names: string[]; readonly found: number } {
  const names = new Set<string>();
  const trace = ({ names: of }: Layer): void => {
    names.add(of.join(' of '));
  };
  const found = new Detector({ now: new Date('2026-01-01T00:00:00Z'), trace }).find(Buffer.from(content));
  return { names: [...names].sort(), found: found.length };
}

const CERTIFICATES = ['a', 'b', 'c'].map((name) =>
  makeCertificate({ names: [`${name}.example`] }).cert.replace(/-----[A-Z ]+-----|\s/g, ''),
);

test('certificates in the header of a token are recognised before a text is taken to pieces', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = [part({ alg: 'ES256', x5c: CERTIFICATES }), part({ sub: 'someone' }), 'A'.repeat(86)].join('.');
  const text = `let token = """\n    ${token}\n    """\nlet key = """\n${pem(makeKey('beside a token').apple)}"""\n`;
  expect(tried(text)).toEqual({ names: ['', 'base64', 'base64 of base64'], found: 1 });
});
