import type { Range, Scope } from '../types.ts';
import type { History } from './history.ts';

/** The one-line fix for whatever a shallow or partial checkout lacks. */
export const FIX =
  'Set fetch-depth: 0 on actions/checkout (with persist-credentials: false or an ssh key, too, since what is missing cannot be fetched afterwards then).';

/** The one for a commit that a whole clone does not have: no ref of the checkout led to it. */
export const FIX_OF_WHOLE =
  'The checkout is a full clone, so fetch-depth changes nothing: check out a ref that contains it, or let the scan fetch it (persist-credentials: true on actions/checkout, or an ssh key).';

/** What helps where something named by the event or the input is not there. */
export function fixFor(history: Pick<History, 'isPart'>): string {
  return history.isPart ? FIX : FIX_OF_WHOLE;
}

/** A scope while it is being decided. */
export class ScopeBuilder {
  tree: string | undefined;
  range: Range = { kind: 'none' };
  base: string | undefined;
  baseName: string | undefined;
  noListBecause: string | undefined;
  /** The commits of the range, as far as they were looked at. */
  commits: ReadonlySet<string> = new Set();
  refNames: readonly string[] = [];
  readonly described: string[] = [];
  readonly warnings: string[] = [];
  readonly incomplete: string[] = [];

  constructor(tree: string | undefined) {
    this.tree = tree;
  }

  /** What is read and why. */
  describe(sentence: string): void {
    this.described.push(sentence);
  }

  warn(sentence: string): void {
    this.warnings.push(sentence);
  }

  /** What could not be read; the scan fails. */
  markIncomplete(sentence: string, fix: string = FIX): void {
    this.incomplete.push(`${sentence} ${fix}`);
  }

  build(): Scope {
    return {
      tree: this.tree,
      range: this.range,
      base: this.base,
      ...(this.baseName === undefined ? {} : { baseName: this.baseName }),
      ...(this.noListBecause === undefined ? {} : { noListBecause: this.noListBecause }),
      ...(this.refNames.length > 0 ? { refNames: this.refNames } : {}),
      described: this.described,
      warnings: this.warnings,
      incomplete: this.incomplete,
    };
  }
}
