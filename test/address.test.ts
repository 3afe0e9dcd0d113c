/** Who answers is no GitHub: that is told with the address, at once, and nothing is tried again. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { here } from './github/hub.ts';
import { action, command, roadmap } from './runner.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly location?: string;
}

const page = '<!doctype html><title>Sign in</title><form>Password</form>';

/** A server that has one answer for all, but for what it redirects to. */
async function server(answer: Answer): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const there = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isRedirected = answer.location === undefined || request.url?.startsWith('/sso');
    const status = isRedirected ? answer.status : 302;
    const headers = isRedirected ? {} : { location: answer.location };
    response.writeHead(status, { 'content-type': answer.type, ...headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => there.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void there.close());
  return { url: `http://127.0.0.1:${(there.address() as AddressInfo).port}`, asked };
}

const html = 'text/html; charset=utf-8';

test.each<[string, Answer, string, number]>([
  ['a sign-in page', { status: 200, type: html, body: page }, '/graphql answered with a web page', 1],
  [
    'a redirect to one',
    { status: 200, type: html, body: page, location: '/sso?token=s3cret' },
    '/sso answered with a web page',
    2,
  ],
  [
    'a page that is not found',
    { status: 404, type: html, body: page },
    '/graphql answered with "not found" (404)',
    1,
  ],
  [
    'what is not found, in JSON',
    { status: 404, type: 'application/json', body: '{"message":"Not Found"}' },
    '/graphql answered with "not found" (404)',
    1,
  ],
  [
    'JSON that is no GraphQL',
    { status: 200, type: 'application/json', body: '{"current_user_url":"https://api.github.com/user"}' },
    '/graphql answered with JSON that is no answer to GraphQL',
    1,
  ],
  ['plain text', { status: 200, type: 'text/plain', body: 'It works!' }, '/graphql answered with text', 1],
])('%s', async (_, answer, said, requests) => {
  const { url, asked } = await server(answer);
  const at = { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
  const sandbox = await here();
  const run = await action(sandbox, { workspace: roadmap(), env: at });
  const errors = run.commands.filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(said);
  expect(errors[0]).toContain('check GITHUB_API_URL and GITHUB_GRAPHQL_URL');
  expect(`${run.stdout}${run.summary}`).not.toContain('s3cret');
  expect([run.code, asked.length]).toEqual([1, requests]);

  const env = { ...at, GITHUB_TOKEN: 'ghp_mine' };
  const told = await command(['preview', '--repo', 'octo-org/roadmap'], { cwd: roadmap(), env });
  expect([told.code, told.stdout.includes(said)]).toEqual([1, true]);
});
