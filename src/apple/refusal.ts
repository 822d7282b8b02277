import type { AppleError } from './errors.ts';

/** What a refusal in Apple's own format is about. */
export type Refusal =
  /** The token was not accepted. */
  | 'unauthorized'
  /** The key authenticates; its role does not reach this far. */
  | 'role'
  /** The key authenticates; an agreement is unsigned or has expired. */
  | 'agreement'
  /** The key authenticates; the account is not, or no longer, a member. */
  | 'membership'
  /** The key authenticates; Apple finds no team that the request could be for. */
  | 'no-team'
  /** The API has no such request, whatever the role of the key is. */
  | 'no-such-request'
  | 'rate-limited'
  | 'server-error'
  /** Anything else: it is not known what it says about the key. */
  | 'refused';

/** A refusal that says that the key or token itself is at fault, whatever else it speaks of. */
const KEY_IS_DEAD =
  /\b(?:key|token|credential)s?(?: in use| provided)? (?:(?:is|are|was|were|has|have|had|been|does|do|already) )*(?:revoked|expired|inactive|disabled|deactivated|suspended|compromised|terminated|invalid|deleted|removed|blocked|locked|unknown|no longer|not (?:valid|found|active|exist|recogni[sz]ed))\b|\b(?:revoked|expired|inactive|disabled|invalid|unknown) (?:\w+ ){0,2}(?:key|token|credential)s?\b/i;
/** Words about an end that role texts do not have: who was cut off from something did not have too narrow a role. */
const SOMETHING_ENDED =
  /\b(?:revoked|deactivated|suspended|compromised|terminated|withdrawn|cancell?ed|rotated|banned|black-?listed|lost|ended|left|no longer|no such|could not be|cannot be (?:verified|found|authenticated|used\b(?! (?:for|to|with))))\b/i;
const AGREEMENT_CODE = /^FORBIDDEN(?:_ERROR)?\.(?:.*\.)?(?:PLA_|[A-Z_]*(?:AGREEMENT|LICEN[SC]E|CONTRACT))/;
const AGREEMENT_TEXT =
  /\bagreements?\b|\bPLA\b|\blicen[sc]e\b|\bcontracts?\b|\bterms (?:and conditions|of (?:service|use))\b/i;
const MEMBERSHIP_CODE = /^FORBIDDEN(?:_ERROR)?\.(?:.*\.)?[A-Z_]*(?:MEMBERSHIP|ENROL)/;
const MEMBERSHIP_TEXT =
  /\bmembership\b|\bdeveloper program\b[^.]*\b(?:expired|lapsed|ended)\b|\benrol(?:l?ed|l?ment)?\b/i;
const NO_TEAM_TEXT = /\bunable to find a team\b/i;
/** "The resource 'users' does not allow 'GET_COLLECTION'. Allowed operations are: …", "… has no allowed operations defined". */
const NO_SUCH_REQUEST_TEXT = /\bdoes not allow ['"‘“]?[A-Z]{3,10}_[A-Z_]{3,40}\b|\bno allowed operations\b/;
/** Apple's own words are "The API key in use does not allow this request". */
const ROLE_TEXT =
  /\b(?:api keys?|key in use)\b[^.]*\b(?:allow|allowed|permit|permitted|access|not authori[sz]ed (?:to|for)|cannot)\b|\bnot (?:allowed|permitted|authori[sz]ed|available)\b[^.]*\bapi keys?\b|\b(?:roles?|permissions?|privileges?)\b/i;

/**
 * What the errors of one body are about. Account troubles weigh more than the unknown, and the unknown more than roles:
 * a body counts as one about the role only when every one of its errors is.
 *
 * @param status the HTTP status, 400 to 599
 */
export function readRefusal(status: number, errors: readonly AppleError[]): Refusal {
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 408) return 'server-error';
  const kinds = errors.map((error) => kindOf(status, error));
  for (const kind of ['server-error', 'rate-limited', 'agreement', 'membership', 'no-team'] as const) {
    if (kinds.includes(kind)) return kind;
  }
  for (const kind of ['role', 'unauthorized', 'no-such-request'] as const) {
    if (kinds.every((each) => each === kind)) return kind;
  }
  return 'refused';
}

function kindOf(status: number, { code, status: repeated, title, detail }: AppleError): Refusal {
  if (code.startsWith('RATE_LIMIT') || repeated === '429') return 'rate-limited';
  if (code.startsWith('UNEXPECTED_ERROR') || /^5\d\d$/.test(repeated ?? '')) return 'server-error';
  if (AGREEMENT_CODE.test(code)) return 'agreement';
  if (MEMBERSHIP_CODE.test(code)) return 'membership';
  if (status === 401) return 'unauthorized';
  if (code === 'METHOD_NOT_ALLOWED' || NO_SUCH_REQUEST_TEXT.test(detail)) return 'no-such-request';
  // Under any other status these words speak of what was asked for, not of the key.
  if (status !== 403 || !/^FORBIDDEN(?:_ERROR)?(?:\.|$)/.test(code)) return 'refused';
  const words = written(detail);
  const text = `${words} ${written(title)}`;
  if (KEY_IS_DEAD.test(text)) return 'refused';
  if (AGREEMENT_TEXT.test(text)) return 'agreement';
  if (MEMBERSHIP_TEXT.test(text)) return 'membership';
  if (NO_TEAM_TEXT.test(text)) return 'no-team';
  return ROLE_TEXT.test(words) && !SOMETHING_ENDED.test(text) ? 'role' : 'refused';
}

/** The text with `not` in full, and spaces as they are on a keyboard. */
function written(text: string): string {
  return text
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/\s+/g, ' ');
}
