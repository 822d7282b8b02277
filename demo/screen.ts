import type { LocalResult } from '../local-runner/index.ts';

/** Something that did not go as it should have; its message is one sentence for the user. */
export class Disappointment extends Error {}

/** @throws {Disappointment} with the sentence unless the condition holds */
export function expectThat(condition: boolean, sentence: string): void {
  if (!condition) throw new Disappointment(sentence);
}

/** Where the user reads along. */
export class Screen {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  say(line = ''): void {
    this.#write(`${line}\n`);
  }

  chapter(title: string): void {
    this.say();
    this.say(title);
  }

  /** A line of the log of an action. */
  readonly log = (line: string): void => {
    this.say(`  │ ${line}`.trimEnd());
  };

  result(line: string): void {
    this.say(`  → ${line}`);
  }
}

/** How a step ended: `passed`, `failed`. */
export function ending({ code }: LocalResult): string {
  return code === 0 ? 'passed' : 'failed';
}
