import type { Finding, Place } from '../../../src/leaks/locate/finding.ts';

/** A finding in a file, with what a test wants to be different. */
export function findingAt(path: string, changes: Partial<Finding> = {}): Finding {
  return {
    kind: 'private-key',
    leak: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    fingerprint: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    form: 'PEM',
    objectId: '1'.repeat(40),
    place: fileAt(path),
    region: { line: 3, column: 1, endLine: 6, endColumn: 20 },
    within: [],
    presence: 'tree',
    first: { id: 'c'.repeat(40), date: '2026-01-02T03:04:05+00:00', orOlder: false },
    keyId: undefined,
    ...changes,
  };
}

export function fileAt(path: string | Buffer): Place {
  const bytes = Buffer.from(path);
  return { kind: 'file', path: bytes, shown: bytes };
}
