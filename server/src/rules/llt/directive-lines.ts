import { type DirectiveFact, directiveNamed, directives, fieldsOf } from '../../catalog/llt/directives';
import { type FieldFact, isLinkType, LINK_TYPE_FIELD } from '../../catalog/llt/link-fields';
import { nameDistance, nearestName } from '../../catalog/nearest-name';
import type { Line, Word } from '../../syntax/lines/line';
import type { LlttabTree } from '../../syntax/llt/llttab-tree';
import { directiveStarts } from './directive-starts';
import { stuckValue } from './stuck-value';

/**
 * What a line is that holds more than a comment. `plain`: a directive by itself, known or not. `several`: more than one
 * directive. `continued`: a directive that ends with a backslash. `continuation`: text below a line that does.
 * `comment`: text behind blanks and a `#`. `pasted`: characters of a word processor. `placeholder`: words of a guide that
 * are still to be filled in. `template`: somebody else's program makes a line out of it.
 */
export type DirectiveLineKind =
  'plain' | 'several' | 'continued' | 'continuation' | 'comment' | 'pasted' | 'placeholder' | 'template';

/** A line of an llttab that is no comment, as a person meant it. */
export interface DirectiveLine {
  readonly kind: DirectiveLineKind;
  readonly line: Line;
  /** The first word, or the first two where a blank parts what a directive has a hyphen for. */
  readonly keyword: Word;
  /** What stands behind the keyword, up to a `#` that was meant to begin a comment. */
  readonly fields: readonly Word[];
  /** The `#` behind them; LLT knows comments in the first column only. */
  readonly comment: Word | undefined;
  /** Undefined: no directive that anybody knows. */
  readonly fact: DirectiveFact | undefined;
  /** The directive that was probably meant by a word that is none. */
  readonly nearest: string | undefined;
  /** The fields that the directive has, by the type of the link where it is one. */
  readonly expected: readonly FieldFact[];
}

const TEMPLATE = /\{\{|\{%|<%|\$[\w{(]|(?:^|\s)@\w+@/;
/** Blanks and dashes that word processors, PDF files and web pages put where plain ones were typed. */
const PASTED = /[\u00a0\u2007-\u2015\u202f\u2212\u3000\ufe63\uff0d\ufeff]/;

const kept = new WeakMap<LlttabTree, readonly DirectiveLine[]>();

/** All lines that hold more than a comment, in file order. */
export function directiveLines(tree: LlttabTree): readonly DirectiveLine[] {
  let lines = kept.get(tree);
  if (lines === undefined) kept.set(tree, (lines = readDirectiveLines(tree)));
  return lines;
}

/** The lines that hold one directive each, and nothing that another rule has something to say about. */
export function plainDirectives(tree: LlttabTree): readonly DirectiveLine[] {
  return directiveLines(tree).filter(({ kind }) => kind === 'plain');
}

/** The plain lines with that directive. */
export function directivesNamed(tree: LlttabTree, ...names: readonly string[]): readonly DirectiveLine[] {
  return plainDirectives(tree).filter(({ keyword }) => names.includes(keyword.text));
}

/** Whether a line that cannot be read for sure may hold such a directive. Nobody can say then that it is missing. */
export function mayHoldUnread(tree: LlttabTree, ...names: readonly string[]): boolean {
  return directiveLines(tree).some(({ kind, line, nearest }) => {
    if (kind === 'comment') return false;
    if (kind === 'plain') return nearest !== undefined && names.includes(nearest);
    return kind === 'template' || kind === 'pasted' || line.words.some(({ text }) => names.includes(text));
  });
}

/** The directives that a page shows. */
const SHOWN = directives
  .filter(({ confidence }) => confidence === 'high' || confidence === 'med')
  .map(({ name }) => name);

/** At most two letters may differ. */
function nearestDirective(text: string): string | undefined {
  // `set-cluster=1234`
  const name = text.replace(/(?<=\w)[=:].*$/, '').replace(/[_ ]/g, '-');
  const nearest = nearestName(SHOWN, name);
  return nearest !== undefined && nameDistance(name.toLowerCase(), nearest) <= 2 ? nearest : undefined;
}

/** Whether a line was meant to go on in the next one. */
export function endsWithBackslash({ words }: Line): boolean {
  return words.at(-1)?.text.endsWith('\\') === true;
}

/** The first character in a word that only looks like a blank or a dash. */
export function pastedIn({ text }: Word): boolean {
  return PASTED.test(text);
}

/** Whether a placeholder of a guide begins in the word, as in `<node name>` or `eth-[MAC address]`. */
export function opensPlaceholder({ text }: Word): boolean {
  return /^(?:\w+-)?[<[][A-Za-z]/.test(text);
}

function readDirectiveLines({ lines }: LlttabTree): readonly DirectiveLine[] {
  return lines.flatMap((line, index): DirectiveLine[] => {
    const [keyword, ...rest] = withHyphen(line.words);
    if (line.isComment || keyword === undefined) return [];
    const sharp = rest.findIndex(({ text }) => text.startsWith('#'));
    const fields = sharp < 0 ? rest : rest.slice(0, sharp);
    const fact = directiveNamed(keyword.text);
    const above = lines[index - 1];
    const written = { line, keyword, fields, fact, comment: sharp < 0 ? undefined : rest[sharp] };
    const kind = kindOf(written, above !== undefined && endsWithBackslash(above));
    const stuck = fields.length === 0 ? stuckValue(keyword.text)?.name : undefined;
    const nearest = fact === undefined ? (stuck ?? nearestDirective(keyword.text)) : undefined;
    const texts = fields.map(({ text }) => text);
    return [{ ...written, kind, nearest, expected: fact ? fieldsOf(fact, texts) : [] }];
  });
}

/** The words of a line, `set node` as one of them. */
function withHyphen(words: readonly Word[]): readonly Word[] {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) return words;
  const isParted = directiveNamed(`${first.text}-${second.text}`) !== undefined;
  // A link may be called `lowpri`: where its type stands tells the two apart.
  const isOwn = directiveNamed(first.text) !== undefined && !isLinkType(rest[LINK_TYPE_FIELD]?.text ?? '');
  if (!isParted || isOwn) return words;
  return [{ text: `${first.text} ${second.text}`, start: first.start, end: second.end }, ...rest];
}

function kindOf(
  { line, keyword, fields, fact }: Pick<DirectiveLine, 'line' | 'keyword' | 'fields' | 'fact'>,
  isBelowBackslash: boolean,
): DirectiveLineKind {
  if (keyword.text.startsWith('#')) return 'comment';
  if (TEMPLATE.test(line.text)) return 'template';
  if (isBelowBackslash && fact === undefined) return 'continuation';
  if (pastedIn(keyword) || fields.some(pastedIn)) return 'pasted';
  if (directiveStarts([keyword, ...fields]).length > 1) return 'several';
  if (fact !== undefined && fields.some(opensPlaceholder)) return 'placeholder';
  return endsWithBackslash(line) ? 'continued' : 'plain';
}
