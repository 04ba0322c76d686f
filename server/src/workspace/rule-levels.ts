import { nearestName } from '../catalog/nearest-name';
import { RULE_LEVELS, type RuleLevel } from '../protocol/rule-levels';

/** What settings make of rules, by the names of the rules. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** Settings that name no rule. */
export const NO_LEVELS: RuleLevels = new Map();

/** The level that a setting gives a rule, or what is wrong with the setting, as a sentence. */
export function ruleLevel(rule: string, value: unknown, ruleIds: ReadonlySet<string>): RuleLevel | { problem: string } {
  if (!ruleIds.has(rule)) {
    const nearest = nearestName(ruleIds, rule);
    return { problem: `there is no rule "${rule}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}.` };
  }
  const level = RULE_LEVELS.find((one) => one === value);
  if (level !== undefined) return level;
  const written = typeof value === 'string' ? `"${value}"` : 'this value';
  return { problem: `a rule is set to one of ${quoted(RULE_LEVELS)}, not to ${written}.` };
}

/** Levels of several places as one; of two that name a rule the later one counts. */
export function mergedLevels(...all: readonly (RuleLevels | undefined)[]): RuleLevels {
  const filled = all.filter((levels) => levels !== undefined && levels.size > 0);
  if (filled.length <= 1) return filled[0] ?? NO_LEVELS;
  return new Map(filled.flatMap((levels) => [...(levels ?? [])]));
}

/** Words in quotes, parted by commas. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
