/** What repositories of apps are full of. */
import { between, capital, decimal, hex, many, name, oneOf, word, words } from './random.mjs';

const id = (next) => hex(next, 24).toUpperCase();

/** Xcode projects: lines of ids with 24 digits. */
export const xcode = {
  path: 'App.xcodeproj/project.pbxproj',
  pieces: 2_500,
  versions: 60,
  piece(next) {
    const file = `${capital(next)}${capital(next)}.swift`;
    return oneOf(next, [
      () => `\t\t${id(next)} /* ${file} in Sources */ = {isa = PBXBuildFile; fileRef = ${id(next)} /* ${file} */; };`,
      () =>
        `\t\t${id(next)} /* ${file} */ = {isa = PBXFileReference; fileEncoding = 4; path = ${file}; sourceTree = "<group>"; };`,
      () => `\t\t\t\t${id(next)} /* ${file} */,`,
      () => `\t\t\t\t${word(next).toUpperCase()}_${word(next).toUpperCase()} = "$(inherited) ${name(next)}";`,
    ])();
  },
};

const storyboardId = (next) => many(3, (at) => hex(next, at === 1 ? 2 : 3)).join('-');

/** Property lists and storyboards. */
export const plists = {
  path: 'Base.lproj/Main.storyboard',
  pieces: 1_200,
  versions: 25,
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n',
  piece(next) {
    const size = () => `${between(next, 0, 900)}.${oneOf(next, ['0', '5', '333333333333343'])}`;
    return oneOf(next, [
      () => `\t<key>${capital(next)}${capital(next)}</key>\n\t<string>${words(next, between(next, 1, 9))}</string>`,
      () => `\t<key>${capital(next)}</key>\n\t<${oneOf(next, ['true', 'false'])}/>`,
      () => `        <rect key="frame" x="${size()}" y="${size()}" width="${size()}" height="${size()}"/>`,
      () =>
        `        <constraint firstItem="${storyboardId(next)}" firstAttribute="leading" secondItem="${storyboardId(next)}" secondAttribute="leading" id="${storyboardId(next)}"/>`,
      () =>
        `        <color key="textColor" red="${decimal(next, 1, 16)}" green="${decimal(next, 1, 16)}" blue="0" alpha="1" colorSpace="custom"/>`,
    ])();
  },
};

/** String catalogues: one large file in hundreds of versions. */
export const catalogues = {
  path: 'Localizable.xcstrings',
  pieces: 1_500,
  versions: 300,
  edits: 4,
  head: '{\n  "sourceLanguage" : "en",\n  "strings" : {\n',
  piece: (next) => {
    const languages = many(
      6,
      () =>
        `        "${word(next)}" : {\n          "stringUnit" : {\n            "state" : "translated",\n            "value" : "${words(next, between(next, 1, 9))}"\n          }\n        }`,
    );
    return `    "${words(next, 3)}" : {\n      "localizations" : {\n${languages.join(',\n')}\n      }\n    },`;
  },
};

/** Cartridges of PICO-8: lines of 128 hex digits, and more. */
export const cartridges = {
  path: 'cart.p8',
  pieces: 420,
  versions: 12,
  head: 'pico-8 cartridge // http://www.pico-8.com\nversion 41\n__lua__\n',
  piece(next, at) {
    if (at < 200)
      return oneOf(next, [
        () => `function ${word(next)}(${word(next)},${word(next)})`,
        () => `\tlocal ${word(next)}=${between(next, 0, 99)}+${word(next)}[${word(next)}]*${between(next, 1, 9)}`,
        () => `\tif ${word(next)}>0x${hex(next, 4)} then spr(${between(next, 0, 255)},${word(next)},${word(next)}) end`,
        () => 'end',
      ])();
    if (at === 200) return '__gfx__';
    // Pictures are drawn in few colours, with much that is empty.
    if (at < 330) return many(16, () => (next() < 0.4 ? '00000000' : hex(next, 8))).join('');
    if (at === 330) return '__map__';
    if (at < 362) return many(64, () => (next() < 0.5 ? '0000' : hex(next, 4))).join('');
    if (at === 362) return '__sfx__';
    return `${hex(next, 8)}${many(32, () => (next() < 0.3 ? '00000' : hex(next, 5))).join('')}`;
  },
};
