import type { Layer } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';
import { keep, leaveOut } from './leave-out.ts';

/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and the start of a page. */
const CONTINUED = /[A-Za-z0-9+/=\n](\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /^\0[\0-\x1f][\s\S]{2}[A-Za-z0-9+/=\n-]+$/;
const FEWEST = 12;
const PAGE_SIZES = [4096, 1024, 512, 2048, 8192, 16384, 32768, 65536];
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no neighbourhood holds more that go on. */
const LONGEST = 1024;
const MOST = 4;
/** A file in the swap file of Vim: its lines, the last one first. */
const REVERSED = /-{5}END [A-Z ]{1,40}-{5}\0(?:[A-Za-z0-9+/=]{1,100}\0){1,40}-{5}BEGIN /g;

/** Texts as databases and editors store them. */
export function storedLines(layer: Layer): Layer[] {
  if (!layer.bytes.includes(0)) return [];
  return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...turned(layer)];
}

/** A text of SQLite up to the number of the page on which it goes on, behind the number of the page after that one. */
function continued(layer: Layer): Layer[] {
  if (layer.origin !== undefined) return [];
  const layers: Layer[] = [];
  for (const { index, 1: number } of layer.text.matchAll(CONTINUED)) {
    const page = Buffer.from(number as string, 'latin1').readUInt32BE();
    const end = index + 1;
    for (const size of PAGE_SIZES) {
      const next = (page - 1) * size - layer.offset;
      if (next < 0 || next > layer.bytes.length || !NEXT.test(layer.text.slice(next, next + FEWEST))) continue;
      if (layers.length === MOST) return layers;
      const parts = [
        [Math.max(0, end - LONGEST), end],
        [next + 4, Math.min(layer.bytes.length, next + LONGEST)],
      ] as const;
      layers.push(...keep(layer, parts, PAGES));
    }
  }
  return layers;
}

function turned(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  for (const { index, 0: lines } of layer.text.matchAll(REVERSED)) {
    let end = index + lines.length;
    while (end > index) {
      const first = Math.max(index, layer.bytes.lastIndexOf(0, end - 1) + 1);
      for (let at = first; at < end; at++) writer.write(layer.bytes[at] as number, at, at);
      if (first > 0) writer.write(0x0a, first - 1, first - 1);
      end = first - 1;
    }
  }
  const read = writer.finish('reversed lines', true);
  return read === undefined ? [] : [read];
}
