/** Numbers: as texts, and as they lie in memory. */
import { pathOf } from './pictures.mjs';
import { between, decimal, many, oneOf, word } from './random.mjs';

/** Tables, maps, animations, drawings. */
export const numbers = {
  path: 'data/measured.csv',
  pieces: 1_500,
  versions: 6,
  piece: (next, at) =>
    oneOf(next, [
      () =>
        `2024-${between(next, 10, 12)}-${between(next, 10, 28)},${at},${many(9, () => decimal(next, 2_000, 3)).join(',')}`,
      () => many(24, () => between(next, 0, 255)).join(oneOf(next, [',', ', ', ' ', '\t', ';'])),
      () =>
        `{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[${many(30, () => `[${decimal(next, 360, 6)},${decimal(next, 180, 6)}]`).join(',')}]]},"properties":{"name":"${word(next)}"}},`,
      () =>
        `{"i":{"x":[${decimal(next, 2, 3)}],"y":[1]},"t":${between(next, 0, 90)},"s":[${many(4, () => decimal(next, 900, 3)).join(',')}],"ks":{"k":{"v":[${many(12, () => `[${decimal(next, 90, 2)},${decimal(next, 90, 2)}]`).join(',')}],"c":true}}},`,
      () => `<path d="${pathOf(next, 40)}"/>`,
      () => `${many(6, () => between(next, 0, 1_000_000)).join('\n')}`,
    ])(),
};

/** Arrays of floats in binary: models, meshes, measurements. */
export const floats = {
  path: 'model/weights.bin',
  pieces: 200,
  versions: 3,
  glue: '',
  piece(next) {
    const wide = next() < 0.3;
    const values = many(1_024, () => (next() + next() + next() - 1.5) * 0.2);
    const array = wide ? Float64Array.from(values) : Float32Array.from(values);
    return Buffer.from(array.buffer);
  },
};
