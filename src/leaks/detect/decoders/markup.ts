import { isInMarkup } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { leaveOut } from './leave-out.ts';

const TAGS = /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g;

/** Leaves out the tags of HTML and XML. */
export const MARKUP: Decoder = {
  name: 'markup',
  kind: 'pieces',
  applies: isInMarkup,
  decode: (layer) => leaveOut(layer, TAGS, 'markup'),
};
