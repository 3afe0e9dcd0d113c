/** What the Action does, in this process: all but its inputs, environment and workflow commands, for which runner.ts has a process. */
import { eventOf, modeFor } from '../src/event.ts';
import { closeLimitOf, oneOf, repositoryOf } from '../src/inputs.ts';
import { annotations } from '../src/report/annotations.ts';
import { comment } from '../src/report/comment.ts';
import { failed, outputs } from '../src/report/report.ts';
import { summary } from '../src/report/summary.ts';
import { terminal } from '../src/report/terminal.ts';
import { run } from '../src/run.ts';
import { APP_TOKEN, type Sandbox } from '../src/sandbox/index.ts';
import { keepComment } from '../src/sync/comment.ts';
import { readPlan } from '../src/workspace.ts';
import { connect } from './github/hub.ts';
import { type ActionOptions, type ActionRun, head } from './runner.ts';

const none = (text: string) => text;
const paint = { red: none, yellow: none, green: none, cyan: none, bold: none, dim: none };
const here = 'octo-org/roadmap';

/** As `action` of runner.ts, in a tenth of the time. */
export async function inside(
  sandbox: Sandbox,
  { workspace, inputs = {}, event: name = 'push', ref = 'refs/heads/main', sha, payload }: ActionOptions,
): Promise<Omit<ActionRun, 'stderr' | 'report'>> {
  const unknown = Object.keys(inputs).filter((input) => !['mode', 'token', 'fail-on'].includes(input));
  if (unknown.length > 0) throw new Error(`the Action itself has to be given ${unknown.join(', ')}`);
  const commit = sha ?? head(sandbox);
  const event = eventOf(name, ref, commit, {
    repository: { default_branch: 'main', full_name: here },
    ...payload,
  });
  const mode = modeFor(oneOf('mode', inputs.mode ?? 'auto', ['auto', 'preview', 'apply', 'check']), event);
  const hub = connect(sandbox, { token: inputs.token ?? APP_TOKEN });
  const planFiles = readPlan('plan', workspace);
  const applying = { writer: hub.writer, onProgress: () => {}, commit };
  const report = await run({
    planFiles,
    source: { serverUrl: 'https://github.com', repository: here },
    comparing: {
      reader: hub.reader,
      codebase: hub.codebase(repositoryOf(here)),
      trigger: event.trigger,
      now: new Date().toISOString(),
      revision: commit,
      maxClose: closeLimitOf('25%'),
      failOn: oneOf('fail-on', inputs['fail-on'] ?? 'violation', ['violation', 'drift', 'never']),
      checking: mode === 'check',
      ...(mode === 'apply' ? { applying } : {}),
    },
  });
  if (event.thread !== undefined && report.verdict !== 'refused')
    await keepComment(hub.conversation, event.thread, `pull-request ${planFiles.root}`, comment(report));
  const commands = annotations(report).shown.map(({ level, at, message }) => {
    const place = at && `file=${at.file},line=${at.line},`;
    return `::${level} ${place ?? ''}::${message}`;
  });
  const stdout = [terminal(report, { paint, files: planFiles.files }), ...commands].join('\n');
  return {
    code: failed(report) ? 1 : 0,
    outputs: outputs(report),
    summary: summary(report),
    stdout,
    commands: stdout
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trimStart().startsWith('::') || line.includes('##[')),
  };
}
