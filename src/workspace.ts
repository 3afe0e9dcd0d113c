/**
 * Reads the plan's files from disk. The folder may come from a stranger's pull request, so that only regular
 * files inside the workspace are read, and none that is too large.
 */
import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Code, type Diagnostic, error } from './model/diagnostic.ts';
import {
  decisionsFolder,
  isDecisionFile,
  isPlanFile,
  type PlanFiles,
  type SourceFile,
} from './model/source.ts';
import { maxFileBytes, tooLarge } from './plan/yaml.ts';
import { capped, codePoint } from './text.ts';

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
    // As a job finds it that did not check out its repository.
    const help = isBare(workspace)
      ? 'nothing is checked out here: add a step with actions/checkout before this one'
      : 'create it, or name the folder or file of the plan';
    return refuse('no-plan', `there is no ${shown}`, help);
  }
  if (!isInside(real, workspace)) {
    return refuse(
      'outside-workspace',
      `${shown} lies outside of the workspace`,
      'keep the plan in the repository',
    );
  }
  if (!statSync(real).isDirectory()) return collect([root], shown, workspace);
  let all: string[];
  try {
    all = readdirSync(real);
  } catch (error) {
    return refuse('unreadable-file', `${shown} cannot be read (${reason(error)})`, 'check its permissions');
  }
  const misnamed = all.filter((name) => control.test(name));
  const names = all.filter((name) => isPlanFile(name) && !control.test(name));
  if (names.length === 0 && misnamed.length === 0) {
    return refuse(
      'no-plan',
      `${shown} has no .yml or .yaml file`,
      'write the plan into one, or name another folder',
    );
  }
  const decisions = decisionNames(join(real, decisionsFolder), join(root, decisionsFolder), workspace);
  const paths = [...names.sort(), ...decisions.names.map((name) => join(decisionsFolder, name))];
  const { files, diagnostics } = collect(
    paths.map((name) => join(root, name)),
    shown,
    workspace,
  );
  const refused = misnamed.filter((name) => /\.ya?ml$/i.test(name)).map((name) => badName(shown, name));
  return { files, root: shown, diagnostics: [...refused, ...decisions.diagnostics, ...diagnostics] };
}

/** A plan need not have any; and what a link leads to elsewhere is none of its own. */
function decisionNames(
  folder: string,
  path: string,
  workspace: string,
): { names: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const shown = pathIn(workspace, path);
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return { names: [], diagnostics: [] };
  const real = realPath(folder);
  const refuse = (code: Code, message: string, help: string) => ({
    names: [],
    diagnostics: [problem(shown, code, message, help)],
  });
  if (real === undefined || !isInside(real, workspace) || leadsToHidden(path, real, workspace)) {
    const message = 'the link leads out of the workspace, to a hidden folder or nowhere';
    return refuse('outside-workspace', message, 'put the folder itself into the plan');
  }
  // A file of that name is not of the plan, as any file that ends neither in .yml nor in .yaml.
  if (!statSync(real).isDirectory()) return { names: [], diagnostics: [] };
  try {
    const all = readdirSync(folder);
    const misnamed = all.filter((name) => control.test(name) && /\.md$/i.test(name));
    return {
      names: all.filter((name) => isDecisionFile(name) && !control.test(name)).sort(),
      diagnostics: misnamed.map((name) => badName(shown, name)),
    };
  } catch (error) {
    return refuse('unreadable-file', `it cannot be read (${reason(error)})`, 'check its permissions');
  }
}

const control = /\p{Cc}/u;

/** Told at the folder: no annotation can stand at such a name. */
function badName(folder: string, name: string): Diagnostic {
  const character = codePoint(control.exec(name)?.[0] ?? '');
  const message = `the name of the file ${JSON.stringify(name)} has the control character ${character}`;
  return problem(folder, 'control-character', message, 'rename it');
}

function collect(paths: readonly string[], root: string, workspace: string): PlanFiles {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const { shown: read, left } = capped(paths, maxFiles);
  let total = 0;
  for (const path of read) {
    const shown = pathIn(workspace, path);
    const file = readRegular(path, workspace);
    if (!('bytes' in file)) diagnostics.push(problem(shown, file.code, file.message, file.help));
    else if (total + file.bytes.length > maxPlanBytes) {
      diagnostics.push(tooMuch(shown));
      break;
    } else {
      total += file.bytes.length;
      files.push({ path: shown, bytes: file.bytes });
    }
  }
  if (left > 0) diagnostics.push(tooManyFiles(root, paths.length));
  return { files, root, diagnostics };
}

/** Far above what a program needs, which is read whole at each run: its files, decisions among them. */
const maxFiles = 2_000;
/** Of all files together. A plan of 5,000 items has less than one. */
const maxPlanBytes = 16 * 1024 * 1024;

function tooManyFiles(root: string, count: number): Diagnostic {
  const message = `${root} has ${count.toLocaleString('en')} files, more than ${maxFiles.toLocaleString('en')}`;
  return problem(root, 'too-many-files', message, 'unite some, or move decisions that are history elsewhere');
}

function tooMuch(file: string): Diagnostic {
  const most = maxPlanBytes.toLocaleString('en');
  const message = `with this file the plan has more than ${most} bytes; it and those behind it are not read`;
  return problem(file, 'file-too-large', message, 'shorten the plan, or make two of it');
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
    // Room for what is there and a little more, in case it grows: a limit's worth for each of many files is gigabytes.
    const bytes = new Uint8Array(Math.min(size + 4_096, maxFileBytes + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return { bytes: bytes.slice(0, length) };
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

/** A file that is to be written, by its path from the workspace. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that are new, never over one that is there, and then others anew.
 * @returns what went wrong, in one sentence; files before it are written
 */
export function writeAll(
  { created, changed = [] }: { created: readonly FileToWrite[]; changed?: readonly FileToWrite[] },
  workspace: string,
): string | undefined {
  for (const { path } of created) {
    if (lstatSync(resolve(workspace, path), { throwIfNoEntry: false }) !== undefined)
      return `${path} is there already, and nothing was written`;
  }
  for (const { path, text } of created) {
    const trouble = writeNew(path, text, workspace);
    if (trouble !== undefined) return `${path} cannot be written (${trouble})`;
  }
  for (const { path, text } of changed) {
    try {
      writeFileSync(resolve(workspace, path), text);
    } catch (error) {
      return `${path} cannot be written (${reason(error)})`;
    }
  }
  return undefined;
}

/** @returns whether something of this name lies in a folder of the workspace, which may not be there */
export function namesIn(folder: string, workspace: string): (name: string) => boolean {
  let names: ReadonlySet<string> = new Set();
  try {
    names = new Set(readdirSync(resolve(workspace, folder)).map((name) => name.toLowerCase()));
  } catch {
    // What is not there has nothing in it.
  }
  return (name) => names.has(name.toLowerCase());
}

/** A file that somebody named, where it is UTF-8 text of at most 1 MiB. */
export function readText(path: string): string | undefined {
  try {
    const bytes = statSync(path).size <= maxFileBytes ? readFileSync(path) : undefined;
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The last name of a path. */
export function baseName(path: string): string {
  return basename(path);
}

/** Whether a folder has nothing in it. */
function isBare(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/**
 * Writes a file of the plan anew, whole or not at all.
 * @param file as it was read, with other bytes
 * @throws {Error} where it is none any more that may be written
 */
export function writeOver({ path, bytes }: SourceFile, workspace: string): void {
  const target = resolve(workspace, path);
  const real = realPath(target);
  if (real === undefined || !isInside(real, workspace) || !lstatSync(target).isFile())
    throw new Error(`${path} is no file of the workspace any more`);
  const { mode } = statSync(target);
  const beside = `${target}.${process.pid}.new`;
  writeFileSync(beside, bytes, { mode, flag: 'wx' });
  renameSync(beside, target);
}

/** A path as it was typed in a folder, from anywhere. */
export function resolvedFrom(folder: string, path: string): string {
  return resolve(folder, path);
}

/** The version of what is installed in a folder: `0.1.0`. */
export function versionIn(folder: string): string {
  const [, version = 'unknown'] =
    /"version":\s*"([^"]{1,40})"/.exec(readFileSync(join(folder, 'package.json'), 'utf8')) ?? [];
  return version;
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

/** @returns the path of a file in the workspace, whether it is there or not; undefined where it would lie outside */
export function fileInside(workspace: string, name: string): string | undefined {
  const path = resolve(workspace, name);
  const inside = relative(workspace, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : path;
}

/**
 * Writes files into a folder, in place of those of the same name. No link is followed to another file, and none of the folder
 * out of the workspace or to what is hidden in it.
 * @param workspace where a stranger may have put the links; elsewhere the folder is whoever's who named it
 * @returns why it could not be, in a few words
 */
export function putFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  workspace?: string,
): string | undefined {
  try {
    if (workspace !== undefined && !leadsInside(folder, workspace))
      return 'a link leads out of the workspace, or to a hidden folder';
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) {
      const path = join(folder, name);
      rmSync(path, { force: true });
      writeFileSync(path, text, { flag: 'wx' });
    }
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

/** Of a folder that need not be there yet: as far as it is. */
function leadsInside(folder: string, workspace: string): boolean {
  let path = folder;
  while (lstatSync(path, { throwIfNoEntry: false }) === undefined && dirname(path) !== path)
    path = dirname(path);
  const real = realPath(path);
  return real !== undefined && isInside(real, workspace) && !leadsToHidden(path, real, workspace);
}
