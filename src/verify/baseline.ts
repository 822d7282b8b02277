import type { Program } from '../token/program.ts';

/** The request that every key of a program should be able to make. */
export function baselineOf(program: Program): string {
  return program === 'enterprise' ? '/v1/certificates?limit=1' : '/v1/apps?limit=1';
}
