/** A GitHub issue, as far as it matters here. */
export interface Issue {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
}

/** The label that, with a marker in the body, makes an issue ours: strangers cannot set labels. */
export const LABEL = 'asc-key';

/** More issues carry the label than are looked at. */
export class TooManyIssues extends Error {
  override readonly name = 'TooManyIssues';
  readonly most: number;

  constructor(most: number) {
    super(`more than ${most} issues`);
    this.most = most;
  }
}

/** The issues of one repository that carry the label. */
export interface Tracker {
  /**
   * Open and closed ones.
   *
   * @throws {TooManyIssues} where there are more than are looked at: ours could be among the others
   */
  list(): Promise<Issue[]>;
  /** @returns the number */
  create(title: string, body: string): Promise<number>;
  update(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
  comment(number: number, body: string): Promise<void>;
}
