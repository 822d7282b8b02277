import type { Finding } from '../locate/finding.ts';
import type { Report } from './report.ts';

/** Shorter names are words; of a key they would say less than its fingerprint does. */
const SHORTEST = 12;

/**
 * The report without the names that are parts of a key. Where a key is a path, a file beside it has some of these names in
 * its own path, and no detector would know them for what they are.
 */
export function withoutKeyParts(report: Report): Report {
  const all = [...report.leaks.flatMap(({ findings }) => findings), ...report.allowed.map(({ finding }) => finding)];
  const parts = [...new Set(all.flatMap(partsOf))].sort((a, b) => b.length - a.length);
  if (parts.length === 0) return report;
  const clean = (text: string): string => parts.reduce((rest, part) => rest.replaceAll(part, '[redacted]'), text);
  const bytes = (text: Buffer): Buffer => Buffer.from(clean(text.toString('latin1')), 'latin1');
  const finding = (one: Finding): Finding => ({
    ...one,
    place: 'shown' in one.place ? { ...one.place, shown: bytes(one.place.shown) } : one.place,
    within: one.within.map(clean),
  });
  return {
    ...report,
    leaks: report.leaks.map((leak) => ({ ...leak, findings: leak.findings.map(finding) })),
    allowed: report.allowed.map((one) => ({ ...one, finding: finding(one.finding) })),
    described: report.described.map(clean),
    warnings: report.warnings.map(clean),
    incomplete: report.incomplete.map(clean),
    unread: report.unread.map((one) => ({ ...one, place: bytes(one.place) })),
    unused: report.unused.map((one) => ({ ...one, text: clean(one.text) })),
    hygiene: report.hygiene.map((one) => ({ ...one, path: bytes(one.path) })),
  };
}

/** The names in a path that was redacted which are not shown. */
function partsOf({ place }: Finding): string[] {
  if (place.kind !== 'name') return [];
  const shown = place.shown.toString('latin1');
  const names = place.path.toString('latin1').split('/');
  return names.filter((name) => name.length >= SHORTEST && !shown.includes(name));
}
