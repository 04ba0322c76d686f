import { commentLines, type Line, readLines, type Word } from '../lines/line';
import type * as ast from './generated/ast';
import type { LlttabDirective, LlttabTree } from './llttab-tree';
import { parseDirective } from './parse-directive';

/** Reads an llttab. Every line that is neither blank nor a comment gives a directive, whatever is missing in it. */
export function readLlttab(text: string): LlttabTree {
  const lines = readLines(text);
  const directives = lines.flatMap((line) => directiveOf(line) ?? []);
  return { lines, comments: commentLines(lines), directives };
}

/** How many lines are remembered: more than any real file has, few enough for a file of nonsense. */
const MOST_LINES = 10_000;
/** Longer lines are nonsense, and not remembered. */
const LONGEST_LINE = 1000;
/** A line with all timers has fewer words; the parser need not read those of a line of nonsense one by one. */
const MOST_WORDS = 200;
const remembered = new Map<string, ast.Directive>();

function parsed({ text: whole, start, words }: Line): ast.Directive {
  const text = whole.slice(0, (words[MOST_WORDS]?.start ?? start + whole.length) - start);
  if (text.length > LONGEST_LINE) return parseDirective(text);
  let directive = remembered.get(text);
  if (directive === undefined) {
    directive = parseDirective(text);
    if (remembered.size >= MOST_LINES) remembered.clear();
    remembered.set(text, directive);
  }
  return directive;
}

function directiveOf(line: Line): LlttabDirective | undefined {
  const [keyword] = line.words;
  if (line.isComment || keyword === undefined) return undefined;
  const directive = parsed(line);
  const placed: Record<string, unknown> = { $type: directive.$type, keyword, line };
  for (const [property, value] of Object.entries(directive) as [string, unknown][]) {
    if (property.startsWith('$') || property === 'keyword') continue;
    placed[property] = Array.isArray(value)
      ? (value as ast.Field[]).map((field) => wordOf(field, line))
      : value && wordOf(value as ast.Field, line);
  }
  return placed as unknown as LlttabDirective;
}

function wordOf(field: ast.Field, line: Line): Word {
  const start = line.start + (field.$cstNode?.offset ?? 0);
  return { text: field.text, start, end: start + field.text.length };
}
