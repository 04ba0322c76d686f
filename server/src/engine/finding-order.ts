import type { ShownFinding } from './shown-finding';

/** In file order; what several clusters say of an included file in the same words is said once. */
export function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      const key = `${String(finding.start)} ${String(finding.end)} ${finding.rule.id} ${finding.message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (one, other) =>
        one.start - other.start ||
        one.end - other.end ||
        compare(one.rule.id, other.rule.id) ||
        compare(one.message, other.message),
    );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
