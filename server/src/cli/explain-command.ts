import { nearestName } from '../catalog/nearest-name';
import type { RuleHead } from '../engine/rule-head';
import { internalError } from '../engine/finding';
import { rulePages } from '../rules/rule-pages';
import { rules } from '../rules/index';
import { writeAll } from './standard-output';
import { WrongUsage } from './wrong-usage';

const WORDS = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

/** Prints what a rule finds, why and what to do; without a name, all rules. */
export async function runExplain(id: string | undefined): Promise<number> {
  const all: readonly RuleHead[] = [...rules, internalError];
  await writeAll(process.stdout, id === undefined ? [ruleList(all)] : explanation(ruleNamed(id, all)));
  return 0;
}

function ruleNamed(id: string, all: readonly RuleHead[]): RuleHead {
  const rule = all.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearestName(
    all.map((one) => one.id),
    id,
  );
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new WrongUsage(`There is no rule "${id}".${hint}\nThe rules are:\n${ruleList(all)}`.trimEnd());
}

function ruleList(all: readonly RuleHead[]): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return all.map(({ id, severity, title }) => `${id.padEnd(width)}  ${WORDS[severity].padEnd(7)}  ${title}\n`).join('');
}

function* explanation(rule: RuleHead): Iterable<string> {
  yield `${rule.id} (${WORDS[rule.severity]})\n${rule.title}\n`;
  const page = rulePages[rule.id];
  if (page === undefined) return;
  yield `\n${plainText(page)}\n`;
}

/** The page without its title and without the marks of Markdown; examples are indented. */
function plainText(page: string): string {
  const lines: string[] = [];
  let example = false;
  for (const line of page
    .replace(/^# .*\n+/, '')
    .trimEnd()
    .split('\n')) {
    if (line.startsWith('```')) example = !example;
    else if (example) lines.push(line === '' ? '' : `    ${line.replaceAll('\t', '    ')}`);
    else lines.push(line.replace(/\*\*(.+?)\*\*/g, '$1').replace(/(?<!`)`([^`]+)`(?!`)/g, '"$1"'));
  }
  return lines.join('\n');
}
