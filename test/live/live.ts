/** `npm run live -- --repo owner/scratch`: what is promised and what nobody documents, tried on a real server. */
import { appendFileSync } from 'node:fs';
import { Command } from 'commander';
import { findingsTable } from './table.ts';
import { tryServer } from './try.ts';

const { env } = process;
const { repo, limits, promises, pause } = new Command('npm run live --')
  .requiredOption('--repo <owner/name>', 'a repository that holds nothing: what is in it is at risk')
  .option(
    '--limits',
    'also find out how many issues can be made at once; nothing can be made for a while then',
    false,
  )
  .option('--pause <ms>', 'between two writes; 0 for a server without limits', '1000')
  .option('--no-promises', 'ask the facts alone')
  .addHelpText('after', '\nGITHUB_TOKEN has the token, GITHUB_API_URL and GITHUB_GRAPHQL_URL another server.')
  .parse()
  .opts<{ repo: string; limits: boolean; promises: boolean; pause: string }>();
const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
const found = await tryServer(
  {
    repository: repo,
    token: env.GITHUB_TOKEN ?? '',
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    pause: Number(pause),
  },
  { promises, limits },
  (line) => process.stderr.write(`… ${line}\n`),
);
if (typeof found === 'string') {
  process.stderr.write(`${found}\n`);
  process.exitCode = 1;
} else {
  const text = findingsTable(found);
  process.stdout.write(text);
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, text);
  if (found.kept.some(({ trouble }) => trouble !== undefined)) process.exitCode = 1;
}
