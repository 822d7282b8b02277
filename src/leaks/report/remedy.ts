import type { Allowed } from '../allow/apply.ts';
import { count } from '../wording.ts';
import { linesForFiles } from './allow-lines.ts';
import { cleanUp } from './clean-up.ts';
import type { Leak } from './leak.ts';
import { code } from './markdown.ts';

const MOST_FINGERPRINTS = 50;

/** What to do about the leaks, in Markdown: revoke, rotate, clean the history. No untrusted text stands in a command. */
export function remedy(leaks: readonly Leak[], allowed: readonly Allowed[] = []): string {
  if (leaks.length === 0) return '';
  return ['## What to do', ...doubt(leaks), ...steps(leaks), ...acceptance(leaks, allowed)].join('\n\n');
}

/** Whoever has nothing but names of files is not to be sent to revoke keys that may be none. */
function doubt(leaks: readonly Leak[]): string[] {
  if (leaks.some(({ kind, findings }) => kind !== 'p8-file' || findings.some(({ keyBefore }) => keyBefore))) return [];
  return [
    'Look at the files first: no key could be read in them, only their names say that they are keys. For those that are none (PICO-8 cartridges have that ending, too), take the lines at the end of this part. For all others:',
  ];
}

function steps(leaks: readonly Leak[]): string[] {
  return [
    [
      '1. **Revoke the key first.** Whoever can read the repository, a fork or a log has it, and deleting the file does not',
      '   change that. In [App Store Connect](https://appstoreconnect.apple.com/access/integrations/api): Users and Access,',
      '   Integrations, the key, Revoke. A P-256 key of another service is revoked there.',
    ].join('\n'),
    [
      '2. **Then rotate.** Make a new key, download its .p8 file to a place outside of the repository, and store it in the',
      '   secret that your workflows use, here `ASC_PRIVATE_KEY`:',
      '',
      '   ```sh',
      '   base64 < AuthKey_NEW.p8 | gh secret set ASC_PRIVATE_KEY',
      '   ```',
    ].join('\n'),
    '3. **Then clean the files.** Take the key out of the files that hold it, add `*.p8` to `.gitignore`, commit and push.',
    ...cleanUp(leaks, 4),
  ];
}

function acceptance(leaks: readonly Leak[], allowed: readonly Allowed[]): string[] {
  const { lines, without } = linesForFiles(leaks, allowed);
  const all = [...new Set(leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint])))];
  const fingerprints = all.slice(0, MOST_FINGERPRINTS);
  const rest = [
    ...(all.length > fingerprints.length ? [count(all.length - fingerprints.length, 'more key')] : []),
    ...(without > 0 ? [count(without, 'more .p8 file')] : []),
  ];
  if (lines.length + fingerprints.length + rest.length === 0) return [];
  return [
    '<details><summary>It is no secret?</summary>\n\nA key made for tests, or a .p8 file that is no key (PICO-8 cartridges have that ending, too), is accepted by a line of its own in <code>.asc-key-allow</code> at the root of the default branch:\n',
    ...(lines.length + fingerprints.length === 0
      ? []
      : [[...fingerprints, ...lines].map((line) => `- ${code(line)}`).join('\n')]),
    ...(rest.length === 0 ? [] : [`For ${rest.join(' and ')} no line is shown here; SARIF names them all.`]),
    '</details>',
  ];
}
