import type { ObjectVisitor } from './batch-parser.ts';

/** Hands everything on, and counts the objects that git answered for: those that came whole, and those that are missing. */
export class Counted implements ObjectVisitor {
  answers = 0;
  readonly #visitor: ObjectVisitor;

  constructor(visitor: ObjectVisitor) {
    this.#visitor = visitor;
  }

  missing(id: string): void {
    this.answers += 1;
    this.#visitor.missing(id);
  }

  whole(...object: Parameters<ObjectVisitor['whole']>): void {
    this.answers += 1;
    this.#visitor.whole(...object);
  }

  begin(...object: Parameters<ObjectVisitor['begin']>): void {
    this.#visitor.begin(...object);
  }

  window(...part: Parameters<ObjectVisitor['window']>): void {
    if (part[4]) this.answers += 1;
    this.#visitor.window(...part);
  }
}
