import { describe, expect, test } from '@jest/globals';
import { type Home, isOnServer, overHttps, parseOrigin, relationTo } from '../../../src/leaks/range/origin.ts';

const HOME: Home = { serverUrl: 'https://github.com', repository: 'Owner/Project' };

describe('an origin', () => {
  test.each([
    ['https://github.com/owner/project', 'https', 'github.com', 'owner/project', 'same', true],
    ['https://github.com/owner/project.git', 'https', 'github.com', 'owner/project', 'same', true],
    ['https://github.com/OWNER/Project/', 'https', 'github.com', 'OWNER/Project', 'same', true],
    ['https://user:word@github.com/owner/project', 'https', 'github.com', 'owner/project', 'same', true],
    ['https://github.com/owner/project-2', 'https', 'github.com', 'owner/project-2', 'other', true],
    ['https://github.com/owner', 'https', 'github.com', 'owner', 'other', true],
    [
      'https://github.com.evil.example/owner/project',
      'https',
      'github.com.evil.example',
      'owner/project',
      'unknown',
      false,
    ],
    ['https://github.com:8443/owner/project', 'https', 'github.com:8443', 'owner/project', 'unknown', false],
    ['https://github.com@evil.example/owner/project', 'https', 'evil.example', 'owner/project', 'unknown', false],
    ['http://github.com/owner/project', 'http', 'github.com', 'owner/project', 'unknown', false],
    ['git@github.com:owner/project.git', 'ssh', 'github.com', 'owner/project', 'same', true],
    ['ssh://git@github.com:22/owner/project', 'ssh', 'github.com:22', 'owner/project', 'same', true],
    ['ssh://git@elsewhere.example/owner/project', 'ssh', 'elsewhere.example', 'owner/project', 'unknown', false],
    ['/srv/owner/project.git', 'file', '', '/srv/owner/project.git', 'unknown', true],
    ['file:///srv/project', 'file', '', '/srv/project', 'unknown', true],
    ['../project', 'file', '', '/job/project', 'unknown', true],
  ] as const)('at %s', (text, protocol, host, path, relation, asked) => {
    const origin = parseOrigin(text, '/job/checkout');
    expect(origin).toMatchObject({ protocol, host, path });
    expect(relationTo(HOME, origin)).toBe(relation);
    expect(origin !== undefined && isOnServer(HOME, origin)).toBe(asked);
  });

  test.each([
    '',
    'ext::sh -c touch% mark',
    'trap::x',
    '-oProxyCommand=touch',
    '--upload-pack=touch',
    'git://github.com/owner/project',
    'ssh://-oProxyCommand=touch/owner/project',
    'ftp://github.com/owner/project',
    'https://github.com/owner/project\nextra',
    'file://host/share',
    'https://',
    // One host to a reader of URLs of the web, another to git.
    'https://github.com\\@evil.example/owner/project',
    'https://github.com\\\\evil.example/owner/project',
    'https://github.com?@evil.example/owner/project',
    'https://github.com#@evil.example/owner/project',

    'https://a@b@github.com/owner/project',
    'https://github.com\t/owner/project',
    'https://github.com/owner/project ',
    'https:///github.com/owner/project',
    'https://%67ithub.com/owner/project',
    'https://\uff47ithub.com/owner/project',
    'http://2130706433/owner/project',
    'http://0x7f.1/owner/project',
    // One repository to a reader of URLs, another to the server.
    'https://github.com/evil/x/../../owner/project',
    'https://github.com/evil/x/%2e%2e/%2E./owner/project',
    'https://github.com/owner%2fproject',
    'https://github.com/owner%252fproject',
    'https://github.com/owner\\project',
    'https://github.com/owner/project?x',
    'https://github.com/owner/project#x',
    'ssh://git@github.com\\@evil.example/owner/project',
    'file:///srv/x\\..\\..\\etc',
  ])('is none at %p', (text) => {
    expect(parseOrigin(text, '/job/checkout')).toBeUndefined();
  });

  test('that is missing, outside of Actions, says nothing of where the checkout is from', () => {
    expect(relationTo(HOME, undefined)).toBe('unknown');
    const origin = parseOrigin('https://github.com/owner/project', '/');
    expect(relationTo({ ...HOME, repository: '' }, origin)).toBe('unknown');
  });

  test('over ssh has an address over https on the same server', () => {
    const origin = parseOrigin('git@github.com:owner/project.git', '/');
    expect(origin && overHttps(HOME, origin)).toMatchObject({ url: 'https://github.com/owner/project' });
    const plain = parseOrigin('https://github.com/owner/project', '/');
    expect(plain && overHttps(HOME, plain)).toBeUndefined();
  });
});
