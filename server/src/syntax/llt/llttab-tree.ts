import type { Line, LineTree, Word } from '../lines/line';
import type * as ast from './generated/ast';

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

/** The directives of one type, in file order. */
export function directivesOf<T extends LlttabDirective['$type']>(
  { directives }: LlttabTree,
  type: T,
): readonly DirectiveOf<T>[] {
  return directives.filter((directive): directive is DirectiveOf<T> => directive.$type === type);
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
