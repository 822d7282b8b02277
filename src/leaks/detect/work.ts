/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
export const WORK = {
  /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
  perByte: 80,
  /** For each byte beyond so many of one content. What is long is no denser, and it has more to share among its parts. */
  perFurtherByte: 22,
  long: 128 * 1024,
  /**
   * What there is from the start, for a file that needs more than its share. Of the public repositories that were measured,
   * few have such files: test vectors, made of hundreds of keys. They stand among files that leave more than that.
   */
  start: 20_000_000,
  /** What may be left of earlier content, which was searched in less time than it could have taken. */
  reserve: 1_000_000_000,
  /** What there is for any content, however little is left, and from where, and for `plainByte`: so much for all of them together. */
  least: 300_000,
  leastOfAll: 300_000_000,
  /** What a detector takes from those of other threads at once, and may keep when it has searched a content. */
  piece: 2_000_000,
  /**
   * What all content may earn together, since few bytes are unpacked to many, by git and from archives: so much from the
   * start, and for each byte as it stands in the repository; what is not used is kept up to a limit. Public repositories
   * need up to 45 for each of these bytes, and 450 where bundles full of keywords are kept in hundreds of versions.
   */
  explained: 400_000_000,
  perStoredByte: 600,
  mostExplained: 2_000_000_000,
  /** For each byte when that is used up. */
  perCheapByte: 1,
  /** To look for places in any content, however little is left: enough for small files. */
  places: 50_000,
  /** For each byte near keywords, to look for keys as tools write them. */
  plainByte: 3,
  /** To know by its bytes whether something was read before as a key, to read it, and to derive the point of its number. */
  look: 800,
  reading: 2_000,
  proof: 15_000,
  /** So many keys may be read in each part of a content, however little is left. */
  proofs: 64,
  /** To look at one keyword, and at what stands around it; more at the name of a curve, for the numbers near it. */
  keyword: 80,
  name: 250,
  /** To decide whether a candidate has to be followed. */
  candidate: 30,
  /** To decode what is around a keyword, and see whether it is a public key; and one whose curve is spelled out. */
  decoding: 450,
  longDecoding: 3_000,
  /** To decode a byte, and to see whether it is worth a layer; and to begin with that, however few there are. */
  decodedByte: 1,
  decoded: 120,
  /** To inflate a few bytes; and to open an archive that stands in text. */
  inflation: 10_000,
  archive: 60_000,
  /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
  layer: 2_500,
  layerByte: 6,
  /** To try one decoder on a window; and for each byte that it writes, and each stretch of them. */
  decoder: 100,
  writtenByte: 1,
  stretch: 20,
} as const;

/** The units that so many bytes of one content earn. */
export function unitsFor(bytes: number): number {
  const further = Math.max(0, bytes - WORK.long);
  return WORK.perByte * (bytes - further) + WORK.perFurtherByte * further;
}
