import type { Store } from '../git/store.ts';
import type { ObjectType } from '../types.ts';

/** Larger objects are not read a second time, only to tell more about a finding in them. */
const LARGEST = 8 * 1024 * 1024;

/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const BATCH = 16 * 1024 * 1024;

/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
export async function readObjects(
  store: Store,
  ids: readonly string[],
  type: ObjectType,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for await (const [id, content] of eachObject(store, ids, type)) contents.set(id, content);
  return contents;
}

/** As `readObjects`, one after the other, so that not all are held at once. */
export async function* eachObject(
  store: Store,
  ids: readonly string[],
  type: ObjectType,
): AsyncGenerator<[id: string, content: Buffer]> {
  const wanted = (await describe(store, ids)).filter((object) => object.type === type && object.size <= LARGEST);
  for (const batch of batches(wanted)) {
    const input = `${batch.map(({ id }) => id).join('\n')}\n`;
    const { stdout } = await store.run(['cat-file', '--batch'], { input });
    let start = 0;
    for (const { id, size } of batch) {
      // A line "id type size", the content, a line end.
      const content = stdout.indexOf(0x0a, start) + 1;
      yield [id, stdout.subarray(content, content + size)];
      start = content + size + 1;
    }
  }
}

interface Described {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
export async function describe(store: Store, revisions: readonly string[]): Promise<Described[]> {
  if (revisions.length === 0) return [];
  const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
    input: `${revisions.join('\n')}\n`,
    // git ends at a revision whose object is damaged; of what comes behind it nothing is told then.
    allowedCodes: [0, 128],
  });
  const objects = stdout
    .toString('latin1')
    .split('\n')
    .map((line) => line.split(' '))
    .filter((fields) => fields.length === 3)
    .map(([id = '', type = '', size = '']) => ({ id, type, size: Number(size) }));
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}

function batches(objects: readonly Described[]): Described[][] {
  const all: Described[][] = [];
  let bytes = BATCH;
  for (const object of objects) {
    if (bytes + object.size > BATCH) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(object);
    bytes += object.size;
  }
  return all;
}
