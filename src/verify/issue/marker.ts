import { createHash } from 'node:crypto';
import { STATUSES, type Status } from '../status.ts';

/** Stands in the body of the issue of one key, unseen. A hash: nothing that names the key to people is needed here. */
export function markerOf(fingerprint: string): string {
  const hash = createHash('sha256').update(`asc-key verify ${fingerprint}`).digest('hex');
  return `<!-- asc-key:verify ${hash} -->`;
}

/** Keeps the status in the body, so that the next run knows whether it has changed. */
export function statusMarker(status: Status): string {
  return `<!-- asc-key:status ${status} -->`;
}

export function statusIn(body: string): Status | undefined {
  const word = /<!-- asc-key:status ([a-z]+) -->/.exec(body)?.[1];
  return STATUSES.find((status) => status === word);
}
