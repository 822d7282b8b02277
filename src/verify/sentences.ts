import { type Answer, isBudgetSpent } from '../apple/answer.ts';
import { type CheckResult, isBlocked, isBroken } from './check.ts';
import type { PermissionRow } from './permissions.ts';
import { counted, plain, type Text } from './text.ts';

/** What the status means here, and who has to do what. */
export function reasonFor(result: CheckResult, hasIssuer = true): Text {
  switch (result.status) {
    case 'active':
      return plain(activeReason(result));
    case 'rejected':
      return plain(rejectedReason(result, hasIssuer));
    case 'blocked':
      return result.keyStatus === 'blocked' ? plain(blockedReason(result)) : blockedRowsReason(result.rows);
    case 'unclear':
      return plain(unclearReason(result.series.last));
    case 'unreachable':
      return plain(unreachableReason(result));
    case 'permissions':
      return permissionsReason(result.rows, hasIssuer);
    case 'overdue':
      return plain(overdueReason(result));
  }
}

function activeReason({ series }: CheckResult): string {
  return series.verdict === 'role'
    ? 'Apple accepts the key; its role does not reach as far as the request that we tried, and nobody has to do anything.'
    : 'Apple accepts the key; nobody has to do anything.';
}

function rejectedReason({ cause, skew = 0 }: CheckResult, hasIssuer: boolean): string {
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
      if (!hasIssuer) return REJECTED_WITHOUT_ISSUER;
      return 'Apple refused the key (401) on all five tries, each with a fresh token: it was revoked, or key, Key ID and Issuer ID do not belong together. Whoever looks after the secrets checks them in App Store Connect (Users and Access, Integrations) and corrects them or rotates the key.';
  }
}

const REJECTED_WITHOUT_ISSUER =
  'The input "issuer-id" is empty, and a team key needs its Issuer ID: Apple refused the key (401) on all five tries, each with a fresh token for an individual key. Whoever maintains this workflow sets "issuer-id" for a team key. If it is an individual key, it was revoked, or key and Key ID do not belong together: whoever looks after the secrets checks them in App Store Connect and corrects them or rotates the key.';

const BLOCKS = {
  agreement:
    'an agreement is unsigned or has expired: the Account Holder accepts it at developer.apple.com/account or in App Store Connect (Business). A new key would not help.',
  membership:
    "the account's membership is not active: the Account Holder renews it at developer.apple.com/account. A new key would not help.",
  'no-team':
    'Apple finds no team for it: the person whose individual key it is has left the team, or the team is not set up for this yet, or not any more. The Account Holder looks into Users and Access in App Store Connect and at developer.apple.com/account.',
} as const;

function blockedReason({ series: { verdict } }: CheckResult): string {
  const block = verdict === 'membership' || verdict === 'no-team' ? verdict : 'agreement';
  return `The key is fine, but ${BLOCKS[block]}`;
}

/** The key is accepted, and the account is in the way of what the job needs. */
function blockedRowsReason(rows: readonly PermissionRow[]): Text {
  const blocked = rows.filter(isBlocked);
  const why = blocked[0]?.why;
  const block = why === 'membership' || why === 'no-team' ? why : 'agreement';
  return (quote) => `The key is fine, but for what it must be allowed (${targets(blocked, quote)}) ${BLOCKS[block]}`;
}

function targets(rows: readonly PermissionRow[], quote: (untrusted: string) => string): string {
  return rows.map(({ target }) => quote(`GET ${target}`)).join(', ');
}

function unclearReason({ status, code }: Answer): string {
  return `Apple refused the request (HTTP ${status}${code === undefined ? '' : `, ${code}`}) in a way that tells nothing sure about the key: whoever looks after the key reads what the log shows, and tries it by hand.`;
}

function unreachableReason({ series: { answers, last, cutShort } }: CheckResult): string {
  if (isBudgetSpent(last)) {
    return 'The requests that Apple allows this key in an hour are used up (429): something else uses it, too. This says nothing more about the key; no more tries were spent on it, and the next run asks again.';
  }
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

/** The request was refused by 401, and this is known to be the reason. */
const INDIVIDUAL_401 =
  'individual keys cannot use the requests for provisioning, sales and finance reports, and get a 401 there';

/** @param hasIssuer false for an individual key */
export function permissionsReason(rows: readonly PermissionRow[], hasIssuer: boolean): Text {
  const broken = rows.filter(isBroken);
  const mayNot = broken.filter(({ wanted }) => wanted === 'allowed');
  const because = (why: PermissionRow['why']) => mayNot.filter((row) => row.why === why);
  const [role, unauthorized, unknown] = [because('role'), because('unauthorized'), because('no-such-request')];
  const may = broken.filter(({ wanted }) => wanted === 'refused');
  return (quote) => {
    const parts = [
      ...(role.length > 0 ? [`was refused what it must be allowed (${targets(role, quote)})`] : []),
      ...(unauthorized.length > 0
        ? [
            `was refused with 401 what it must be allowed (${targets(unauthorized, quote)})${hasIssuer ? '' : `, as ${INDIVIDUAL_401}`}`,
          ]
        : []),
      ...(may.length > 0 ? [`was allowed what it must be refused (${targets(may, quote)})`] : []),
    ];
    const who = hasIssuer || unauthorized.length === 0 ? 'a key with a fitting one' : 'a team key with a fitting one';
    const sentences = [
      ...(parts.length > 0
        ? [
            `Apple accepts the key, but it ${parts.join(' and ')}: whoever chose its role makes ${who}, for the role of a key cannot be changed.`,
          ]
        : []),
      ...(unknown.length > 0
        ? [
            `The API has no such request as "can" names (${targets(unknown, quote)}), so no key can meet that line: whoever maintains this workflow corrects it.`,
          ]
        : []),
    ];
    return sentences.join(' ');
  };
}

function overdueReason({ rotation }: CheckResult): string {
  const date = rotation.state === 'none' ? 'the date set for it' : rotation.date;
  return `Apple accepts the key, but it was to be rotated by ${date}: whoever rotates keys makes a new one, verifies it, and then revokes this one.`;
}
