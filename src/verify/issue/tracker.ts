/** A GitHub issue, as far as it matters here. */
export interface Issue {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
}

/** The label that, with a marker in the body, makes an issue ours: strangers cannot set labels. */
export const LABEL = 'asc-key';

/** The issues of one repository that carry the label. */
export interface Tracker {
  /** Open and closed ones. */
  list(): Promise<Issue[]>;
  /** @returns the number */
  create(title: string, body: string): Promise<number>;
  update(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
  comment(number: number, body: string): Promise<void>;
}
