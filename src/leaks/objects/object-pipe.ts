import type { ChildProcess } from 'node:child_process';
import type { ObjectDatabase } from '../git/object-database.ts';
import { BatchParser } from './batch-parser.ts';
import { MOST_STARTS } from './cat-file.ts';
import { Collector, eachReadable, type TakeObject } from './collector.ts';
import { Counted } from './counted.ts';

/** So many objects are worth a git of their own, which writes them in large pieces and ends. */
const MANY = 500;

const pipes = new WeakMap<ObjectDatabase, ObjectPipe>();

/** The pipe of a store: it is closed with it. */
export function pipeOf(store: ObjectDatabase): ObjectPipe {
  const known = pipes.get(store);
  if (known !== undefined) return known;
  const pipe = new ObjectPipe(store);
  pipes.set(store, pipe);
  store.onClose(() => pipe.close());
  return pipe;
}

/**
 * Reads objects through one git that is asked again and again, since what is to be read next stands in what was read before,
 * and a git takes longer to start than to read a tree.
 */
export class ObjectPipe {
  readonly #store: ObjectDatabase;
  readonly #idLength: number;
  #git: ChildProcess | undefined;
  #starts = 0;
  /** Settled when all that was asked for until now is read: git answers one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ObjectDatabase) {
    this.#store = store;
    this.#idLength = store.idLength;
  }

  /**
   * Calls `take` with each of the objects that can be read, in their order; the content is valid during the call only. What is
   * missing or damaged is left out, and so are files of more than 8 MiB.
   */
  async read(ids: readonly string[], take: TakeObject): Promise<void> {
    if (ids.length >= MANY) return eachReadable(this.#store, ids, take);
    const reading = this.#last.then(() => this.#read(ids, new Collector(take)));
    this.#last = reading.catch(() => {});
    return reading;
  }

  /** As `read`, of trees alone. */
  readTrees(ids: readonly string[], take: (id: string, content: Buffer) => void): Promise<void> {
    return this.read(ids, (id, type, content) => {
      if (type === 'tree') take(id, content);
    });
  }

  close(): void {
    this.#git?.kill('SIGKILL');
    this.#git = undefined;
  }

  async #read(ids: readonly string[], collector: Collector): Promise<void> {
    for (let at = 0; at < ids.length && this.#starts < MOST_STARTS; ) {
      const asked = ids.slice(at);
      const counted = new Counted(collector);
      await this.#ask(asked, counted);
      // After the one that ended git.
      at += counted.answers < asked.length ? counted.answers + 1 : asked.length;
    }
  }

  /** Fulfilled when git answered for all ids, or ended. */
  async #ask(ids: readonly string[], counted: Counted): Promise<void> {
    const git = this.#git ?? this.#start();
    const parser = new BatchParser(counted, this.#idLength);
    await new Promise<void>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        git.stdout?.off('data', onData);
        git.off('close', onClose);
        git.off('error', onError);
        finish();
      };
      const onData = (chunk: Buffer): void => {
        try {
          parser.take(chunk);
          if (counted.answers >= ids.length) settle(resolve);
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const onClose = (): void => {
        this.#git = undefined;
        settle(resolve);
      };
      const onError = (error: Error): void => settle(() => reject(error));
      git.stdout?.on('data', onData);
      git.on('close', onClose);
      git.on('error', onError);
      git.stdin?.write(`${ids.join('\n')}\n`);
    });
  }

  #start(): ChildProcess {
    this.#starts += 1;
    const git = this.#store.git.spawn(['cat-file', '--batch'], {
      gitDir: this.#store.gitDir,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => {});
    this.#git = git;
    return git;
  }
}
