import { type CheckResult, isBroken } from './check.ts';
import { permissionsReason } from './sentences.ts';
import { counted, plain, type Text } from './text.ts';

/** Seconds of difference between the clocks that are worth a warning although Apple accepts the tokens. */
const WORRYING_SKEW = 30;

/** What is worth a warning besides the status: what a stronger status hides, and what may come to be one. */
export function warningsAbout(result: CheckResult, hasIssuer = true): Text[] {
  const { status, keyStatus, rotation, rows, skew } = result;
  const warnings: Text[] = rows
    .filter(({ found }) => found === 'unknown')
    .map(
      ({ target, seen }) =>
        (quote) =>
          `Whether the key may ${quote(`GET ${target}`)} is not known: ${seen}.`,
    );
  if (status !== 'permissions' && rows.some(isBroken)) warnings.push(permissionsReason(rows, hasIssuer));
  if (rotation.state === 'soon') {
    warnings.push(
      plain(
        `The key is to be rotated by ${rotation.date}, in ${counted(rotation.days, 'day')}: make a new one, verify it, then revoke this one.`,
      ),
    );
  }
  if (rotation.state === 'overdue' && status !== 'overdue') {
    warnings.push(plain(`Besides, the key was to be rotated by ${rotation.date}.`));
  }
  if (keyStatus === 'active' && skew !== undefined && Math.abs(skew) >= WORRYING_SKEW) {
    warnings.push(
      plain(
        `This machine's clock is ${counted(Math.abs(skew), 'second')} ${skew > 0 ? 'ahead of' : 'behind'} Apple's: set it, before Apple refuses tokens because of it.`,
      ),
    );
  }
  if (result.cause === 'recovered') {
    warnings.push(plain('Apple refused the key five times (401) and then accepted it: the trouble is on its side.'));
  }
  return warnings;
}

/** Where to look when Apple rejects the key and no cause could be proven, most likely first. */
export function possibilities({ status, cause, skew }: CheckResult, hasIssuer: boolean): string[] {
  if (status !== 'rejected' || cause !== undefined) return [];
  const issuer = hasIssuer
    ? 'The Issuer ID is that of another team: it stands above that list.'
    : 'It is a team key, and those need the input "issuer-id": the Issuer ID stands in App Store Connect, Users and Access, Integrations, above the list of team keys. Only individual keys have none.';
  return [
    ...(hasIssuer ? [] : [issuer]),
    'The key was revoked: App Store Connect, Users and Access, Integrations, lists the active keys and, below them, the revoked ones.',
    'The Key ID is that of another key: it stands beside the key in that list, and in the name of the file that was downloaded.',
    ...(hasIssuer ? [issuer] : []),
    'It is a key for something else, such as In-App Purchase (SubscriptionKey_….p8) or push notifications: those look the same, and the App Store Connect API refuses them.',
    ...(skew !== undefined && Math.abs(skew) >= WORRYING_SKEW
      ? [
          `This machine's clock is ${counted(Math.abs(skew), 'second')} ${skew > 0 ? 'ahead of' : 'behind'} Apple's, which is not the only trouble: a token by Apple's clock was refused, too.`,
        ]
      : []),
    ...(skew === undefined ? ["This machine's clock is wrong: Apple told no time to compare it with."] : []),
    'Apple has an outage in which every key gets 401: developer.apple.com/system-status.',
  ];
}
