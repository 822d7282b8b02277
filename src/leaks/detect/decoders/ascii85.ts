import { base85 } from './base85.ts';

/** What PostScript, PDF, Adobe's tools and `base64.a85encode` of Python write. */
export const ASCII85 = base85('Ascii85', String.fromCharCode(...Array.from({ length: 85 }, (_, value) => 33 + value)));
