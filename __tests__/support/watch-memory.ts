import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 50;

/** What must not be reached on the machine that runs the tests. */
const KILLED_ABOVE = 1500;

export interface Watch {
  /** The most that the process and all that it started had together, in MB; 0 where that cannot be seen. */
  readonly peak: () => number;
  /** The ids of all processes that were seen, itself included. */
  readonly seen: () => number[];
  stop(): void;
}

/** Watches the memory of a process and of all that it starts, by Linux's /proc; ends them where they take too much. */
export function watchMemory(child: ChildProcess): Watch {
  let peak = 0;
  const seen = new Set<number>();
  const sample = (): void => {
    const family = familyOf(child.pid ?? 0);
    for (const { pid } of family) seen.add(pid);
    peak = Math.max(
      peak,
      family.reduce((sum, { megabytes }) => sum + megabytes, 0),
    );
    if (peak > KILLED_ABOVE) for (const { pid } of family) kill(pid);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  child.once('exit', () => clearInterval(timer));
  return { peak: () => peak, seen: () => [...seen], stop: () => clearInterval(timer) };
}

/** Whether a process is there, and no zombie. */
export function isAlive(pid: number): boolean {
  const status = readStatus(pid);
  return status !== undefined && status.state !== 'Z';
}

interface Member {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
  readonly state: string;
}

function familyOf(root: number): Member[] {
  const all = processes().flatMap((pid) => readStatus(pid) ?? []);
  const family = all.filter(({ pid }) => pid === root);
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  return family;
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function readStatus(pid: number): Member | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const numberOf = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    const state = /^State:\s+(\w)/m.exec(text)?.[1] ?? '';
    return { pid, parent: numberOf('PPid'), megabytes: numberOf('VmRSS') / 1024, state };
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended since.
  }
}
