import type { Severity } from '../engine/rule';
import type { FileResult } from './check-files';

/** How many there are of what; the names are those of the JSON report. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  /** Findings that were repaired; absent where nobody asked for that. */
  readonly fixed?: number;
  readonly milliseconds: number;
}

/** Counts what was found and, where files are repaired, what was repaired. */
export function summaryOf(results: readonly FileResult[], milliseconds: number, repairs = false): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of results) for (const { severity } of findings) counts[severity]++;
  return {
    files: results.length,
    errors: counts.error,
    warnings: counts.warning,
    informations: counts.information,
    hints: counts.hint,
    ...(repairs && { fixed: results.reduce((sum, { fixed }) => sum + fixed, 0) }),
    milliseconds,
  };
}

/** A number of things in words. */
export function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
