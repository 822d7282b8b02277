import * as core from '@actions/core';

/** No setting of the environment lets a token go to a host that cannot prove who it is. */
export function keepCertificateChecks(): void {
  // Tunnels through proxies are made with a constructor that Node deprecates: nothing that a user could mend.
  process.noDeprecation = true;
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return;
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  core.warning('NODE_TLS_REJECT_UNAUTHORIZED=0 is not heeded: certificates are checked.');
}
