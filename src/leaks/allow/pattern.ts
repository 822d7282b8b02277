import { globMatcher, isTooMuch } from './glob.ts';
import { workOf } from './glob-work.ts';

/** What the path of an allow list's line stands for. */
export interface PathPattern {
  /** Without `/` and `./` before it. A path that is written just as it is always fits, whatever signs of a glob it holds. */
  readonly path: string;
  /** `file`: that path alone; `folder`: all below it, and it ends in `/`; `glob`: what only a pattern can decide. */
  readonly kind: 'file' | 'folder' | 'glob';
  /** Whether a path fits. The pattern is compiled when it is asked for the first time. */
  readonly fits: (path: string) => boolean;
  /** Of a glob: how much work that may be, as `workOf` counts it. */
  readonly work?: (path: string) => number;
}

/** Signs without a meaning in any glob; whatever has others is left to the pattern. */
const LITERAL = /^[\p{L}\p{N} ._/@%,:;=#&~'()|+^$-]*$/u;

/** @returns undefined for a pattern with too many stars or alternatives */
export function pathPattern(text: string): PathPattern | undefined {
  const path = text.replace(/^(?:\.?\/)+/, '');
  if (LITERAL.test(path) && path !== '') {
    if (!path.endsWith('/')) return { path, kind: 'file', fits: (other) => other === path };
    return { path, kind: 'folder', fits: (other) => other.length > path.length && other.startsWith(path) };
  }
  const pattern = path === '' ? '**' : path.endsWith('/') ? `${path}**/*` : path;
  if (isTooMuch(pattern)) return undefined;
  let compiled: ((other: string) => boolean) | undefined;
  return {
    path,
    kind: 'glob',
    work: workOf(pattern),
    fits: (other) => {
      compiled ??= globMatcher(pattern, { braces: true }) ?? (() => false);
      return other === path || compiled(other);
    },
  };
}

/** Two paths without a character in common: what fits both fits all. */
const SAMPLES = ['q', 'w/.z/7.k'];

/** Whether a pattern fits every file. A character outside of sets and choices must be in whatever fits. */
export function fitsEverything({ kind, path, fits }: PathPattern): boolean {
  if (kind !== 'glob') return false;
  const choices = path.search(/[[{"\\]/);
  const fixed = choices < 0 ? path : path.slice(0, choices);
  return /^[*?/.]*$/.test(fixed) && SAMPLES.every((sample) => fits(sample));
}
