/** Why there was no whole response. */
export interface Fault {
  readonly fault: 'time' | 'certificate' | 'name' | 'connection' | 'proxy' | 'protocol';
  /** In our words; no text of another program is in it, apart from codes of the system. */
  readonly text: string;
  /** True when asking again cannot help. */
  readonly hopeless: boolean;
}

const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERR_TLS_CERT_|CRL_|ERROR_IN_|ERR_SSL_.*CERT)/;

/** What a wrong clock of ours makes of good certificates. */
const DATED = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

/** Words for whatever was thrown by a request. Its message is never shown: it can hold addresses with passwords in them. */
export function readFault(error: unknown, timedOut: boolean): Fault {
  if (timedOut) return { fault: 'time', text: 'no whole answer in time', hopeless: false };
  const code = codeOf(error);
  const shown = code === '' ? '' : ` (${code})`;
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('tunneling socket could not be established')) {
    const status = /statusCode=(\d{3})$/.exec(message)?.[1];
    const why = status === undefined ? '' : ` (HTTP ${status})`;
    return { fault: 'proxy', text: `a proxy that did not make the connection${why}`, hopeless: false };
  }
  if (code === 'ERR_INVALID_URL') {
    return { fault: 'proxy', text: 'a proxy setting (HTTPS_PROXY) that is no address', hopeless: true };
  }
  if (CERTIFICATE.test(code)) {
    const doubt = DATED.has(code) ? ` (${code}; is this machine's clock right?)` : shown;
    return { fault: 'certificate', text: `a certificate that cannot be trusted${doubt}`, hopeless: true };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return { fault: 'name', text: `no address for the host's name${shown}`, hopeless: false };
  }
  if (/^(?:HPE_|EPROTO|ERR_SSL|ERR_TLS)/.test(code)) {
    return { fault: 'protocol', text: `something that is neither TLS nor HTTP as expected${shown}`, hopeless: false };
  }
  return { fault: 'connection', text: `a connection that failed or was cut${shown}`, hopeless: false };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : '';
}
