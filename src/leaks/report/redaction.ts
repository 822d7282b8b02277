import type { Finder } from '../detect/detector.ts';
import { redact } from '../locate/names.ts';
import { withoutKeyParts } from './key-parts.ts';
import type { Report } from './report.ts';

/** The shortest key takes more characters. */
const SHORTER_THAN_ANY_KEY = 64;

/**
 * The report without keys in what was not looked at for them yet: sentences that name refs, entries of the allow list, and
 * paths of careless files. Sentences may hold names that were shortened, in which nothing would be recognised any more: so
 * every long word in them goes, unless it is an object id.
 */
export async function redacted(report: Report, finder: () => Promise<Finder>): Promise<Report> {
  const texts = [...report.unused.map(({ text }) => Buffer.from(text)), ...report.hygiene.map(({ path }) => path)];
  const detector = texts.some(mayHoldKey) ? await finder() : undefined;
  const clean = (text: Buffer): Buffer => (detector !== undefined && mayHoldKey(text) ? redact(text, detector) : text);
  return withoutKeyParts({
    ...report,
    described: report.described.map(withoutLongWords),
    warnings: report.warnings.map(withoutLongWords),
    incomplete: report.incomplete.map(withoutLongWords),
    unused: report.unused.map((entry) => ({ ...entry, text: clean(Buffer.from(entry.text)).toString() })),
    hygiene: report.hygiene.map((finding) => ({ ...finding, path: clean(finding.path) })),
  });
}

function mayHoldKey(text: Buffer): boolean {
  return text.length >= SHORTER_THAN_ANY_KEY;
}

function withoutLongWords(sentence: string): string {
  return sentence.replace(/\S{64,}/g, (word) =>
    /^\(?[0-9a-f]{64}[.,;:)]*$/.test(word) ? word : `[${word.length} characters, not shown]`,
  );
}
