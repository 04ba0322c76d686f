import type { RuleLevel } from '../protocol/rule-levels';
import type { Severity } from './rule-head';
import type { ShownFinding } from './shown-finding';

/** As the settings have it: without the rules that are switched off, the others as bad as they say. */
export function atLevels(
  findings: readonly ShownFinding[],
  levels: ReadonlyMap<string, RuleLevel>,
): readonly ShownFinding[] {
  if (levels.size === 0) return findings;
  return findings.flatMap((finding) => {
    const level = levels.get(finding.rule.id);
    if (level === 'off') return [];
    if (level === undefined || level === finding.severity) return [finding];
    return [withSeverity(finding, level)];
  });
}

function withSeverity(finding: ShownFinding, severity: Severity): ShownFinding {
  // Made from the finding rather than copied: whether it can be repaired is found out only where somebody asks.
  return Object.create(finding, { severity: { value: severity, enumerable: true } }) as ShownFinding;
}
