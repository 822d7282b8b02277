/** An issue as the stand-in keeps it. */
export interface Issue {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: string[];
  readonly comments: Comment[];
  readonly user: string;
  /** Lists show pull requests, too. */
  readonly isPullRequest: boolean;
  /** Lists that are still to come before the issue appears in one. */
  hiddenFor: number;
}

export interface Comment {
  readonly id: number;
  readonly user: string;
  readonly body: string;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string | null;
  readonly labels?: readonly string[];
}

export interface IssueFilter {
  readonly state: 'open' | 'closed' | 'all';
  /** All of them, whatever their case. */
  readonly labels: readonly string[];
  readonly creator: string | undefined;
  readonly direction: 'asc' | 'desc';
}

/** The issues and labels of one repository. */
export class IssueTracker {
  readonly issues: Issue[] = [];
  /** Label names; their case is kept and does not count. */
  readonly labels = new Set<string>();
  #comments = 0;

  /** Adds an issue. As on GitHub, labels that are not there yet come into being. */
  open(issue: IssueChange & { user?: string; isPullRequest?: boolean; hiddenFor?: number }): Issue {
    const opened: Issue = {
      number: this.issues.length + 1,
      title: issue.title ?? '',
      body: issue.body ?? null,
      state: issue.state ?? 'open',
      state_reason: issue.state_reason ?? null,
      labels: this.#known(issue.labels ?? []),
      comments: [],
      user: issue.user ?? BOT,
      isPullRequest: issue.isPullRequest ?? false,
      hiddenFor: issue.hiddenFor ?? 0,
    };
    this.issues.push(opened);
    return opened;
  }

  find(number: number): Issue | undefined {
    return this.issues.find((issue) => issue.number === number);
  }

  change(issue: Issue, { title, body, state, state_reason, labels }: IssueChange): void {
    if (title !== undefined) issue.title = title;
    if (body !== undefined) issue.body = body;
    if (state !== undefined) {
      issue.state = state;
      issue.state_reason = state === 'closed' ? (state_reason ?? 'completed') : null;
    }
    if (labels !== undefined) issue.labels = this.#known(labels);
  }

  comment(issue: Issue, body: string, user = BOT): Comment {
    this.#comments += 1;
    const comment = { id: this.#comments, user, body };
    issue.comments.push(comment);
    return comment;
  }

  /** What a list shows; counts as one list for the issues that are still hidden. */
  list({ state, labels, creator, direction }: IssueFilter): Issue[] {
    const visible = this.issues.filter((issue) => {
      if (issue.hiddenFor === 0) return true;
      issue.hiddenFor -= 1;
      return false;
    });
    const found = visible.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === undefined || issue.user === creator) &&
        labels.every((label) => issue.labels.some((one) => one.toLowerCase() === label.toLowerCase())),
    );
    return direction === 'asc' ? found : found.reverse();
  }

  findLabel(name: string): string | undefined {
    return [...this.labels].find((label) => label.toLowerCase() === name.toLowerCase());
  }

  /** The labels by the names that they first came with. */
  #known(names: readonly string[]): string[] {
    return names.map((name) => {
      const known = this.findLabel(name) ?? name;
      this.labels.add(known);
      return known;
    });
  }
}

/** Who writes with the token of a workflow. */
export const BOT = 'github-actions[bot]';
