/**
 * Compiles assembly/quick-look.ts, in AssemblyScript, to WebAssembly, and keeps it as text in a module: so whoever uses
 * it needs neither the compiler nor a file beside the bundle. The same source gives the same bytes on every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src/leaks/detect/quick-look-wasm.ts');

/** Without a runtime and without checks that it cannot use; its memory is given to it. */
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory'];

export async function assemble() {
  const files = new Map();
  const { error, stderr } = await asc.main(
    ['assembly/quick-look.ts', '--baseDir', root, '--outFile', 'quick-look.wasm', ...OPTIONS],
    { writeFile: (name, content) => files.set(name, content) },
  );
  if (error !== null) throw new Error(`${stderr.toString()}${error.message}`);
  const text = Buffer.from(files.get('quick-look.wasm')).toString('base64');
  const lines = (text.match(/.{1,110}/g) ?? []).map((line) => `  '${line}'`).join(' +\n');
  const module = `// Made by scripts/assemble.mjs of assembly/quick-look.ts.\nexport const QUICK_LOOK =\n${lines};\n`;
  if (readFileSync(target, 'utf8') !== module) writeFileSync(target, module);
}
