import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

/** Built, this is dist/start/index.js. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

process.exitCode = await main(process.argv.slice(2), root, (text) => process.stdout.write(text));
