import { forLog } from '../../runner/untrusted.ts';
import { parseAllowList } from '../allow/allow-list.ts';
import type { Allowed } from '../allow/apply.ts';
import type { Finding } from '../locate/finding.ts';
import type { Leak } from './leak.ts';

/** Of so many files each has a line of its own; of more, those that are alike share one. */
const FEW = 10;
/** Files in one folder from which on they share a line. */
const ALIKE = 3;
const MOST_LINES = 50;

/** Lines for the allow list, and of how many files there is none among them. */
export interface AllowLines {
  readonly lines: readonly string[];
  readonly without: number;
}

/**
 * The paths at which a key or token was found, the allowed ones as well: a line that covers one of these would let that
 * key through, wherever the repository is scanned, so none is offered.
 */
export function pathsWithKey(leaks: readonly Leak[], allowed: readonly Allowed[]): Finding[] {
  const findings = [...leaks.flatMap((leak) => leak.findings), ...allowed.map(({ finding }) => finding)];
  return findings.filter(({ kind, place }) => kind !== 'p8-file' && (place.kind === 'file' || place.kind === 'name'));
}

/**
 * The lines that accept the .p8 files in which no key could be read: one each of a few, else one for all in a folder, or
 * for all that there are.
 */
export function linesForFiles(leaks: readonly Leak[], allowed: readonly Allowed[]): AllowLines {
  const withKey = pathsWithKey(leaks, allowed);
  const files = [
    ...new Map(
      leaks
        .flatMap((leak) => leak.findings)
        .filter(isNamed)
        .map((at) => [at.leak, at]),
    ).values(),
  ];
  const ways = files.length <= FEW ? [byFile] : [byFile, byFolder, byTopFolder, everywhere];
  const offers = ways.map((way) => way(files, withKey));
  const best = offers.find(({ lines }) => lines.length <= FEW) ?? fewest(offers);
  const shown = best.lines.slice(0, MOST_LINES);
  return {
    lines: shown.map(({ text }) => text),
    without: files.length - new Set(shown.flatMap((line) => line.covers)).size,
  };
}

/** The line that accepts one .p8 file in which no key could be read; undefined where there is none to offer. */
export function lineForFile(finding: Finding, withKey: readonly Finding[]): string | undefined {
  return isNamed(finding) ? writable(pathTexts(textOf(finding)), [finding], withKey) : undefined;
}

interface Line {
  readonly text: string;
  readonly covers: readonly Finding[];
}

interface Offer {
  readonly lines: readonly Line[];
}

type Way = (files: readonly Finding[], withKey: readonly Finding[]) => Offer;

const byFile: Way = (files, withKey) => ({
  lines: files.flatMap((file) => {
    const text = lineForFile(file, withKey);
    return text === undefined ? [] : [{ text, covers: [file] }];
  }),
});

const byFolder: Way = (files, withKey) => byGroups(files, withKey, (path) => path.slice(0, path.lastIndexOf('/') + 1));

const byTopFolder: Way = (files, withKey) => byGroups(files, withKey, (path) => path.slice(0, path.indexOf('/') + 1));

const everywhere: Way = (files, withKey) => byGroups(files, withKey, () => '**/');

/** One line for all files that `folderOf` puts together, where they are enough and no key lies among them. */
function byGroups(files: readonly Finding[], withKey: readonly Finding[], folderOf: (path: string) => string): Offer {
  const groups = new Map<string, Finding[]>();
  for (const file of files) {
    const folder = folderOf(textOf(file));
    groups.set(folder, [...(groups.get(folder) ?? []), file]);
  }
  return {
    lines: [...groups].flatMap(([folder, group]) => {
      const text = group.length < ALIKE ? undefined : writable(folderTexts(folder), group, withKey);
      return text === undefined ? byFile(group, withKey).lines : [{ text, covers: group }];
    }),
  };
}

function fewest(offers: readonly Offer[]): Offer {
  return offers.reduce((best, offer) => (offer.lines.length < best.lines.length ? offer : best));
}

/** Files that are findings for their names alone, and whose names can be shown. */
function isNamed({ kind, place }: Finding): boolean {
  return kind === 'p8-file' && place.kind === 'file' && place.path.equals(place.shown);
}

/** The path as the allow list reads it; bytes that are no UTF-8 are U+FFFD there. */
function textOf({ place }: Finding): string {
  return place.kind === 'file' ? place.path.toString('utf8') : '';
}

/** Signs of a glob; before each a backslash makes it stand for itself. */
const SIGNS = /[*?[\]{}"\\]/g;
/** What no line can show as it is, and what `forLog` breaks up. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]|(?<=:):|(?<=##)\[/gu;

/** Ways to write a path, the nearest to it first: "?" stands for any one character, "/" before it for the root. */
function pathTexts(path: string): string[] {
  const seen = (text: string): string => text.replace(UNSEEN, (character) => '?'.repeat(character.length));
  const exact = path.search(SIGNS) < 0 ? path : path.replace(SIGNS, '\\$&');
  const loose = path.replace(SIGNS, '?');
  const name = loose.slice(loose.lastIndexOf('/') + 1);
  return [exact, `/${exact}`, loose, `/${loose}`, `**/${name}`].map(seen);
}

/** @param folder with its slash; empty for the root, two stars for all folders */
function folderTexts(folder: string): string[] {
  const folders = folder === '**/' ? [folder] : pathTexts(folder).map((text) => text.replace(/(?<=\/)$/, '**/'));
  // At the root alone, without the folders below it.
  const starts = folder === '' ? ['/'] : folders.slice(0, 4);
  return ['*.p8', '*.[pP]8'].flatMap((ending) => starts.map((start) => `${start}${ending}`));
}

/** The first of the texts that the allow list understands, that survives being shown, and that covers just what it should. */
function writable(
  texts: readonly string[],
  files: readonly Finding[],
  withKey: readonly Finding[],
): string | undefined {
  return texts.find((text) => {
    if (forLog(text) !== text) return false;
    const { entries, problems } = parseAllowList(text, 'input');
    const [entry] = entries;
    if (entry === undefined || entry.kind === 'key' || problems.length > 0) return false;
    return files.every((file) => entry.matches(file)) && !withKey.some((finding) => entry.matches(finding));
  });
}
