import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { explain, places, runAction } from '../../src/runner/run-action.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { stdoutOf, withEnvironment } from '../support/stdout.ts';
import { tracesOf } from '../support/traces.ts';

const key = makeKey('run-action');
const body = appleFile(key).split('\n').slice(1, 4);

const getters = Object.defineProperties(
  {},
  Object.fromEntries(
    ['name', 'message', 'stack', 'code', 'constructor'].map((name) => [
      name,
      {
        get: () => {
          throw new Error(`no ${name} for you`);
        },
      },
    ]),
  ),
);
const proxy = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    getPrototypeOf: () => {
      throw new Error('no');
    },
  },
);

afterEach(() => {
  process.exitCode = undefined;
  process.removeAllListeners('uncaughtException');
});

const failWith = (thrown: unknown, env: Record<string, string> = {}): Promise<string> =>
  withEnvironment(env, () =>
    stdoutOf(() =>
      runAction(() => {
        throw thrown;
      }),
    ),
  );

describe('runAction', () => {
  test('leaves a good run alone', async () => {
    const shown = await stdoutOf(() =>
      runAction(async () => {
        process.stdout.write('done\n');
      }),
    );
    expect(shown).toBe('done\n');
    expect(process.exitCode).toBeUndefined();
  });

  test('shows the message of a UserError on one line and fails the step', async () => {
    expect(await failWith(new UserError('Wrong.\n::error::Do 100% this.'))).toBe(
      '::error::Wrong.%0A::error::Do 100%25 this.\n',
    );
    expect(process.exitCode).toBe(1);
  });

  test.each([
    ['an Error', new TypeError(body.join('\n')), 'TypeError'],
    [
      'an Error with a code',
      Object.assign(new Error(body[0]), { code: 'ERR_INVALID_ARG_TYPE' }),
      'Error ERR_INVALID_ARG_TYPE',
    ],
    ['an Error with content as its code', Object.assign(new Error('x'), { code: body[0] }), 'Error'],
    ['an Error with a long code', Object.assign(new Error('x'), { code: 'A_'.repeat(30) }), 'Error'],
    [
      'an Error with a very long code',
      Object.assign(new Error('x'), { code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ' }),
      'Error',
    ],
    ['an Error with a number as its code', Object.assign(new Error('x'), { code: 7 }), 'Error'],
    ['an Error with content as its name', Object.assign(new Error('x'), { name: body[0] }), 'object'],
    ['text', body.join('\n'), 'string'],
    ['null', null, 'object'],
    ['undefined', undefined, 'undefined'],
    ['a number', 7, 'number'],
    ['an object whose properties throw', getters, 'object'],
    ['a proxy that throws', proxy, 'object'],
  ])('of %s it tells the kind alone', async (_, thrown, kind) => {
    for (const env of [{}, { RUNNER_DEBUG: '1' }] as Record<string, string>[]) {
      const shown = await failWith(thrown, env);
      const [error, ...more] = shown.trimEnd().split('\n');
      expect(error).toBe(`::error::${explain(thrown)}`);
      expect(error).toContain(`not of your workflow (${kind}). Run the job again with debug logging`);
      expect(more).toEqual('RUNNER_DEBUG' in env ? [expect.stringMatching(/^::debug::at /)] : []);
      expect(tracesOf(key, shown)).toEqual([]);
      expect(process.exitCode).toBe(1);
    }
  });

  test('an error that nobody caught fails the step once, and at once', () => {
    const script = `
      import { runAction } from ${JSON.stringify(new URL('../../src/runner/run-action.js', import.meta.url).href)};
      process.once('exit', (code) => console.log('exit', code));
      await runAction(async () => {
        setTimeout(() => console.log('never'), 600_000);
        setTimeout(() => Promise.reject(new RangeError('content')), 0);
        await new Promise(() => {});
      });`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^::error::[^\n]*\(RangeError\)[^\n]*\nexit 1\n$/);
  });

  test('an action that waits for what never comes fails the step', () => {
    const script = `
      import { runAction } from ${JSON.stringify(new URL('../../src/runner/run-action.js', import.meta.url).href)};
      void runAction(() => new Promise(() => {}));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^::error::[^\n]*\(Error\)[^\n]*\n$/);
  });

  test('one fault is told, the first', async () => {
    const exit = process.exit;
    process.exit = (() => undefined) as never;
    try {
      const shown = await stdoutOf(() =>
        runAction(async () => {
          process.emit('uncaughtException', new RangeError('first'));
          throw new TypeError('second');
        }),
      );
      expect(shown.match(/::error::/g)).toHaveLength(1);
      expect(shown).toContain('(RangeError)');
    } finally {
      process.exit = exit;
    }
  });
});

describe('places', () => {
  test('gives functions, files without folders, and lines', () => {
    const error = new Error('message');
    error.stack = [
      'Error: message',
      '    at readKey (file:///home/me/secret%20place/dist/mint/index.js:12:34)',
      '    at async Object.<anonymous> [as run] (/home/me/index.js:1:2)',
      '    at C:\\work (copy)\\index.js:5:6',
      '    at node:internal/main/run_main_module:28:49',
      '    at new Thing (native)',
      'anything else',
    ].join('\n');
    expect(places(error)).toBe(
      [
        'at readKey (index.js:12:34)',
        'at async Object.<anonymous> [as run] (index.js:1:2)',
        'at index.js:5:6',
        'at run_main_module:28:49',
      ].join('\n'),
    );
  });

  test('gives nothing of a message that looks like a stack', () => {
    const lines = [`    at ${body[0]} (x.js:1:2)`, `    at abc (/${body[1]}.js:1:2)`, '    at abc (hidden.js:1:2)'];
    const error = new Error(`x\n${lines.join('\n')}\n    at`);
    const told = places(error);
    expect(tracesOf(key, told)).toEqual([]);
    expect(told).not.toContain('hidden');
    expect(told).toMatch(/run-action\.test\.[jt]s:/);
  });

  test('knows no place without a stack', () => {
    expect(places(undefined)).toBe('at an unknown place');
    expect(places({ stack: 7 })).toBe('at an unknown place');
  });
});
