import type { FileHandle } from 'node:fs/promises';
import type { Client } from '../apple/client.ts';
import type { Build } from './file/app-file.ts';
import type { PackageFile } from './file/find-file.ts';
import type { Goal } from './plan.ts';
import type { Detail } from './records/resources.ts';

/** One upload, from the open file to its end. */
export interface Job {
  readonly client: Client;
  readonly file: PackageFile;
  readonly handle: FileHandle;
  readonly build: Build;
  /** The app's id where the user named it. */
  readonly appId: string | undefined;
  readonly goal: Goal;
  readonly dryRun: boolean;
  readonly known: Known;
  /** For the log: nothing in it is untrusted. */
  readonly log: (line: string) => void;
}

/** What is known so far: it is reported however the run ends. */
export interface Known {
  app?: { readonly id: string; readonly name: string | undefined };
  uploadId?: string;
  buildId?: string;
  /** Whether the file was handed over; `asked`: no clear answer yet. */
  handedOver: 'no' | 'asked' | 'yes';
  /** Apple's checks of the upload were passed. */
  accepted: boolean;
  /** Seconds and bytes a second of the sending, where parts were sent. */
  sending?: { readonly seconds: number; readonly rate: number; readonly bytes: number };
  /** Apple's warnings about the upload, and what it says besides. */
  warnings: readonly Detail[];
  infos: readonly Detail[];
  /** What was last in the way of reading Apple's state, in our words. */
  trouble?: string | undefined;
}

/** Milliseconds since 1970 by Apple's clock, as far as it is known. */
export function appleTime({ client }: Job): number {
  return client.pace.clock.now() - client.access.skew * 1000;
}
