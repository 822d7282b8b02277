import { type Command, parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** A message that GitHub shows beside the run, and in the changed files where it names one. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

const LEVELS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

/** Turns what an action prints into what people see of it on GitHub: commands carried out, secrets hidden. */
export class LogView {
  readonly annotations: Annotation[] = [];
  readonly #masks: Masks;
  readonly #debug: boolean;
  #inGroup = false;
  /** The word that ends `::stop-commands::`, while commands are stopped. */
  #resume: string | undefined;

  constructor(masks: Masks, { debug = false } = {}) {
    this.#masks = masks;
    this.#debug = debug;
  }

  /** The lines that GitHub shows for one line of the action, without line ends. */
  read(line: string): string[] {
    const command = parseCommand(line, this.#resume);
    if (command === undefined) return this.#show(line);
    if (this.#resume !== undefined) {
      if (command.name !== this.#resume.toLowerCase()) return this.#show(line);
      this.#resume = undefined;
      return this.#show(line);
    }
    return this.#obey(command, line);
  }

  #obey(command: Command, line: string): string[] {
    switch (command.name) {
      case 'add-mask':
        this.#masks.add(command.data);
        return [];
      case 'error':
      case 'warning':
      case 'notice':
        return this.#annotate(command.name, command);
      case 'debug':
        return this.#debug ? this.#show(`##[debug]${command.data}`) : [];
      case 'group': {
        this.#inGroup = false;
        const title = this.#show(`▾ ${command.data}`);
        this.#inGroup = true;
        return title;
      }
      case 'endgroup':
        this.#inGroup = false;
        return [];
      case 'stop-commands':
        this.#resume = command.data;
        return this.#show(line);
      default:
        // Commands that set something show nothing, as on GitHub.
        return [];
    }
  }

  #annotate(level: Annotation['level'], { properties, data }: Command): string[] {
    this.annotations.push({
      level,
      message: this.#masks.hide(data),
      file: properties.file === undefined ? undefined : this.#masks.hide(properties.file),
      line: properties.line === undefined ? undefined : Number(properties.line),
    });
    return this.#show(`${LEVELS[level]}: ${data}`);
  }

  #show(text: string): string[] {
    const indent = this.#inGroup ? '  ' : '';
    return this.#masks
      .hide(text)
      .split(/\r\n|\r|\n/)
      .map((line) => indent + line);
  }
}
