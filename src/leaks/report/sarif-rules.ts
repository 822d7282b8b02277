import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../locate/finding.ts';

/** The rules by kind of finding. Their ids are stable: code scanning knows alerts by them. */
export const RULES: Readonly<Record<Finding['kind'], ReportingDescriptor>> = {
  'private-key': rule({
    id: 'asc-key/private-key',
    name: 'PrivateKeyCommitted',
    short: 'A P-256 private key is committed',
    full: 'An unencrypted P-256 private key, the kind that App Store Connect hands out as a .p8 file, is in the repository, in whatever form.',
    help: [
      'Whoever can read the repository can use the key, so deleting the file is not enough.',
      'Revoke the key first (App Store Connect: Users and Access, Integrations), make a new one and store it as a secret.',
      'Then remove it from the history with git filter-repo.',
      'A key that may be public is named by its fingerprint in .asc-key-allow.',
    ],
    severity: '9.1',
  }),
  'p8-file': rule({
    id: 'asc-key/p8-file',
    name: 'P8FileCommitted',
    short: 'A .p8 file is committed',
    full: 'A file whose name ends in .p8, as private keys of App Store Connect do, is in the repository. No private key could be read in it.',
    help: [
      'If it is a key, revoke it first (App Store Connect: Users and Access, Integrations), then remove it from the history with git filter-repo.',
      'If it is not, add its path to .asc-key-allow: PICO-8 cartridges, for example, have that ending, too.',
    ],
    severity: '7.5',
  }),
  token: rule({
    id: 'asc-key/token',
    name: 'TokenCommitted',
    short: 'A valid App Store Connect token is committed',
    full: 'A token for App Store Connect that has not expired is in the repository.',
    help: [
      'Whoever can read the repository can use the token until it expires.',
      'Revoke the key that signed it if that is long, and hand tokens on through outputs that are masked, never through files.',
    ],
    severity: '8.1',
  }),
};

interface Texts {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly help: readonly string[];
  /** From 0 to 10, as CVSS counts. */
  readonly severity: string;
}

function rule({ id, name, short, full, help, severity }: Texts): ReportingDescriptor {
  return {
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help.join('\n'), markdown: help.map((line) => `- ${line}`).join('\n') },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', 'secrets'], precision: 'very-high', 'security-severity': severity },
  };
}
