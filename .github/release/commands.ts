/** Other programs, run to their end. */
import { execFileSync } from 'node:child_process';

/** @returns what it printed, without the last line break @throws with what it said, where it fails */
export function output(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}
