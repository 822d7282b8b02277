import { type Api, appleApi, readApiUrl } from '../apple/api-url.ts';
import type { RunContext } from '../runner/event.ts';
import { Problems } from '../runner/user-error.ts';
import { type Credentials, readCredentials } from '../token/credentials.ts';
import { readTimeout } from './check-timeout.ts';
import { readFailOn } from './fail-on.ts';
import type { VerifyInputs } from './inputs.ts';
import { readKeyName } from './key-name.ts';
import { type Expectation, readExpectations } from './permission-inputs.ts';
import { type RotateBy, readRotateBy } from './rotate-by.ts';
import type { Status } from './status.ts';

/** What a run is to do, read and checked. */
export interface Plan {
  readonly credentials: Credentials;
  readonly api: Api;
  /** True when the user chose the address. */
  readonly apiGiven: boolean;
  readonly expectations: readonly Expectation[];
  readonly rotateBy: RotateBy | undefined;
  readonly failOn: ReadonlySet<Status>;
  /** What people call the key; empty where they gave none. */
  readonly name: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Makes a plan of the inputs.
 *
 * @param context as in `readCredentials`
 * @throws {UserError} that names everything that is wrong with them
 */
export function readPlan(inputs: VerifyInputs, context: () => RunContext): Plan {
  const problems = new Problems();
  const credentials = readCredentials(inputs.credentials, context, problems);
  const expectations = problems.collect(() => readExpectations(inputs.can, inputs.cannot));
  const rotateBy = problems.collect(() => ({ value: readRotateBy(inputs.rotateBy) }));
  const failOn = problems.collect(() => readFailOn(inputs.failOn));
  const name = problems.collect(() => readKeyName(inputs.name));
  const timeout = problems.collect(() => readTimeout(inputs.timeout));
  const apiGiven = inputs.apiUrl.trim() !== '';
  const api = problems.collect(() =>
    apiGiven ? readApiUrl(inputs.apiUrl) : appleApi(credentials?.program ?? 'app-store'),
  );
  if (
    credentials === undefined ||
    expectations === undefined ||
    rotateBy === undefined ||
    failOn === undefined ||
    name === undefined ||
    timeout === undefined ||
    api === undefined
  ) {
    throw problems.error();
  }
  return { credentials, api, apiGiven, expectations, rotateBy: rotateBy.value, failOn, name, timeout };
}
