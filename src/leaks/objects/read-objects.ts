import type { ObjectDatabase } from '../git/object-database.ts';
import type { ObjectType } from '../types.ts';
import { BatchParser, WHOLE } from './batch-parser.ts';
import { Collector, type TakeObject } from './collector.ts';
import { type CommitHeader, readCommitHeader } from './commit-object.ts';
import { isWholeId } from './presence.ts';

/** Larger objects are not read a second time, only to say more about a finding in them. */
const LARGEST = WHOLE;

/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const BATCH = 16 * 1024 * 1024;

/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
export async function readObjects(
  store: ObjectDatabase,
  ids: readonly string[],
  type: ObjectType,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for await (const [id, content] of eachObject(store, ids, type)) contents.set(id, content);
  return contents;
}

/** As `readObjects`, one after the other, so that not all are held at once. */
export async function* eachObject(
  store: ObjectDatabase,
  ids: readonly string[],
  type: ObjectType,
): AsyncGenerator<[id: string, content: Buffer]> {
  const wanted = (await describe(store, ids)).filter((object) => object.type === type && object.size <= LARGEST);
  for (const batch of batches(wanted)) {
    const input = `${batch.map(({ id }) => id).join('\n')}\n`;
    const { stdout } = await store.run(['cat-file', '--batch'], { input });
    yield* contentsIn(stdout, store.idLength);
  }
}

/** The headers of commits by their ids; what is no commit, or not there, is left out. */
export async function readCommits(store: ObjectDatabase, ids: readonly string[]): Promise<Map<string, CommitHeader>> {
  const headers = new Map<string, CommitHeader>();
  const asked = ids.filter((id) => isWholeId(store, id));
  if (asked.length === 0) return headers;
  const { stdout } = await store.run(['cat-file', '--batch'], { input: `${asked.join('\n')}\n` });
  readOutput(stdout, store.idLength, (id, type, content) => {
    if (type === 'commit') headers.set(id, readCommitHeader(content));
  });
  return headers;
}

/** All objects that git wrote, each in bytes of its own. */
function contentsIn(output: Buffer, idLength: number): [id: string, content: Buffer][] {
  const contents: [string, Buffer][] = [];
  readOutput(output, idLength, (id, _type, content) => contents.push([id, Buffer.from(content)]));
  return contents;
}

function readOutput(output: Buffer, idLength: number, take: TakeObject): void {
  const parser = new BatchParser(new Collector(take), idLength);
  parser.take(output);
  parser.finish();
}

interface Described {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
export async function describe(store: ObjectDatabase, revisions: readonly string[]): Promise<Described[]> {
  if (revisions.length === 0) return [];
  const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
    input: `${revisions.join('\n')}\n`,
    // git ends at a revision whose object is damaged; it says nothing of what comes after it then.
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
