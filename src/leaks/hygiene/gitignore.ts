import { trimEnds } from '../../trim-ends.ts';
import { globMatcher } from '../allow/glob.ts';

/** How App Store Connect names a download; the Key ID is made up. */
const SAMPLE = 'AuthKey_2X9R4HXF34.p8';
const SAMPLES = [SAMPLE, `ios/${SAMPLE}`, `fastlane/keys/${SAMPLE}`];

/** Whether the rules of a .gitignore at the root keep git from adding .p8 files, at the root and in folders. */
export function ignoresP8(content: string): boolean {
  const rules = content.split(/\r?\n/).filter(mayFit).slice(-MOST_RULES).flatMap(parseRule);
  return SAMPLES.every((path) => isIgnored(path, rules));
}

/** Rules that may be about such files and are tried, from the last one back: patterns take time, and nobody has so many. */
const MOST_RULES = 500;

/** Whether all that stands in a rule before its first set or backslash stands in one of the samples, too. */
function mayFit(line: string): boolean {
  const [fixed = ''] = line.split(/[[\\]/, 1);
  return fixed.split(/[*?!/\s]+/).every((part) => SAMPLES.some((sample) => sample.includes(part)));
}

interface Rule {
  readonly ignores: boolean;
  readonly fits: (path: string) => boolean;
}

/** The last rule that fits decides. */
function isIgnored(path: string, rules: readonly Rule[]): boolean {
  return rules.reduce((ignored, rule) => (rule.fits(path) ? rule.ignores : ignored), false);
}

/** Spaces at the end do not count, but for one after a backslash. */
function withoutSpaces(line: string): string {
  const text = trimEnds(line, '', ' ');
  return text.endsWith('\\') && text.length < line.length ? `${text} ` : text;
}

function parseRule(line: string): Rule[] {
  const text = withoutSpaces(line);
  if (text === '' || text.startsWith('#')) return [];
  const ignores = !text.startsWith('!');
  const pattern = ignores ? text : text.slice(1);
  // The samples are files; a rule for folders alone can only fit what is above them.
  const folderOnly = pattern.endsWith('/');
  const body = trimEnds(pattern, '', '/').replace(/^\\(?=[#!])/, '');
  if (body === '') return [];
  const anchored = body.includes('/');
  const glob = anchored ? body.replace(/^\//, '') : `**/${body}`;
  const below = globMatcher(`${glob}/**/*`, { braces: false });
  const itself = folderOnly ? undefined : globMatcher(glob, { braces: false });
  return [{ ignores, fits: (path) => below?.(path) === true || itself?.(path) === true }];
}
