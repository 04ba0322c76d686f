import type { OffsetRange } from '../text/offset-range';
import type { IgnoreDirective, RuleMention } from './ignore-directive';

/** A comment that silences findings, in offsets of its file. */
export interface Suppression extends OffsetRange {
  /** Nothing but comments stands before it on its line. */
  readonly ownLine: boolean;
  readonly directive: IgnoreDirective;
  /** The line that a comment for one line speaks of: its own one, or the next one that holds more than comments. */
  readonly aim: OffsetRange;
}

/** A rule that a comment names, and the comment. */
export interface NamedSuppression {
  readonly suppression: Suppression;
  readonly mention: RuleMention;
}

/** What comments leave of some findings. */
export interface Suppressed<F> {
  readonly left: readonly F[];
  /** Rules named for lines or files in which they find nothing. */
  readonly idle: readonly NamedSuppression[];
}

interface RuleFinding {
  readonly rule: { readonly id: string };
  readonly start: number;
}

/** Leaves out the findings that comments silence. The findings come in file order. */
export function suppress<F extends RuleFinding>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): Suppressed<F> {
  if (suppressions.length === 0) return { left: findings, idle: [] };
  const byRule = new Map<string, F[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule.id);
    if (same) same.push(finding);
    else byRule.set(finding.rule.id, [finding]);
  }
  const hidden = new Set<F>();
  const idle: NamedSuppression[] = [];
  for (const suppression of suppressions) {
    const { aim, directive } = suppression;
    if (directive.scope === undefined) continue;
    for (const mention of directive.rules) {
      const ofRule = byRule.get(mention.rule) ?? [];
      const aimed = directive.scope === 'file' ? ofRule : startingIn(ofRule, aim);
      for (const finding of aimed) hidden.add(finding);
      if (aimed.length === 0) idle.push({ suppression, mention });
    }
  }
  return { left: hidden.size === 0 ? findings : findings.filter((finding) => !hidden.has(finding)), idle };
}

function startingIn<F extends RuleFinding>(findings: readonly F[], { start, end }: OffsetRange): readonly F[] {
  const from = firstAt(findings, start);
  return findings.slice(from, firstAt(findings, end));
}

/** The number of the first finding that starts there or later. */
function firstAt(findings: readonly RuleFinding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
