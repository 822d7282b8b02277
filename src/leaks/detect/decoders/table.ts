import { ADDRESSED_TEXT } from './addressed-text.ts';
import { ASCII85 } from './ascii85.ts';
import { STRING_ESCAPES } from './backslash.ts';
import { BASE32 } from './base32.ts';
import { BASE64 } from './base64.ts';
import { BASE85_OF_GIT } from './base85-of-git.ts';
import { CHARACTER_DUMP } from './character-dump.ts';
import { CHUNKED_BASE64 } from './chunked-base64.ts';
import { COMMENTS_OF_C } from './comments.ts';
import { COMPRESSED } from './compressed.ts';
import type { Decoder } from './decoder.ts';
import { FOREIGN_LINES } from './foreign-lines.ts';
import { GIT_PATCH } from './git-patch.ts';
import { HEX } from './hex.ts';
import { HEX_DUMP } from './hex-dump.ts';
import { HTML_ENTITIES } from './html-entities.ts';
import { INTEL_HEX } from './intel-hex.ts';
import { JOINED_PIECES } from './joined-pieces.ts';
import { LINE_PREFIXES } from './line-prefixes.ts';
import { LINE_SEPARATORS } from './line-separators.ts';
import { LISTED_LINES } from './listed-lines.ts';
import { LOST_PLUS } from './lost-plus.ts';
import { MARKUP } from './markup.ts';
import { MIXED_ESCAPES } from './mixed-escapes.ts';
import { NUMBER_LISTS } from './number-lists.ts';
import { NUMBERED_ESCAPES } from './numbered-escapes.ts';
import { NUMBERED_LINES } from './numbered-lines.ts';
import { OBJECT_STRINGS } from './object-strings.ts';
import { PERCENT_ENCODING } from './percent.ts';
import { QUOTED_PRINTABLE_DECODER } from './quoted-printable.ts';
import { STRING_PIECES } from './quoted-strings.ts';
import { RAW_DEFLATE } from './raw-deflate.ts';
import { SPACED_CHARACTERS } from './spaced-characters.ts';
import { STORED_LINES } from './sqlite.ts';
import { TERMINAL_ESCAPES } from './terminal-escapes.ts';
import { UTF8_DECODER } from './utf8.ts';
import { UUENCODE } from './uuencode.ts';
import { WHITE_SPACE } from './white-space.ts';
import { WIDE_CHARACTERS } from './wide-characters.ts';
import { Z85 } from './z85.ts';

/** All decoders, in the order in which they are tried. A new encoding is one file and one row here. */
export const DECODERS: readonly Decoder[] = [
  BASE64,
  BASE32,
  COMPRESSED,
  RAW_DEFLATE,
  HEX,
  WIDE_CHARACTERS,
  HEX_DUMP,
  INTEL_HEX,
  NUMBER_LISTS,
  GIT_PATCH,
  UUENCODE,
  CHARACTER_DUMP,
  ADDRESSED_TEXT,
  SPACED_CHARACTERS,
  ASCII85,
  BASE85_OF_GIT,
  Z85,
  STRING_ESCAPES,
  NUMBERED_ESCAPES,
  PERCENT_ENCODING,
  HTML_ENTITIES,
  MIXED_ESCAPES,
  QUOTED_PRINTABLE_DECODER,
  UTF8_DECODER,
  CHUNKED_BASE64,
  TERMINAL_ESCAPES,
  WHITE_SPACE,
  LINE_PREFIXES,
  LISTED_LINES,
  STRING_PIECES,
  JOINED_PIECES,
  LINE_SEPARATORS,
  LOST_PLUS,
  STORED_LINES,
  OBJECT_STRINGS,
  NUMBERED_LINES,
  FOREIGN_LINES,
  MARKUP,
  COMMENTS_OF_C,
];
