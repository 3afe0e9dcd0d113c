/**
 * A bound on what a run computes before its first write, whatever a stranger's pull request has put into the plan: it
 * ends with a sentence, and not when the job's time is used up. It watches from a thread of its own, because a run that
 * is stuck does not get to look at a clock.
 */
import { Worker } from 'node:worker_threads';

/**
 * Seconds of CPU. A plan of 5,000 items takes a few before its first write, most of them for what GitHub answers.
 */
const most = 120;

/** Looks once in a while how much the whole process has used; a thread cannot end its process but by a signal. */
const watching = `
const { workerData: { most, sentence } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  if (user + system < most * 1e6) return;
  writeSync(1, sentence + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/**
 * @param say words the end for whoever reads the log, as one line
 * @param seconds of CPU
 * @returns to be called before the first write: what takes long from then on is GitHub
 */
export function watchdog(say: (text: string) => string, seconds = most): () => void {
  const sentence = say(
    `stopped: after ${seconds} seconds of computing nothing was ready to be written; nothing was written. Is there a file in the plan that is none?`,
  );
  const worker = new Worker(watching, { eval: true, workerData: { most: seconds, sentence } });
  // What ends by itself does not wait for it.
  worker.unref();
  return () => {
    void worker.terminate();
  };
}
