import type { Detail } from './records.ts';

/** What storage does with one part instead of taking it. A number is the status that it answers with. */
export type PartFault =
  | number
  | 'close'
  | 'hang'
  | 'cut'
  /** Takes it after a while. */
  | 'slow'
  | 'redirect'
  /** Takes it, and answers with a tag that is not its MD5. */
  | 'wrong-etag'
  /** Keeps other bytes than came, and shows their tag. */
  | 'garble'
  | 'no-etag';

/** What becomes of a request of the API. Each rule counts down, and is gone then. */
export interface Rule {
  /** Method and path, `{id}` for any id: `PATCH /v1/buildUploadFiles/{id}`. */
  readonly on: string;
  /** Requests that pass before it holds. */
  skip?: number;
  /** Requests for which it holds; one by default. */
  times?: number;
  /**
   * `lose-answer` carries the request out and closes the connection, `late-answer` carries it out and never answers,
   * `lose-request` does nothing and closes. Anything else is the answer in its place: status and body.
   */
  readonly does:
    | 'lose-answer'
    | 'late-answer'
    | 'lose-request'
    | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> };
}

/** How uploads go; every member may be changed while the stand-in runs. */
export class UploadConduct {
  /** Bytes of the parts that a file is cut into. */
  partSize = 5 * 1024 * 1024;
  /** In place of `partSize`: the lengths one after the other, again and again. */
  partLengths: readonly number[] = [];
  /** Seconds for which the address of a part is good. */
  partsExpireAfter = 604_800;
  /** Keeps the bytes that arrive; without it only their MD5. */
  keepsBytes = true;
  /** Faults of coming parts, by part number or for any (0), each used once. */
  readonly partFaults: { readonly part: number; readonly fault: PartFault }[] = [];
  /** Milliseconds that every part takes at least, and that a `slow` one takes. */
  partDelay = 0;
  slowDelay = 1500;
  /** Shows the tags of parts that have arrived. */
  showsTags = true;
  /** Changes the list of a file's parts before it is shown. */
  alterOperations: ((operations: Record<string, unknown>[]) => unknown) | undefined;
  readonly rules: Rule[] = [];
  /** Is told of every request when it arrives, and once it is carried out, before its answer: `PUT 3`, `GET /v1/apps`. */
  watch: ((what: string, phase: 'arrived' | 'carried out') => void) | undefined;
  /** An open upload of the same numbers keeps others from being opened. */
  openBlocks = false;
  /** Looks at lists in which what was made is not there yet. */
  listsLag = 0;
  /** Commits that are answered, and leave the file as it was: UPLOAD_COMPLETE. */
  idleCommits = 0;
  /** Looks at an upload until it is done, and what it comes to. */
  looksUntilChecked = 1;
  verdict: 'COMPLETE' | 'FAILED' = 'COMPLETE';
  errors: readonly Detail[] = [];
  warnings: readonly Detail[] = [];
  infos: readonly Detail[] = [];
  /** Looks at a build until it is done, and what it comes to. */
  looksUntilProcessed = 1;
  processed: 'VALID' | 'FAILED' | 'INVALID' = 'VALID';
  usesNonExemptEncryption: boolean | null = false;
  /** The upload names its build; otherwise only the list of builds does, or, with `none`, nothing. */
  linksBuild: 'link' | 'list' | 'none' = 'link';

  /** The rule that holds for a request, counted down. */
  take(method: string, path: string): Rule | undefined {
    for (const [index, rule] of this.rules.entries()) {
      if (!matches(rule.on, method, path)) continue;
      if ((rule.skip ?? 0) > 0) {
        rule.skip = (rule.skip ?? 0) - 1;
        continue;
      }
      rule.times = (rule.times ?? 1) - 1;
      if (rule.times === 0) this.rules.splice(index, 1);
      return rule;
    }
    return undefined;
  }

  /** The fault of a part that comes now; it is used up. */
  takePartFault(part: number): PartFault | undefined {
    const index = this.partFaults.findIndex((each) => each.part === part || each.part === 0);
    return index < 0 ? undefined : this.partFaults.splice(index, 1)[0]?.fault;
  }
}

function matches(on: string, method: string, path: string): boolean {
  const [wantedMethod, wantedPath = ''] = on.split(' ');
  const pattern = wantedPath.split('{id}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return wantedMethod === method && new RegExp(`^${pattern.join('[^/]+')}$`).test(path);
}
