import { scanPiece } from '../../../server/src/syntax/vcs/piece-tokens';
import type { OffsetRange } from '../../../server/src/text/offset-range';
import { offsetsOfSpans } from '../../../server/src/syntax/vcs/span-offsets';
import {
  type Attribute,
  type Block,
  type Declaration,
  isBlock,
  type ListItem,
  type ObjectDeclaration,
  type ResourceDeclaration,
  type Span,
  type Word,
} from '../../../server/src/syntax/vcs/tree';
import { readVcsFile } from '../../../server/src/workspace/vcs-file';

/** One declaration of a valid text, with its place. */
export interface Located<T extends Declaration = Declaration> {
  readonly tree: T;
  /** The declaration without the comments around it. */
  readonly range: OffsetRange;
  /** The offsets of a span of its tree. */
  readonly at: (span: Span) => OffsetRange;
}

/** An attribute with the declaration in which it stands. */
export interface LocatedAttribute {
  readonly owner: Located<Block>;
  readonly attribute: Attribute;
}

/** A valid text, taken apart: what the mistakes are made in. */
export class Source {
  readonly declarations: readonly Located[];

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    const { pieces, ends } = readVcsFile('file:///source.cf', text);
    this.declarations = pieces.flatMap((piece, index) => {
      if (piece.tree.tokenCount === 0) return [];
      const base = (ends[index] ?? 0) - piece.text.length;
      const { starts, ends: tokenEnds } = scanPiece(piece.text);
      return {
        tree: piece.tree,
        range: { start: base + (starts[0] ?? 0), end: base + (tokenEnds[piece.tree.tokenCount - 1] ?? 0) },
        at: (span: Span) => {
          const [range] = offsetsOfSpans(piece.text, [span]);
          return { start: base + (range?.start ?? 0), end: base + (range?.end ?? 0) };
        },
      };
    });
  }

  /** Declarations of one kind. */
  of<K extends Declaration['kind']>(kind: K): Located<Extract<Declaration, { kind: K }>>[] {
    return this.declarations.filter(({ tree }) => tree.kind === kind) as Located<Extract<Declaration, { kind: K }>>[];
  }

  /** Groups, systems and the like, by keyword. */
  objects(kind: ObjectDeclaration['kind']): Located<ObjectDeclaration>[] {
    return this.declarations.filter(({ tree }) => tree.kind === kind) as Located<ObjectDeclaration>[];
  }

  /** Everything with a pair of round brackets. */
  get blocks(): Located<Block>[] {
    return this.declarations.filter(({ tree }) => isBlock(tree)) as Located<Block>[];
  }

  /** Resources with the group in which they stand. */
  get members(): { group: Located<ObjectDeclaration>; resource: Located<ResourceDeclaration> }[] {
    let group: Located<ObjectDeclaration> | undefined;
    return this.declarations.flatMap((one) => {
      if (one.tree.kind === 'group') group = one as Located<ObjectDeclaration>;
      return one.tree.kind === 'resource' && group ? { group, resource: one as Located<ResourceDeclaration> } : [];
    });
  }

  /** All attributes, or those of that name. */
  attributes(name?: string): LocatedAttribute[] {
    return this.blocks.flatMap((owner) =>
      owner.tree.attributes
        .filter((attribute) => name === undefined || attribute.name.text === name)
        .map((attribute) => ({ owner, attribute })),
    );
  }

  /** All items between braces. */
  get items(): { owner: Located<Block>; attribute: Attribute; item: ListItem; number: number }[] {
    return this.attributes().flatMap(({ owner, attribute }) =>
      attribute.value?.kind === 'list'
        ? attribute.value.items.map((item, number) => ({ owner, attribute, item, number }))
        : [],
    );
  }

  /** Where dependencies of that kind name it. */
  requiring(kind: 'dependency' | 'group-dependency', name: string): number[] {
    return this.of(kind).flatMap(({ tree, at }) => {
      const words: readonly (Word | undefined)[] =
        tree.kind === 'dependency' ? [tree.parent, ...tree.children] : [tree.child];
      return words.flatMap((word) => (word?.text === name ? at(word).start : []));
    });
  }

  /** Where a word stands that names something, the declaration's own name aside. */
  usesOf(name: string): OffsetRange[] {
    const pattern = new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`, 'g');
    return [...this.text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + name.length }));
  }

  /** The whole lines over which a stretch reaches. */
  lines({ start, end }: OffsetRange): OffsetRange {
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    const to = this.text.indexOf('\n', end);
    return { start: from, end: to < 0 ? this.text.length : to + 1 };
  }
}
