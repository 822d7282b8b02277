/**
 * Compiles modules in AssemblyScript to WebAssembly, and keeps each as text in a module: so whoever uses it needs neither
 * the compiler nor a file beside the bundle. The same source gives the same bytes on every machine.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Source → what is made of it, and the name under which it exports the code. */
const MODULES = [
  ['assembly/prefilter.ts', 'src/leaks/detect/prefilter/prefilter-wasm.ts', 'PREFILTER_CODE'],
  ['assembly/pack.ts', 'src/leaks/objects/packs/pack-wasm.ts', 'PACK_CODE'],
];

/** Without a runtime and without checks that it cannot use; its memory is given to it. */
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory'];

export async function assemble() {
  for (const [source, target, name] of MODULES) {
    const module = moduleOf(source, name, await compile(source));
    const path = join(root, target);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== module) writeFileSync(path, module);
  }
}

async function compile(source) {
  const files = new Map();
  const { error, stderr } = await asc.main([source, '--baseDir', root, '--outFile', 'code.wasm', ...OPTIONS], {
    writeFile: (name, content) => files.set(name, content),
  });
  if (error !== null) throw new Error(`${stderr.toString()}${error.message}`);
  return Buffer.from(files.get('code.wasm'));
}

function moduleOf(source, name, code) {
  const lines = (code.toString('base64').match(/.{1,110}/g) ?? []).map((line) => `  '${line}'`).join(' +\n');
  return `// Made by scripts/assemble.mjs of ${source}.\nexport const ${name} =\n${lines};\n`;
}
