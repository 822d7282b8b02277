/** The ids of the empty file, in SHA-1 and SHA-256. */
export const EMPTY_BLOB_IDS: readonly string[] = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
