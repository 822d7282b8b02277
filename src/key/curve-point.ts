/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
export function isPoint(bytes: Uint8Array): boolean {
  const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) =>
    BigInt(`0x${Buffer.from(half).toString('hex')}`),
  ) as [bigint, bigint];
  return x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}
