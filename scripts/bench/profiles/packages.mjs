/** What comes with packages: lock files, and what bundlers make. */
import { base64, between, hex, many, name, oneOf, version, word, words } from './random.mjs';

/** Lock files of five kinds, each entry with a hash. */
export const locks = {
  path: 'package-lock.json',
  pieces: 1_500,
  versions: 60,
  piece(next) {
    const at = version(next);
    const known = word(next);
    return oneOf(next, [
      () =>
        `    "node_modules/${known}": {\n      "version": "${at}",\n      "resolved": "https://registry.npmjs.org/${known}/-/${known}-${at}.tgz",\n      "integrity": "sha512-${base64(next, 64)}",\n      "license": "MIT"\n    },`,
      () =>
        `"${known}@^${at}":\n  version "${at}"\n  resolved "https://registry.yarnpkg.com/${known}/-/${known}-${at}.tgz#${hex(next, 40)}"\n  integrity sha512-${base64(next, 64)}\n`,
      () => `[[package]]\nname = "${known}"\nversion = "${at}"\nchecksum = "${hex(next, 64)}"\n`,
      () => `example.com/${known}/${word(next)} v${at} h1:${base64(next, 32)}`,
      () => `  ${known}: ${hex(next, 40)}`,
    ])();
  },
};

const minified = (next) =>
  oneOf(next, [
    () => `function ${word(next)[0]}(e,t){return e.${word(next)}(t)?t.${word(next)}:void 0}`,
    () => `var ${word(next).slice(0, 2)}=n(${between(next, 1, 9999)}),${word(next)[0]}=n.n(${word(next).slice(0, 2)});`,
    () =>
      `t.${name(next)}=function(e){for(var n=0;n<e.length;n++)if(e[n]!==${between(next, 0, 99)})return!1;return!0},`,
    () => `throw new Error("${words(next, 6)}");`,
  ])();

const VLQ = 'ACEGIKMOQSUWYacegikmoqsuwy';
const mapping = (next) => many(between(next, 1, 5), () => oneOf(next, VLQ)).join('');

/** Minified JavaScript, maps of it, and maps in it. */
export const minifiedWithMaps = {
  path: 'dist/app.min.js',
  pieces: 1_500,
  versions: 15,
  glue: '',
  piece(next, at) {
    if (at === 1_499)
      return `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ version: 3, sources: many(9, () => `src/${word(next)}.ts`), mappings: many(4_000, () => mapping(next)).join(',') })).toString('base64')}\n`;
    return at % 5 === 0
      ? `"mappings":"${many(30, () => mapping(next)).join(oneOf(next, [',', ';', ',']))}",`
      : minified(next);
  },
};

/** Bundles that are committed with each change of their sources. */
export const bundles = {
  path: 'dist/index.js',
  pieces: 12_000,
  versions: 250,
  edits: 6,
  piece: (next) =>
    oneOf(next, [
      () => `    const ${name(next)} = __nccwpck_require__(${between(next, 1, 9999)});`,
      () =>
        `        if (this.${name(next)} === undefined) { return ${word(next)}.${name(next)}(${word(next)}, '${words(next, 3)}'); }`,
      () => `/***/ ${between(next, 1, 9999)}:\n/***/ ((module, __unused_webpack_exports) => {`,
      () => `    exports.${name(next)} = ${name(next)};`,
    ])(),
};
