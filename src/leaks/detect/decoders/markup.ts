import type { Layer } from '../layers/layer.ts';
import { isInMarkup } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { leaveOut } from './leave-out.ts';

const TAGS = /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g;
/** What RTF writes between the runs of a line. Elsewhere a backslash begins an escape, so one of its own words has to be there. */
const RTF_WORDS = /[{}]|\\[a-z]{1,32}-?\d{0,10} ?/g;
const RTF_SIGNS = ['\\ltrch', '\\insrsid', '\\rtf1'];

function withoutMarkup(layer: Layer): Layer[] {
  const isRtf = RTF_SIGNS.some((sign) => layer.bytes.includes(sign));
  return [...leaveOut(layer, TAGS, 'markup'), ...(isRtf ? leaveOut(layer, RTF_WORDS, 'markup of RTF') : [])];
}

/** Leaves out the tags of HTML and XML, and the words of RTF. */
export const MARKUP: Decoder = {
  name: 'markup',
  kind: 'pieces',
  applies: isInMarkup,
  decode: withoutMarkup,
};
