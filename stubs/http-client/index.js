/**
 * Stands in for @actions/http-client under @actions/core, whose OIDC client is its only user there: the real one brings
 * an HTTP library of 770 KB into a bundle that handles keys. None of the actions asks for an OIDC token.
 */
export class HttpClient {
  constructor() {
    throw new Error('OIDC is not part of this action');
  }
}
