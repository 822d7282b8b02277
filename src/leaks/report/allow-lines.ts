import { forLog } from '../../runner/untrusted.ts';
import { type AllowEntry, parseAllowList } from '../allow/allow-list.ts';
import type { Allowed } from '../allow/apply.ts';
import type { Finding } from '../locate/finding.ts';
import type { Leak } from './leak.ts';

/** Of so many files each has a line of its own; of more, those that are alike share one. */
const FEW = 10;
/** Files in one folder from which on they share a line. */
const ALIKE = 3;
const MOST_LINES = 50;
/** Files, or folders, for which a line is sought. */
const MOST_TRIED = 500;
const MOST_COMPARED = 2000;

/** Lines for the allow list, and of how many files there is none among them. */
export interface AllowLines {
  readonly lines: readonly string[];
  readonly without: number;
}

/** Where keys were found, as far as a line of the allow list could cover it. */
export interface KeyPlaces {
  readonly findings: readonly Finding[];
  readonly paths: ReadonlySet<string>;
}

/**
 * The places of keys and tokens, the allowed ones as well: a line that covers one of these would let that key through,
 * wherever the repository is scanned, so none is offered.
 */
export function keyPlaces(leaks: readonly Leak[], allowed: readonly { readonly finding: Finding }[]): KeyPlaces {
  const all = [...leaks.flatMap((leak) => leak.findings), ...allowed.map(({ finding }) => finding)];
  const findings = all.filter(({ kind, keyBefore }) => kind !== 'p8-file' || keyBefore === true);
  const paths = findings.flatMap(({ place }) => ('path' in place ? [place.path.toString('utf8')] : []));
  return { findings, paths: new Set(paths) };
}

/**
 * The lines that accept the .p8 files in which no key could be read: one each of a few, else one for all in a folder, or
 * for all that there are.
 */
export function linesForFiles(leaks: readonly Leak[], allowed: readonly Allowed[]): AllowLines {
  const keys = keyPlaces(leaks, allowed);
  const files = [
    ...new Map(
      leaks
        .flatMap((leak) => leak.findings)
        .filter(isNamed)
        .map((at) => [at.leak, at]),
    ).values(),
  ];
  const ways = files.length <= FEW ? [byFile] : [byFile, byFolder, byTopFolder, everywhere];
  const offers = ways.map((way) => way(files, keys));
  const fewestLeft = offers.reduce((best, offer) => (covered(offer) > covered(best) ? offer : best));
  const lines = offers.find((offer) => offer.length <= FEW && covered(offer) === files.length) ?? fewestLeft;
  return { lines: lines.map(({ text }) => text), without: files.length - covered(lines) };
}

function covered(lines: readonly Line[]): number {
  return new Set(lines.flatMap(({ covers }) => covers)).size;
}

/** The line that accepts one .p8 file in which no key could be read; undefined where there is none to offer. */
export function lineForFile(finding: Finding, keys: KeyPlaces): string | undefined {
  return isNamed(finding) ? writable(pathTexts(textOf(finding)), [finding], keys) : undefined;
}

interface Line {
  readonly text: string;
  readonly covers: readonly Finding[];
}

type Way = (files: readonly Finding[], keys: KeyPlaces) => readonly Line[];

const byFile: Way = (files, keys) => gathered(files, (file) => ofFile(file, keys));

const byFolder: Way = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.lastIndexOf('/') + 1));

const byTopFolder: Way = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.indexOf('/') + 1));

const everywhere: Way = (files, keys) => byGroups(files, keys, () => '**/');

/** One line for all files that `folderOf` puts together, where they are enough and no key lies among them. */
function byGroups(files: readonly Finding[], keys: KeyPlaces, folderOf: (path: string) => string): readonly Line[] {
  const groups = new Map<string, Finding[]>();
  for (const file of files) {
    const folder = folderOf(textOf(file));
    const group = groups.get(folder);
    if (group === undefined) groups.set(folder, [file]);
    else group.push(file);
  }
  return gathered([...groups], ([folder, group]) => ofGroup(folder, group, keys));
}

function ofGroup(folder: string, group: readonly Finding[], keys: KeyPlaces): readonly Line[] {
  const text = group.length < ALIKE ? undefined : writable(folderTexts(folder), group, keys);
  return text === undefined ? byFile(group, keys) : [{ text, covers: group }];
}

function ofFile(file: Finding, keys: KeyPlaces): readonly Line[] {
  const text = lineForFile(file, keys);
  return text === undefined ? [] : [{ text, covers: [file] }];
}

/** The lines for things, as many as are shown: of some there may be any number. */
function gathered<T>(things: readonly T[], linesFor: (thing: T) => readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const thing of things.slice(0, MOST_TRIED)) {
    lines.push(...linesFor(thing));
    if (lines.length >= MOST_LINES) break;
  }
  return lines.slice(0, MOST_LINES);
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
function writable(texts: readonly string[], files: readonly Finding[], keys: KeyPlaces): string | undefined {
  return texts.find((text) => {
    if (forLog(text) !== text) return false;
    const { entries, problems } = parseAllowList(text, 'input');
    const [entry] = entries;
    if (entry === undefined || entry.kind === 'key' || problems.length > 0) return false;
    return files.every((file) => entry.matches(file)) && !coversKey(entry, keys);
  });
}

/** A pattern is tried on each place; where that would take long, it is taken for one that covers a key. */
function coversKey(entry: AllowEntry, { findings, paths }: KeyPlaces): boolean {
  if (entry.kind === 'file') return paths.has(entry.name);
  return findings.length > MOST_COMPARED || findings.some((finding) => entry.matches(finding));
}
