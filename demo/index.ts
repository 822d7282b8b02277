import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tooOld } from './node-version.ts';

const fault = tooOld(process.versions.node);
if (fault === undefined) {
  // Read only now: an older Node fails on what the rest is written in.
  const { main } = await import('./main.ts');
  // Built, this is dist/start/index.js.
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  process.exitCode = await main(process.argv.slice(2), root, {
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
} else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
