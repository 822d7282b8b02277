/**
 * Prints how big and how fast the actions are, as ratios that hold on any machine: `npm run bench`, or
 * `node scripts/bench/mint.mjs` for one of them.
 */
import './mint.mjs';

await import('./scan.mjs');
await import('./upload.mjs');
