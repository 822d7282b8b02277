import type { Reply } from '../apple/client.ts';
import type { Detail } from './records/resources.ts';

/**
 * Something that ends the run: a sentence of ours, and what Apple said to it. Apple's words are shown through
 * runner/untrusted only.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly said: readonly Detail[];
  /** What is known of the build then; empty where nothing was handed over. */
  readonly state: 'rejected' | 'invalid' | 'unknown' | '';

  constructor(message: string, said: readonly Detail[] = [], state: Failure['state'] = '') {
    super(message);
    this.said = said;
    this.state = state;
  }
}

/** A request that Apple refused, or that nobody answered as the API does, in one sentence with Apple's own words. */
export function refusedBy(reply: Reply, doing: string): Failure {
  return new Failure(`${doing}: Apple answered with ${reply.answer.seen}.`, saidIn(reply));
}

/** Apple's errors of a reply. */
export function saidIn({ errors }: Reply): Detail[] {
  return errors.map(({ code, title, detail }) => ({ code, description: detail || title }));
}
