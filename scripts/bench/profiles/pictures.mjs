/** Texts with pictures and fonts in them, and the texts of notebooks without. */
import { base64, between, decimal, HEADS, hex, many, oneOf, word, words } from './random.mjs';

const source = (next) =>
  `    "${oneOf(next, [
    () => `${word(next)} = ${word(next)}.${word(next)}(${word(next)}, ${word(next)}=${decimal(next, 10, 2)})`,
    () =>
      `plt.plot(${word(next)}, ${word(next)}, \\"b-\\", linewidth=${between(next, 1, 3)}, label=\\"${words(next, 2)}\\")`,
    () => `# ${words(next, 8)}`,
  ])()}\\n",`;

/** Notebooks whose outputs are pictures. */
export const notebooks = {
  path: 'lesson.ipynb',
  pieces: 120,
  versions: 4,
  head: '{\n "cells": [\n',
  piece(next, at) {
    const cell = `  {\n   "cell_type": "code",\n   "execution_count": ${at},\n   "source": [\n${many(8, () => source(next)).join('\n')}\n    "pass"\n   ],`;
    if (next() < 0.6) return `${cell}\n   "outputs": []\n  },`;
    const [type, head] = oneOf(next, [
      ['png', HEADS.png],
      ['png', HEADS.png],
      ['jpeg', HEADS.jpeg],
    ]);
    return `${cell}\n   "outputs": [{"data": {"image/${type}": "${base64(next, between(next, 4_000, 60_000), head)}\\n"}}]\n  },`;
  },
};

const cellOf = (next) => decimal(next, oneOf(next, [2, 100, 200_000]), oneOf(next, [0, 2, 6]));

/** Notebooks whose outputs are tables and numbers, in text and in HTML. */
export const notebookTables = {
  path: 'numbers.ipynb',
  pieces: 900,
  versions: 8,
  head: '{\n "cells": [\n',
  piece: (next, at) =>
    oneOf(next, [
      () => `      "${at}  ${many(7, () => cellOf(next).padStart(12)).join(' ')}\\n",`,
      () => `       "      <td>${cellOf(next)}</td>\\n",\n       "      <td>${cellOf(next)}</td>\\n",`,
      () => `      "array([[${many(9, () => cellOf(next)).join(', ')}],\\n",`,
      () =>
        `      "Epoch ${at}/100\\n",\n      "363/363 [==============================] - 1s ${between(next, 1, 9)}ms/step - loss: ${decimal(next, 1, 4)} - val_loss: ${decimal(next, 1, 4)}\\n",`,
      () => `      "tensor([${many(12, () => between(next, 0, 255)).join(', ')}])\\n",`,
      () => source(next),
    ])(),
};

/** Style sheets and drawings with data URLs. */
export const dataUrls = {
  path: 'theme.css',
  pieces: 250,
  versions: 6,
  piece: (next) =>
    oneOf(next, [
      () =>
        many(
          30,
          () =>
            `.${word(next)}-${word(next)}{color:#${hex(next, 6)};margin:${between(next, 0, 40)}px ${between(next, 0, 40)}px}`,
        ).join('\n'),
      () =>
        `.icon-${word(next)}{background-image:url(data:image/png;base64,${base64(next, between(next, 200, 6_000), HEADS.png)})}`,
      () =>
        `.icon-${word(next)}{background:url("data:image/svg+xml;base64,${Buffer.from(drawing(next)).toString('base64')}")}`,
      () => `.icon-${word(next)}{background:url("data:image/svg+xml,${encodeURIComponent(drawing(next))}")}`,
      () =>
        `@font-face{font-family:"${word(next)}";src:url(data:font/woff2;charset=utf-8;base64,${base64(next, between(next, 4_000, 30_000), oneOf(next, [HEADS.woff2, HEADS.woff, HEADS.truetype]))}) format("woff2")}`,
      () => drawing(next),
    ])(),
};

function drawing(next) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g fill="#${hex(next, 6)}">${many(6, () => `<path d="${pathOf(next, 20)}"/>`).join('')}</g></svg>`;
}

/** The outline of a shape, as drawings have it. */
export function pathOf(next, points) {
  return `M${decimal(next, 24, 2)} ${decimal(next, 24, 2)}${many(points, () => `${oneOf(next, ['l', 'c', 'q', 'L', 's'])}${decimal(next, 9, 3)},${decimal(next, 9, 3)} `).join('')}z`;
}
