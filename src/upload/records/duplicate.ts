import type { Client, Reply } from '../../apple/client.ts';
import { isRecord } from '../../is-record.ts';
import { Failure, saidIn } from '../failure.ts';
import { nextNumber } from './build-numbers.ts';
import { listNumbersOfBuilds } from './builds.ts';
import { recordOf, textOf } from './resources.ts';
import { listBuildNumbers, type Numbers } from './uploads.ts';

/** Whether Apple refuses a build number because of another build. */
export function isDuplicate({ outcome, errors }: Reply): boolean {
  return outcome === 'refused' && errors.some(({ code }) => code.endsWith('.DUPLICATE'));
}

/**
 * The refusal of a build number by Apple, with the next free one as far as it is known.
 *
 * @param open uploads under the number that were begun with another file: they may be what Apple goes by
 */
export async function refusedNumber(
  client: Client,
  appId: string,
  numbers: Numbers,
  reply: Reply,
  open: number,
): Promise<Failure> {
  const previous = previousNumbers(reply);
  const begun =
    open === 0 ? '' : ' An upload under it was begun with another file, by an earlier run or another job, and is open.';
  return new Failure(
    `Apple does not take build ${numbers.buildNumber} of version ${numbers.version} any more.${begun} ${await proposal(client, appId, numbers, previous)}`,
    saidIn(reply),
  );
}

/** An error before anything is sent: the number belongs to another build. */
export async function usedNumber(client: Client, appId: string, numbers: Numbers, why: string): Promise<Failure> {
  return new Failure(
    `Build ${numbers.buildNumber} of version ${numbers.version} is used already: ${why}. A build number is spent for ever, and nothing was sent. ${await proposal(client, appId, numbers, [])}`,
  );
}

async function proposal(client: Client, appId: string, numbers: Numbers, more: readonly string[]): Promise<string> {
  let others: string[] = [];
  try {
    others = await listBuildNumbers(client, appId, numbers);
  } catch (error) {
    // The proposal is a help, and no reason to hide what it is for.
    if (!(error instanceof Failure)) throw error;
  }
  // Builds that came another way have no record of an upload.
  const builds = await listNumbersOfBuilds(client, appId, numbers);
  const next = nextNumber([...others, ...builds, ...more, numbers.buildNumber]);
  return next === undefined
    ? 'Build again with a higher CFBundleVersion.'
    : `Build again with a higher CFBundleVersion: ${next} is the next that Apple has none of.`;
}

/** `meta.previousBundleVersion` of the errors. */
function previousNumbers({ rawErrors }: Reply): string[] {
  const errors = isRecord(rawErrors) && Array.isArray(rawErrors.errors) ? (rawErrors.errors as unknown[]) : [];
  return errors.slice(0, 20).flatMap((error) => textOf(recordOf(recordOf(error).meta).previousBundleVersion) ?? []);
}
