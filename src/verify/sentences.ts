import type { Answer } from '../apple/answer.ts';
import type { Cause } from './cause.ts';
import { type CheckResult, isBroken } from './check.ts';
import type { PermissionRow } from './permissions.ts';
import { counted, plain, type Text } from './text.ts';

/** What the status means here, and who has to do what. */
export function reasonFor(result: CheckResult): Text {
  switch (result.status) {
    case 'active':
      return plain(activeReason(result));
    case 'rejected':
      return plain(rejectedReason(result.cause, result.skew));
    case 'blocked':
      return plain(blockedReason(result));
    case 'unclear':
      return plain(unclearReason(result.series.last));
    case 'unreachable':
      return plain(unreachableReason(result));
    case 'permissions':
      return permissionsReason(result.rows);
    case 'overdue':
      return plain(overdueReason(result));
  }
}

function activeReason({ series }: CheckResult): string {
  return series.verdict === 'role'
    ? 'Apple accepts the key; its role does not reach as far as the request that we tried, and nobody has to do anything.'
    : 'Apple accepts the key; nobody has to do anything.';
}

function rejectedReason(cause: Cause, skew = 0): string {
  const clock = `this machine's clock is ${counted(Math.abs(skew), 'second')} ${skew > 0 ? 'ahead of' : 'behind'} Apple's`;
  switch (cause) {
    case 'clock':
      return `The key itself is good, but ${clock}, and Apple refuses the tokens that are made by it (401): whoever runs this machine sets its clock.`;
    case 'individual':
      return 'This is an individual key, and Apple refuses it together with an issuer (401): whoever maintains this workflow leaves "issuer-id" out.';
    case 'clock-and-individual':
      return `This is an individual key, which Apple refuses together with an issuer (401), and ${clock}: whoever maintains this workflow leaves "issuer-id" out, and whoever runs this machine sets its clock.`;
    case 'other-program':
      return 'This key belongs to the other of Apple\'s two programs (401 here, accepted there): whoever maintains this workflow corrects the input "program".';
    default:
      return 'Apple refused the key (401) on all five tries, each with a fresh token: it was revoked, or key, Key ID and Issuer ID do not belong together. Whoever looks after the secrets checks them in App Store Connect (Users and Access, Integrations) and corrects them or rotates the key.';
  }
}

function blockedReason({ series }: CheckResult): string {
  return series.verdict === 'membership'
    ? "The key is fine, but the account's membership is not active: the Account Holder renews it at developer.apple.com/account. A new key would not help."
    : 'The key is fine, but an agreement is unsigned or has expired: the Account Holder accepts it at developer.apple.com/account or in App Store Connect (Business). A new key would not help.';
}

function unclearReason({ status, code }: Answer): string {
  return `Apple refused the request (HTTP ${status}${code === undefined ? '' : `, ${code}`}) in a way that tells nothing sure about the key: whoever looks after the key reads what the log shows, and tries it by hand.`;
}

function unreachableReason({ series: { answers, last, cutShort } }: CheckResult): string {
  const refused = answers.filter(({ kind }) => kind === 'unauthorized').length;
  const tries = counted(answers.length, 'try', 'tries');
  const seen =
    refused === answers.length
      ? `401 on ${tries}, and it takes five to believe it`
      : `${last.seen} after ${tries}${refused > 0 ? `, ${refused} of them 401` : ''}`;
  const wait = cutShort && last.retryAfter !== undefined ? Math.ceil(last.retryAfter / 1000) : undefined;
  const time = !cutShort
    ? ''
    : wait === undefined
      ? ', with no time for another'
      : `, with ${counted(wait, 'second')} to wait before another, which is more than there was time for`;
  return `There was no clear answer of Apple's: ${seen}${time}. This says nothing about the key, and the next run asks again.`;
}

function permissionsReason(rows: readonly PermissionRow[]): Text {
  const broken = rows.filter(isBroken);
  return (quote) => {
    const list = (wanted: PermissionRow['wanted']): string =>
      broken
        .filter((row) => row.wanted === wanted)
        .map(({ target }) => quote(`GET ${target}`))
        .join(', ');
    const parts = [
      ...(list('allowed') === '' ? [] : [`was refused what it must be allowed (${list('allowed')})`]),
      ...(list('refused') === '' ? [] : [`was allowed what it must be refused (${list('refused')})`]),
    ];
    return `Apple accepts the key, but it ${parts.join(' and ')}: whoever chose its role makes a key with a fitting one, for the role of a key cannot be changed.`;
  };
}

function overdueReason({ rotation }: CheckResult): string {
  const date = rotation.state === 'none' ? 'the date set for it' : rotation.date;
  return `Apple accepts the key, but it was to be rotated by ${date}: whoever rotates keys makes a new one, verifies it, and then revokes this one.`;
}
