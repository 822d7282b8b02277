import { LOOKS } from '../id-text.ts';
import { STORE_AGAIN, STORE_FILE } from './messages.ts';

/** A text that is recognised by how it looks. */
export interface Lookalike {
  readonly looks: RegExp | ((text: string) => boolean);
  readonly what: string;
  readonly seen: string;
  readonly todo: string;
}

const WRITE_EXPRESSION = `Write private-key: \${{ secrets.NAME }} in the workflow, with the name of the secret.`;
const WRONG_PLACE = `Each input takes its own value: key-id the Key ID, issuer-id the Issuer ID, private-key the key. ${STORE_FILE}`;

/** The first that fits is reported; none of them is ever a key. */
export const LOOKALIKES: readonly Lookalike[] = [
  {
    looks:
      /\$\{\{|^\{\{|^(?:secrets|vars|env|inputs|steps|needs|github|matrix|jobs?|runner)(?:\.[\w-]{1,100}|\[["'][\w-]{1,100}["']\])+$/,
    what: 'holds an expression that nobody has filled in',
    seen: 'text with the marks of an expression',
    todo: `Expressions are filled in by GitHub in workflow files only, not inside of a secret, and need a dollar sign and two braces on either side. ${WRITE_EXPRESSION}`,
  },
  {
    looks: /^(?:op|vault|@?keychain|bws|doppler|ssm|gcpsm|awssm|ref\+\w+):|^arn:aws|^projects\/[^/\s]+\/secrets\//,
    what: 'holds the address of a secret in another store, which nobody has looked up',
    seen: 'a reference',
    todo: `Load the secret in a step before this one, or store the key itself on GitHub. ${STORE_AGAIN}`,
  },
  {
    looks: /^@env:|^\$\w+$|^\$\{\w[^{}]*\}$|^\$\([\s\S]*\)$|^`[^`\n]{1,100}`$|^%\w+%$|^\$env:\w+$/i,
    what: 'holds the name of a variable or a command in place of what it stands for',
    seen: 'text that a shell would fill in',
    todo: `Inputs of an action are not read by a shell. ${WRITE_EXPRESSION}`,
  },
  {
    looks: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
    what: 'holds the name of a secret or a variable, or a placeholder, in place of the key',
    seen: 'capital letters and underscores',
    todo: WRITE_EXPRESSION,
  },
  {
    looks:
      /^(?:[*•.…xX#?_"'`-]+|<[^<>]*>|\[[^[\]]*\]|\{[\w .-]*\}|(.)\1+|(?:change|replace|insert|paste|your|put|enter)[-_ ]?\w[\w .!'-]{0,80}|(?:my|the|some|add|fill[-_ ]in)[-_ ][\w-]*[-_ ]?key[-_ ]?(?:here)?|todo|tbd|fixme|placeholder|dummy|example|sample|test|secret|key|none|null|undefined|nil|nan|n\/a|true|false|yes|no|empty|redacted|removed|hidden|masked|foo|bar|foobar|base64)$/i,
    what: 'holds a placeholder in place of the key',
    seen: 'a stand-in such as people write into examples',
    todo: STORE_FILE,
  },
  {
    // RFC 1421; OpenSSL writes it into keys of the older formats.
    looks: /Proc-Type:\s?4,\s?ENCRYPTED/i,
    what: 'holds a private key that is encrypted with a password',
    seen: 'the header lines of such a key',
    todo: `Apple hands the file out without a password. ${STORE_FILE}`,
  },
  {
    looks: isBlanked,
    what: 'holds a key whose middle was blanked out: a placeholder stands there',
    seen: 'the beginning of a key, and marks in place of the rest',
    todo: `It was copied from a log, a message or an example. ${STORE_FILE}`,
  },
  {
    looks: (text) => LOOKS.fileName.exec(text)?.[1]?.toLowerCase() === 'subscriptionkey',
    what: 'holds the path of a file in place of what is in the file, and it is the file of an In-App Purchase key, with which App Store Connect answers 401',
    seen: 'the name of such a file',
    todo: `Make a team key or an individual key. ${STORE_FILE}`,
  },
  {
    looks: /^(?:[^\n]*[/\\])?[^\n/\\]{1,120}\.(?:p8|pem|key|der|p12|pfx|json|txt|cer|crt|b64|base64)["']?$/i,
    what: 'holds the path of a file in place of what is in the file',
    seen: 'a file name',
    todo: STORE_AGAIN,
  },
  {
    looks: /^(?:AuthKey|ApiKey|SubscriptionKey)_\w+$/,
    what: 'holds the name of a file in place of what is in the file',
    seen: 'the name of a .p8 file without its ending',
    todo: STORE_AGAIN,
  },
  {
    looks:
      /^(?:@?file:|~\/|\.{1,2}[/\\]|[A-Za-z]:\\|\/(?:Users|home|root|tmp|var|etc|opt|mnt|github|__w|private|Volumes)\/)[^\n]*$|^@\S+$/,
    what: 'holds the path of a file in place of what is in the file',
    seen: 'a path',
    todo: STORE_AGAIN,
  },
  {
    looks:
      /^(?:\S{0,60}[/\\])?(?:base64|cat|openssl|bash|zsh|sh|dash|fish|gh|sed|tr|cp|awk|head|xxd|certutil|pbpaste|pbcopy|security|powershell|pwsh|line \d+|error|fatal)(?:\.exe)?: |no such file or directory|command not found|permission denied|is not recognized as|cannot find (?:the )?path|unrecognized option|invalid (?:option|argument|input)|^usage: |^(?:\d{3}:? )?(?:not found|forbidden|unauthorized|bad (?:request|credentials)|access denied)\.?$/i,
    what: 'holds the error message of a program in place of the key',
    seen: 'words of a shell',
    todo: `The command that should have printed the key failed. ${STORE_AGAIN}`,
  },
  {
    looks: /^(?:Bearer\s+)?eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*$/,
    what: 'holds a token (a JWT) in place of the private key that tokens are signed with',
    seen: 'three parts with dots between',
    todo: `Tokens are what this action makes, and they last for minutes. ${STORE_FILE}`,
  },
  {
    looks: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    what: 'holds an Issuer ID in place of the private key',
    seen: 'the form of an Issuer ID',
    todo: WRONG_PLACE,
  },
  {
    looks: /^[A-Z0-9]{10}$/,
    what: 'holds a Key ID or a Team ID in place of the private key',
    seen: 'capital letters and digits',
    todo: WRONG_PLACE,
  },
  {
    looks: /^[a-z]{4}(?:-[a-z]{4}){3}$/,
    what: 'holds an app-specific password in place of the private key',
    seen: 'four groups of letters',
    todo: `Passwords do not work here. ${STORE_FILE}`,
  },
  {
    looks: /^(?:SHA256:[A-Za-z0-9+/=]{40,50}|(?:sha256:)?[0-9a-f]{40}|(?:sha256:)?[0-9a-f]{64})$/i,
    what: 'holds a fingerprint or a checksum, not a key file',
    seen: 'one long number',
    todo: STORE_FILE,
  },
  {
    looks: /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) AAAA/,
    what: 'holds the public key of an SSH key pair',
    seen: 'one line of OpenSSH',
    todo: `Keys of SSH do not work with Apple. ${STORE_FILE}`,
  },
  {
    looks: /^(?:gh[a-z]_|github_pat_|glpat-)\w+/,
    what: 'holds an access token of GitHub or GitLab in place of the private key',
    seen: 'the beginning of such a token',
    todo: STORE_FILE,
  },
  {
    looks: /^\s*version https:\/\/git-lfs/,
    what: 'holds a pointer of Git LFS in place of the file that it points to',
    seen: 'three lines of Git LFS',
    todo: `Run "git lfs pull" first. ${STORE_AGAIN}`,
  },
  {
    looks: /^<(?:!doctype|html|\?xml)/i,
    what: 'holds a web page or another document in place of the key',
    seen: 'HTML or XML',
    todo: `A page was saved in place of the file, perhaps one that asks to sign in. ${STORE_FILE}`,
  },
  {
    looks: /^ENC\[|^sops:|^\$ANSIBLE_VAULT|^PuTTY-User-Key-File|^age1/,
    what: 'holds a value that another tool has encrypted, or the key of another tool',
    seen: 'the first words of such a value',
    todo: `Decrypt it first. ${STORE_FILE}`,
  },
  {
    looks: /^[^@\s]{1,80}@[^@\s]{1,80}\.[A-Za-z]{2,20}$/,
    what: 'holds a mail address in place of the key',
    seen: 'an address',
    todo: `There is no signing in with an Apple Account here. ${STORE_FILE}`,
  },
  {
    looks: /^https?:\/\/\S+$/i,
    what: 'holds a web address in place of the key',
    seen: 'a URL',
    todo: STORE_FILE,
  },
];

/** Whether marks of people or programs, or one letter over and over, stand in place of a part of a key. */
export function isBlanked(text: string): boolean {
  const start = text.search(/BEGIN[ \w]{0,40}KEY|^(?:LS0tLS1CRUdJTi|MIG[TH]A|M[HE][cE0]CAQ)/);
  if (start < 0) return false;
  const end = text.indexOf('-END', start);
  const body = text.slice(start, end < 0 ? undefined : end);
  return BLANKS.test(body);
}

const BLANKS =
  /-{2}\s{0,8}(?:[.…*[]|<(?!br|\/))|\bredacted\b|\bomitted\b|\bsnip(?:ped)?\b|\.{3}|…|\*{3}|[•█]|([xX])\1{11}/i;

/** The first thing that the text looks like. */
export function lookalike(text: string): Lookalike | undefined {
  return LOOKALIKES.find(({ looks }) => (typeof looks === 'function' ? looks(text) : looks.test(text)));
}
