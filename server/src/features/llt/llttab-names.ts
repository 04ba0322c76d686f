import type { OffsetRange } from '../../text/offset-range';
import type { Word } from '../../syntax/lines/line';
import type { LlttabTree } from '../../syntax/llt/llttab-tree';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';

/** A word that names a link or a node. */
export interface LlttabName extends OffsetRange {
  readonly kind: 'tag' | 'node';
  readonly text: string;
  /** The tag stands in the line of its link. Nodes are declared in llthosts. */
  readonly declares: boolean;
}

/** All words of the file that name a link or a node, in file order. */
export function llttabNames(tree: LlttabTree): LlttabName[] {
  return tree.directives.flatMap((directive) => {
    switch (directive.$type) {
      case 'Link':
        return named('tag', directive.tag, true);
      case 'SetNode':
        // A path is the place of a file with the name.
        return directive.node?.text.startsWith('/') ? [] : named('node', directive.node, false);
      case 'SetAddress':
        return [
          ...(nodeNumber(directive.node?.text ?? '') === undefined ? [] : named('node', directive.node, false)),
          ...named('tag', directive.tag, false),
        ];
      default:
        return [];
    }
  });
}

/** The name that an offset touches. */
export function llttabNameAt(tree: LlttabTree, offset: number): LlttabName | undefined {
  return llttabNames(tree).find(({ start, end }) => start <= offset && offset <= end);
}

function named(kind: LlttabName['kind'], word: Word | undefined, declares: boolean): LlttabName[] {
  return word ? [{ kind, text: word.text, declares, start: word.start, end: word.end }] : [];
}
