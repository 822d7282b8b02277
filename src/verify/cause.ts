import { type Api, appleApi } from '../apple/api-url.ts';
import { ask, type Identity, type Requester } from '../apple/requester.ts';
import { baselineOf } from './baseline.ts';

/** Seconds of difference between the clocks from which on it is worth a try. */
const NOTABLE_SKEW = 5;
/**
 * Seconds that our clock may be ahead or after before Apple must refuse our tokens: they begin a minute ago and end in
 * two. A little less, for the answer took its time.
 */
const HARMLESS_AHEAD = 55;
const HARMLESS_AFTER = 110;
const WAIT_BEFORE_SECOND_TRY = 2000;

/** Answers that only a token is given that Apple accepts. */
const PROVES_THE_KEY = ['accepted', 'role', 'agreement', 'membership', 'no-team'] as const;

/** Why Apple rejects the key, as far as trying can show. */
export type Cause =
  | 'clock'
  | 'individual'
  | 'clock-and-individual'
  | 'other-program'
  /** A token like the refused ones is accepted now: nothing is wrong with the key. */
  | 'recovered'
  | undefined;

export interface CauseSearch {
  readonly requester: Requester;
  readonly api: Api;
  /** True when the user chose the address: the token then goes nowhere else. */
  readonly apiGiven: boolean;
  readonly identity: Identity;
  /** Our clock minus Apple's, in seconds; undefined when Apple gave no time. */
  readonly skew: number | undefined;
}

/** Tries, one after the other, what would make Apple accept the key after all. */
export async function findCause(search: CauseSearch): Promise<Cause> {
  const { api, apiGiven, identity, skew = 0 } = search;
  const harmful = skew > HARMLESS_AHEAD || skew < -HARMLESS_AFTER;
  if (Math.abs(skew) >= NOTABLE_SKEW && (await isAccepted(search, api, identity))) {
    return !harmful && (await isAccepted({ ...search, skew: 0 }, api, identity)) ? 'recovered' : 'clock';
  }
  if (identity.issuerId === undefined) return undefined;
  if (identity.program === 'app-store' && (await isAccepted(search, api, { ...identity, issuerId: undefined }))) {
    return harmful ? 'clock-and-individual' : 'individual';
  }
  if (apiGiven) return undefined;
  const program = identity.program === 'enterprise' ? 'app-store' : 'enterprise';
  return (await isAccepted(search, appleApi(program), { ...identity, program })) ? 'other-program' : undefined;
}

/** Asks by Apple's clock, and once more after a 401, for good tokens get one now and then. */
export async function isAccepted({ requester, skew = 0 }: CauseSearch, api: Api, identity: Identity): Promise<boolean> {
  for (let tries = 0; tries < 2; tries++) {
    const question = {
      target: baselineOf(identity.program),
      scoped: false,
      expected: 'collection',
      clockAhead: skew,
    } as const;
    const { kind } = await ask(requester, api, identity, question);
    if (PROVES_THE_KEY.some((each) => each === kind)) return true;
    if (kind !== 'unauthorized') return false;
    if (tries === 0 && !(await requester.budget.pause(requester.budget.shrunk(WAIT_BEFORE_SECOND_TRY)))) return false;
  }
  return false;
}
