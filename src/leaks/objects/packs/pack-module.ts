import { PACK_CODE } from './pack-wasm.ts';

let compiled: WebAssembly.Module | undefined;

/** The code of assembly/pack.ts, compiled once a thread for all who inflate. */
export function packModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(PACK_CODE, 'base64'));
  return compiled;
}
