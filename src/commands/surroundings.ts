/** What a command has around it: only the entry gives it the real ones. */
import type { Clock } from '../github/pace.ts';
import type { PlanFiles } from '../model/source.ts';
import { json } from '../report/json.ts';
import type { Paint } from '../report/paint.ts';
import { failed, type Report } from '../report/report.ts';
import { terminal } from '../report/terminal.ts';

/** A command touches nothing else of the machine but files, and those through workspace.ts. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that the plan lies in. */
  readonly folder: string;
  readonly clock: Clock;
  readonly paint: Paint;
  /** Columns of the terminal; none where the output goes elsewhere. */
  readonly width?: number | undefined;
  /** A line, or several, on the standard output. */
  print(text: string): void;
  /** One line that is written over, and taken away when there is none; only where a person is looking. */
  status(text: string | undefined): void;
  /** How far something long is: written over where a person is looking, and else in lines that are few. */
  progress(text: string, isLast: boolean): void;
  /** An answer of a person, in a line; empty where they close the input, and absent where nobody sits at a terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** To be called before the first write. */
  writing(): void;
  /** The exit code: 0 unless it is said otherwise. */
  exit(code: number): void;
}

/** A report as it was asked for, and the exit code that it stands for. */
export function show(
  report: Report,
  { files }: PlanFiles,
  { json: asJson, all }: { readonly json?: boolean; readonly all?: boolean },
  { print, paint, width, exit }: Surroundings,
): void {
  print(
    asJson
      ? JSON.stringify(json(report), null, 2)
      : terminal(report, { paint, files, ...(width ? { width } : {}), ...(all ? { all } : {}) }),
  );
  exit(failed(report) ? 1 : 0);
}
