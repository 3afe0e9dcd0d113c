/** What only follows from something else that is told. */
import { type Code, type Diagnostic, isSlip } from '../model/diagnostic.ts';

/**
 * Without what a slip of YAML or a misspelt key has led to on its own line: that has had its say. Without what is said of
 * lines in a text that is refused whole. And without what seems to stand alone where a dependency may not have been read:
 * mended, it may be what connects it.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lineOf = ({ at }: Pick<Diagnostic, 'at'>) => `${at.line} ${at.file}`;
  const linesOf = (isOne: (one: Diagnostic) => boolean) => new Set(diagnostics.filter(isOne).map(lineOf));
  const slipped = linesOf(isSlip);
  const wrong = linesOf(({ severity }) => severity === 'error');
  const isLost = diagnostics.some((one) => isSlip(one) || hidesDependencies.has(one.code));
  const refused = linesOf(({ code }) => code === 'wrong-type');
  const causes = new Map(
    [...echoes].map(([code, cause]) => [code, linesOf((one) => one.code === cause)] as const),
  );
  return diagnostics.filter((one) => {
    const line = lineOf(one);
    if (causes.get(one.code)?.has(line)) return false;
    if (one.severity === 'warning' && ofDoubt.has(one.code) && wrong.has(line)) return false;
    if (one.code === 'swallowed-line' && one.related?.some(({ at }) => refused.has(lineOf({ at }))))
      return false;
    if (isLost && (one.code === 'unrelated' || one.code === 'come-loose')) return false;
    return isSlip(one) || !slipped.has(line);
  });
}

/** What says nothing more where something else is told of the same line. */
const echoes: ReadonlyMap<Code, Code> = new Map([
  ['no-field', 'unknown-key'],
  ['wrong-type', 'yaml-syntax'],
  ['decision-number', 'duplicate-id'],
]);

/** What may be meant, where nothing else is wrong. */
const ofDoubt: ReadonlySet<Code> = new Set(['curly-quotes', 'decision-number', 'no-field']);

/** What may stand where a dependency was meant. */
const hidesDependencies: ReadonlySet<Code> = new Set([
  'unknown-id',
  'unknown-key',
  'missing-key',
  'empty-value',
  'wrong-type',
  'unknown-alias',
  'custom-tag',
  'yaml-syntax',
  'duplicate-key',
  'duplicate-id',
]);
