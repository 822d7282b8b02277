import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, lines, noise, random } from './content.mjs';

/** Repositories stay here from one run to the next. */
const FOLDER = join(tmpdir(), 'asc-key-bench');

const ENVIRONMENT = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** Runs git in a repository and gives its output. @throws when it fails */
export function git(repository, ...args) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, ...args], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout.trim();
}

/** One commit of many files. @param megabytes of their contents */
export function tree(megabytes) {
  return repository(`tree-${megabytes}`, [], async (write) => {
    const next = random(megabytes);
    const changes = [];
    for (let bytes = 0, at = 0; bytes < megabytes * 1024 ** 2; at++) {
      const isBinary = at % 40 === 0;
      const content = isBinary ? noise(next, 200_000) : Buffer.from(lines(next, 1_000 + next() * 25_000).join('\n'));
      changes.push([`src/part${at % 97}/inner${at % 7}/file${at}.${isBinary ? 'bin' : 'ts'}`, content]);
      bytes += content.length;
    }
    await write(commitOf(0, changes));
  });
}

/** Many small commits on a small tree. @param objects about so many, three a commit */
export function deep(objects) {
  return repository(`deep-${objects}`, [], async (write) => {
    const next = random(objects);
    const base = Array.from({ length: 2_000 }, (_, at) => [
      `src/part${at % 40}/file${at}.ts`,
      Buffer.from(lines(next, 3_000).join('\n')),
    ]);
    await write(commitOf(0, base));
    for (let commit = 1; commit < objects / 4; commit++) {
      await write(commitOf(commit, [[`log/day${commit % 30}/entry.txt`, Buffer.from(`${commit} ${line(next)}\n`)]]));
    }
  });
}

/** One file of one line. @param megabytes its size */
export function longLine(megabytes) {
  const fast = ['-c', 'core.compression=1'];
  return repository(`line-${megabytes}`, fast, async (write) => {
    const next = random(megabytes);
    const piece = Buffer.from(
      lines(next, 1024 ** 2)
        .join(' ')
        .slice(0, 1024 ** 2),
    );
    await write(
      `commit refs/heads/main\n${committer(0)}data 4\nline\nM 100644 inline long.txt\ndata ${piece.length * megabytes}\n`,
    );
    for (let at = 0; at < megabytes; at++) await write(piece);
    await write('\n');
  });
}

function commitOf(number, changes) {
  const parts = [Buffer.from(`commit refs/heads/main\n${committer(number)}data 9\nA change.\n`)];
  for (const [path, content] of changes) {
    parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`), content, Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}

function committer(number) {
  return `committer Bench <bench@example.com> ${1_700_000_000 + number * 60} +0000\n`;
}

export async function repository(name, options, fill) {
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  const unfinished = `${path}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  git(unfinished, 'init', '-q', '-b', 'main');
  const child = spawn('git', ['-C', unfinished, ...options, 'fast-import', '--quiet', '--depth=50'], {
    env: ENVIRONMENT,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  await fill(async (bytes) => {
    if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
  });
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git fast-import failed with exit code ${code}`);
  // Deltas are kept as they are: this puts the objects into the order that git gives to packs.
  git(unfinished, '-c', 'pack.threads=2', 'repack', '-adq', '--window=0');
  renameSync(unfinished, path);
  return path;
}
