/** What git writes before each object: as by itself, and how many bytes it takes in the repository. */
const WITH_STORED = '%(objectname) %(objecttype) %(objectsize) %(objectsize:disk)';

/**
 * Reads objects whose ids it is given, one a line. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
export const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', `--batch=${WITH_STORED}`, '--buffer'];

/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
export const MOST_STARTS = 2_000;
