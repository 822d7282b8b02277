import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const folders = new Set<string>();

/** A new folder of our own, readable by nobody else, that is gone when the process ends or is asked to end. */
export function makeTemporary(parent: string): string {
  const folder = mkdtempSync(join(parent, 'asc-key-'));
  if (folders.size === 0) watch();
  folders.add(folder);
  return folder;
}

/** Removes a folder that `makeTemporary` gave. */
export function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
  if (folders.size === 0) unwatch();
}

function removeAll(): void {
  for (const folder of [...folders]) removeTemporary(folder);
}

/**
 * A handler takes the place of the default, which ends the process: so the signal is given once more, unless somebody else
 * has a handler, too, and ends the process by it.
 */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  removeAll();
  process.kill(process.pid, signal);
}

function watch(): void {
  process.on('exit', removeAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function unwatch(): void {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}
