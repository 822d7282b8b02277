import type { Reply } from '../apple/client.ts';
import { readErrors } from '../apple/errors.ts';
import { type Detail, recordOf } from './records/resources.ts';

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

/** Errors in a reply that come with another one. */
const MOST_ASSOCIATED = 50;

/** Apple's errors of a reply, those that belong to another one too. */
export function saidIn({ errors, rawErrors }: Reply): Detail[] {
  const raw = recordOf(rawErrors).errors;
  const associated = (Array.isArray(raw) ? raw.slice(0, MOST_ASSOCIATED) : [])
    .flatMap((error: unknown) => Object.values(recordOf(recordOf(recordOf(error).meta).associatedErrors)))
    .slice(0, MOST_ASSOCIATED)
    .flatMap((list) => readErrors({ errors: list }) ?? [])
    .slice(0, MOST_ASSOCIATED);
  return [...errors, ...associated].map(({ code, title, detail }) => ({ code, description: detail || title }));
}
