/** What buffers have from Node 21 on: https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfer */
interface Transferable extends ArrayBuffer {
  transfer?(length: number): ArrayBuffer;
}

/**
 * Gives the memory of arrays back at once: else it waits for the next collection, and a thread that waits for others has
 * none. They are empty afterwards. An array that is a part of a larger memory keeps it: others may use that.
 */
export function release(...arrays: readonly ArrayBufferView<ArrayBuffer>[]): void {
  for (const { buffer, byteLength } of arrays)
    if (byteLength === buffer.byteLength) (buffer as Transferable).transfer?.(0);
}
