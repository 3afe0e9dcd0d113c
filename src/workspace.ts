/**
 * Reads the plan's files from disk. The folder may come from a stranger's pull request, so that only regular
 * files inside the workspace are read, and none that is too large.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Code, type Diagnostic, error } from './model/diagnostic.ts';
import {
  decisionsFolder,
  isDecisionFile,
  isPlanFile,
  type PlanFiles,
  type SourceFile,
} from './model/source.ts';
import { maxFileBytes, tooLarge } from './plan/yaml.ts';

/**
 * @param path a folder, of which all `*.yml` and `*.yaml` at its top level are read, and all `*.md` in its `decisions`; or
 * a file
 * @param workspace the folder that it must lie in
 */
export function readPlan(path: string, workspace: string): PlanFiles {
  const root = resolve(workspace, path);
  const shown = pathIn(workspace, root);
  const refuse = (code: Code, message: string, help: string): PlanFiles => {
    return { files: [], root: shown, diagnostics: [problem(shown, code, message, help)] };
  };
  const real = realPath(root);
  if (real === undefined) {
    return refuse('no-plan', `there is no ${shown}`, 'create it, or name the folder or file of the plan');
  }
  if (!isInside(real, workspace)) {
    return refuse(
      'outside-workspace',
      `${shown} lies outside of the workspace`,
      'keep the plan in the repository',
    );
  }
  if (!statSync(real).isDirectory()) return collect([root], shown, workspace);
  let names: string[];
  try {
    names = readdirSync(real).filter(isPlanFile);
  } catch (error) {
    return refuse('unreadable-file', `${shown} cannot be read (${reason(error)})`, 'check its permissions');
  }
  if (names.length === 0) {
    return refuse(
      'no-plan',
      `${shown} has no .yml or .yaml file`,
      'write the plan into one, or name another folder',
    );
  }
  const decisions = decisionNames(join(real, decisionsFolder), workspace).map((name) =>
    join(decisionsFolder, name),
  );
  return collect(
    [...names.sort(), ...decisions].map((name) => join(root, name)),
    shown,
    workspace,
  );
}

/** A plan need not have any; what a link leads to elsewhere is none of its own, by name or otherwise. */
function decisionNames(folder: string, workspace: string): string[] {
  const real = realPath(folder);
  if (real === undefined || !isInside(real, workspace)) return [];
  try {
    return readdirSync(folder).filter(isDecisionFile).sort();
  } catch {
    return [];
  }
}

function collect(paths: readonly string[], root: string, workspace: string): PlanFiles {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const shown = pathIn(workspace, path);
    const read = readRegular(path, workspace);
    if ('bytes' in read) files.push({ path: shown, bytes: read.bytes });
    else diagnostics.push(problem(shown, read.code, read.message, read.help));
  }
  return { files, root, diagnostics };
}

type Refusal = { readonly code: Code; readonly message: string; readonly help: string };

function readRegular(path: string, workspace: string): { bytes: Uint8Array } | Refusal {
  const real = realPath(path);
  if (real === undefined || !isInside(real, workspace)) {
    const message = 'the link leads out of the workspace or nowhere';
    return { code: 'outside-workspace', message, help: 'put the file itself into the plan' };
  }
  if (leadsToHidden(path, real, workspace)) {
    const message = 'the link leads to a hidden file';
    return { code: 'outside-workspace', message, help: 'put the file itself into the plan' };
  }
  let descriptor: number | undefined;
  try {
    if (!statSync(real).isFile()) {
      return {
        code: 'unreadable-file',
        message: 'this is not a regular file',
        help: 'put a file of text there',
      };
    }
    descriptor = openSync(real, 'r');
    // Asked of what is open, not of a name that may have changed since.
    const { size } = fstatSync(descriptor);
    if (size > maxFileBytes) {
      const [message, help] = tooLarge(size);
      return { code: 'file-too-large', message, help };
    }
    const bytes = new Uint8Array(maxFileBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return { bytes: bytes.subarray(0, length) };
  } catch (error) {
    return {
      code: 'unreadable-file',
      message: `the file cannot be read (${reason(error)})`,
      help: 'check its permissions',
    };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Writes a file below the folder of a plan; never over one that is there.
 * @param path from the workspace
 * @returns why it could not be, in a few words
 */
export function writeNew(path: string, text: string, workspace: string): string | undefined {
  const full = resolve(workspace, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(real: string, workspace: string): boolean {
  const way = relative(realpathSync(workspace), real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** `.git/config` of a checkout lies inside the workspace and can hold a token. */
function leadsToHidden(path: string, real: string, workspace: string): boolean {
  const way = relative(realpathSync(workspace), real);
  return way !== relative(workspace, path) && way.split(sep).some((name) => name.startsWith('.'));
}

/** As annotations and links need it: from the workspace, with forward slashes. */
function pathIn(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/') || '.';
}

function problem(file: string, code: Code, message: string, help: string): Diagnostic {
  return error(code, { file, line: 1, column: 1 }, message, help);
}
