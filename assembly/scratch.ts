/** The scratch area, whose offsets are in pack-layout.ts. */
export class Scratch {
  static start: usize = 0;
}
