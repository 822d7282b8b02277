import { at, type RunContext } from './event.ts';

const DEPENDABOT = 'dependabot[bot]';

/**
 * Why GitHub hands no secrets to this run, and what to do about it, as the end of a sentence that begins with what is
 * empty; undefined when it does hand them over.
 */
export function whySecretsAreWithheld(context: RunContext): string | undefined {
  if (isFromFork(context)) {
    return 'because this pull request comes from a fork, and GitHub gives such runs no secrets. Skip the step there: if: github.event.pull_request.head.repo.full_name == github.repository';
  }
  if (context.actor === DEPENDABOT || at(context.payload, 'sender', 'login') === DEPENDABOT) {
    return "because Dependabot started this run, and GitHub gives its runs no Actions secrets. Skip the step there: if: github.actor != 'dependabot[bot]'; or store the secret among the repository's Dependabot secrets, too.";
  }
  return undefined;
}

/** `pull_request_target` runs with secrets, wherever the pull request comes from. */
function isFromFork({ eventName, repository, payload }: RunContext): boolean {
  const head = at(payload, 'pull_request', 'head');
  if (typeof head !== 'object' || head === null || eventName === 'pull_request_target') return false;
  const from = at(head, 'repo');
  // The fork was deleted since.
  if (from === null) return true;
  const fromName = at(from, 'full_name');
  const toName = at(payload, 'pull_request', 'base', 'repo', 'full_name') ?? repository;
  // A repository that is a fork itself has secrets of its own for pull requests within it.
  if (typeof fromName === 'string' && toName !== '') return fromName !== toName;
  return at(from, 'fork') === true;
}
