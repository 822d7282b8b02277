import { isInMarkup } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { leaveOut } from './leave-out.ts';

const COMMENTS = /\/\*[^*]{0,300}\*\//g;

/** Leaves out comments of C. */
export const COMMENTS_OF_C: Decoder = {
  name: 'commented text',
  kind: 'pieces',
  applies: isInMarkup,
  decode: (layer) => leaveOut(layer, COMMENTS, 'commented text'),
};
