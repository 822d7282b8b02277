import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHubStandIn } from '../../../stand-in/github/index.ts';

const TOKEN = 'a-token-of-a-workflow';
const place = { owner: 'octocat', repo: 'app' };

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHubStandIn({ token: TOKEN, basePath: '/api/v3' });
});
afterEach(() => github.close());

const client = (token = TOKEN) => getOctokit(token, { baseUrl: github.url, log: quiet }).rest.issues;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe('the life of an issue, through the client that actions use', () => {
  test('opened, found, commented, closed', async () => {
    const { data: issue } = await client().create({ ...place, title: 'Key', body: 'marker', labels: ['asc-key'] });
    const { data: found } = await client().listForRepo({ ...place, labels: 'ASC-KEY', state: 'open' });
    expect(found.map(({ number, title, body }) => ({ number, title, body }))).toEqual([
      { number: issue.number, title: 'Key', body: 'marker' },
    ]);
    await client().createComment({ ...place, issue_number: issue.number, body: 'still' });
    await client().update({ ...place, issue_number: issue.number, state: 'closed', state_reason: 'completed' });
    const { data: after } = await client().get({ ...place, issue_number: issue.number });
    expect(after).toMatchObject({ state: 'closed', state_reason: 'completed', comments: 1 });
    const { data: comments } = await client().listComments({ ...place, issue_number: issue.number });
    expect(comments).toMatchObject([{ body: 'still', user: { login: 'github-actions[bot]', type: 'Bot' } }]);
    expect((await client().listForRepo({ ...place, state: 'open' })).data).toEqual([]);
    expect((await client().listForRepo({ ...place, state: 'all' })).data).toHaveLength(1);
  });

  test('reopened, renamed, labelled', async () => {
    const issue = github.tracker.open({ title: 'Old', state: 'closed' });
    await client().update({ ...place, issue_number: 1, state: 'open', title: 'New', body: 'text', labels: ['one'] });
    await client().addLabels({ ...place, issue_number: 1, labels: ['two', 'ONE'] });
    expect(issue).toMatchObject({ title: 'New', body: 'text', state: 'open', state_reason: null });
    expect(new Set(issue.labels)).toEqual(new Set(['one', 'two']));
  });

  test('labels are made once', async () => {
    await client().createLabel({ ...place, name: 'asc-key', color: 'd73a4a' });
    expect((await client().getLabel({ ...place, name: 'Asc-Key' })).data.name).toBe('asc-key');
    expect((await client().listLabelsForRepo(place)).data.map(({ name }) => name)).toEqual(['asc-key']);
    await expect(client().createLabel({ ...place, name: 'ASC-KEY' })).rejects.toMatchObject({ status: 422 });
    await expect(client().getLabel({ ...place, name: 'other' })).rejects.toMatchObject({ status: 404 });
  });

  test('lists come in pages, newest first, with pull requests among them', async () => {
    for (let i = 1; i <= 5; i++) github.tracker.open({ title: `${i}`, labels: ['x'], isPullRequest: i === 2 });
    const octokit = getOctokit(TOKEN, { baseUrl: github.url });
    const all = await octokit.paginate('GET /repos/{owner}/{repo}/issues', { ...place, labels: 'x', per_page: 2 });
    expect(all.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(all.filter(({ pull_request }) => pull_request !== undefined).map(({ number }) => number)).toEqual([2]);
    const { data } = await client().listForRepo({ ...place, direction: 'asc', creator: 'somebody' });
    expect(data).toEqual([]);
    const { headers } = await client().listForRepo({ ...place, per_page: 2, page: 2 });
    expect(headers.link).toMatch(/rel="prev".*rel="first".*rel="next".*rel="last"/);
  });
});

describe('what goes wrong', () => {
  const attempt = () => client().create({ ...place, title: 'Key' });

  test('a wrong token, another repository, a path that is not there', async () => {
    await expect(client('other').listForRepo(place)).rejects.toMatchObject({ status: 401 });
    await expect(client().listForRepo({ owner: 'octocat', repo: 'other' })).rejects.toMatchObject({ status: 404 });
    await expect(client().get({ ...place, issue_number: 7 })).rejects.toMatchObject({ status: 404 });
    await expect(client().update({ ...place, issue_number: 7 })).rejects.toMatchObject({ status: 404 });
    expect((await fetch(github.url.replace('/api/v3', '/repos'))).status).toBe(404);
  });

  test('permissions that are missing', async () => {
    github.behaviour.permission = 'read';
    await expect(attempt()).rejects.toThrow('Resource not accessible by integration');
    expect((await client().listForRepo(place)).status).toBe(200);
    github.behaviour.permission = 'none';
    await expect(client().listForRepo(place)).rejects.toMatchObject({ status: 403 });
  });

  test('issues that are switched off', async () => {
    github.behaviour.issuesEnabled = false;
    await expect(attempt()).rejects.toMatchObject({ status: 410 });
  });

  test('texts that are missing or too long', async () => {
    const issue = { ...place, issue_number: 1 };
    github.tracker.open({ title: 'Key' });
    const long = 'x'.repeat(65_537);
    for (const promise of [
      client().create({ ...place, title: '' }),
      client().create({ ...place, title: 'Key', body: long }),
      client().update({ ...issue, body: long }),
      client().createComment({ ...issue, body: '' }),
      client().createComment({ ...issue, body: long }),
    ]) {
      await expect(promise).rejects.toMatchObject({ status: 422 });
    }
  });

  test('answers by script', async () => {
    github.next([{ status: 502, body: { message: 'Server Error' } }]);
    await expect(attempt()).rejects.toMatchObject({ status: 502 });
    expect((await attempt()).status).toBe(201);
    expect(github.calls.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 502],
      ['POST', 201],
    ]);
  });
});

describe('several runs at once', () => {
  test('a new issue may be late in lists', async () => {
    github.behaviour.hideNewFor = 1;
    await client().create({ ...place, title: 'Key' });
    expect((await client().listForRepo(place)).data).toEqual([]);
    expect((await client().listForRepo(place)).data).toHaveLength(1);
  });

  test('another run may act before an answer', async () => {
    github.behaviour.beforeAnswer = ({ method }) => {
      if (method === 'POST') github.tracker.open({ title: 'of the other run' });
    };
    expect((await client().create({ ...place, title: 'Key' })).data.number).toBe(2);
  });
});
