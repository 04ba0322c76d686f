import type { OffsetRange } from '../../text/offset-range';
import { commentLines, type Line, type LineTree, readLines, type Word } from '../lines/line';
import type * as ast from './generated/ast';
import { parseDirective } from './parse-directive';

/** A directive of the grammar with its fields as words of the file. */
type Placed<D> = {
  readonly [K in keyof D as K extends `$${string}` | 'keyword' ? never : K]: D[K] extends ast.Field[]
    ? readonly Word[]
    : Word;
} & { readonly $type: D extends { readonly $type: infer T } ? T : never; readonly keyword: Word; readonly line: Line };

/** Any line of an llttab that is no comment; told apart by `$type`. */
export type LlttabDirective =
  | Placed<ast.Link>
  | Placed<ast.SetNode>
  | Placed<ast.SetTimer>
  | Placed<ast.SetCluster>
  | Placed<ast.SetAddress>
  | Placed<ast.NodeRange>
  | Placed<ast.SetFlow>
  | Placed<ast.Switch>
  | Placed<ast.Unconfirmed>
  | Placed<ast.Start>
  | Placed<ast.Unknown>;

/** The directives of one type. */
export type DirectiveOf<T extends LlttabDirective['$type']> = Extract<LlttabDirective, { readonly $type: T }>;
/** `link` or `link-lowpri`: a network that LLT uses. */
export type LinkDirective = DirectiveOf<'Link'>;

/** An llttab. */
export interface LlttabTree extends LineTree {
  readonly directives: readonly LlttabDirective[];
}

/** Reads an llttab. Every line that is neither blank nor a comment gives a directive, whatever is missing in it. */
export function readLlttab(text: string): LlttabTree {
  const lines = readLines(text);
  const directives = lines.flatMap((line) => directiveOf(line) ?? []);
  return { lines, comments: commentLines(lines), directives };
}

/** The directives of one type, in file order. */
export function directivesOf<T extends LlttabDirective['$type']>(
  { directives }: LlttabTree,
  type: T,
): readonly DirectiveOf<T>[] {
  return directives.filter((directive): directive is DirectiveOf<T> => directive.$type === type);
}

/** How many lines are remembered: more than any real file has, few enough for a file of nonsense. */
const MOST_LINES = 10_000;
const remembered = new Map<string, ast.Directive>();

function parsed(text: string): ast.Directive {
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
  const directive = parsed(line.text);
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

/** `name:value` of a timer or of flow control. */
export interface Setting {
  readonly word: Word;
  readonly name: Word;
  /** What stands behind the colon; undefined where there is none. */
  readonly value: Word | undefined;
}

/** Parts `name:value` at its first colon. */
export function settingOf(word: Word): Setting {
  const colon = word.text.indexOf(':');
  if (colon < 0) return { word, name: word, value: undefined };
  const at = word.start + colon;
  return {
    word,
    name: { text: word.text.slice(0, colon), start: word.start, end: at },
    value: { text: word.text.slice(colon + 1), start: at + 1, end: word.end },
  };
}

/** Where a line ends behind its last word. */
export function endOfWords({ line }: { readonly line: Line }): OffsetRange {
  const end = line.words.at(-1)?.end ?? line.end;
  return { start: end, end };
}
