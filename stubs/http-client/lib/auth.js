/** See ../index.js. */
export class BearerCredentialHandler {
  constructor() {
    throw new Error('OIDC is not part of this action');
  }
}
