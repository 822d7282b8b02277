/**
 * Stands in for @actions/exec under @actions/core, which starts programs only to tell the name of the platform. The
 * actions never ask for that, and the bundle that handles keys can then start no program at all.
 */
export function getExecOutput() {
  throw new Error('Starting programs is not part of this action');
}
