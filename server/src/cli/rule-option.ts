import { InvalidArgumentError } from 'commander';
import { settableRules } from '../server';
import { ruleLevel, type RuleLevels } from '../workspace/rule-levels';

/** The levels so far, and that of one more `--rule ID=SEVERITY`. */
export function withRuleLevel(written: string, before: RuleLevels = new Map()): RuleLevels {
  const [, rule, word] = /^([^=]+)=(.+)$/.exec(written) ?? [];
  if (rule === undefined) throw new InvalidArgumentError('Write it as RULE=SEVERITY, such as unknown-system=warning.');
  const level = ruleLevel(rule, word === 'info' ? 'information' : word, settableRules);
  if (typeof level !== 'string') throw new InvalidArgumentError(sentence(level.problem));
  return new Map([...before, [rule, level]]);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
