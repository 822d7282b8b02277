/** What post did, or could not do, as one line for the log. */
export interface Outcome {
  /** `error` where something of ours stays, `warning` where somebody has to look, `info` for all that is in order. */
  readonly level: 'info' | 'warning' | 'error';
  /** Ready to be printed: what we did not write in it went through `forLog`. */
  readonly text: string;
}

export function info(text: string): Outcome {
  return { level: 'info', text };
}

export function warning(text: string): Outcome {
  return { level: 'warning', text };
}

export function fault(text: string): Outcome {
  return { level: 'error', text };
}
