import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import type { Declaration, GroupDependency, ObjectDeclaration, ResourceDependency } from '../../syntax/vcs/tree';
import { type Piece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { OutlineSymbol } from '../shared/outline-symbol';
import { extentOf, type PieceExtent } from './piece-extent';

/** A symbol whose end and children are still to come. */
interface OpenSymbol extends OutlineSymbol {
  end: number;
  detail: string;
  readonly children: OutlineSymbol[];
}

/** The outline of a file: what it declares, resources and dependencies in their group. */
export function documentSymbolsVcs(workspace: VcsWorkspace, uri: string): OutlineSymbol[] {
  const file = workspace.file(uri);
  return file ? outlineOf(file) : [];
}

function outlineOf(file: VcsFile): OutlineSymbol[] {
  const top: OutlineSymbol[] = [];
  let group: OpenSymbol | undefined;
  let children: Map<string, string[]> | undefined;
  let resources: [string, OpenSymbol][] = [];
  const closeGroup = (): void => {
    for (const [name, symbol] of resources) {
      const required = children?.get(name);
      if (required) symbol.detail += `, requires ${required.join(', ')}`;
    }
    resources = [];
    children = undefined;
  };
  for (const [index, piece] of file.pieces.entries()) {
    const { tree } = piece;
    if (tree.kind === 'fragment') continue;
    const base = startOfPiece(file, index);
    const extent = extentOf(piece);
    const symbol = symbolOf(piece, tree, base, extent);
    if (tree.kind === 'group') {
      closeGroup();
      group = symbol;
      symbol.end = base + extent.contentEnd;
      top.push(symbol);
    } else if (tree.kind === 'resource' || tree.kind === 'dependency' || tree.kind === 'group-dependency') {
      (group?.children ?? top).push(symbol);
      if (group) group.end = base + extent.contentEnd;
      if (tree.kind === 'resource' && tree.name) resources.push([tree.name.text, symbol]);
      if (tree.kind === 'dependency') addChildren((children ??= new Map<string, string[]>()), tree);
    } else top.push(symbol);
  }
  closeGroup();
  return top;
}

function addChildren(children: Map<string, string[]>, { parent, children: required }: ResourceDependency): void {
  const names = required.map(({ text }) => text);
  const known = children.get(parent.text);
  if (known) known.push(...names);
  else children.set(parent.text, names);
}

function symbolOf(
  piece: Piece,
  tree: Exclude<Declaration, { kind: 'fragment' }>,
  base: number,
  extent: PieceExtent,
): OpenSymbol {
  const { start, end, nameStart, nameEnd } = extent;
  return {
    name: nameFor(tree),
    detail: detailFor(tree),
    kind: tree.kind,
    start: base + start,
    end: base + end,
    selectionStart: base + nameStart,
    selectionEnd: base + nameEnd,
    children: tree.kind === 'type' ? attributeSymbols(piece, tree, base) : [],
  };
}

function nameFor(tree: Exclude<Declaration, { kind: 'fragment' }>): string {
  switch (tree.kind) {
    case 'include':
      return tree.file && tree.file.text !== '' ? tree.file.text : '(include without file)';
    case 'dependency':
      return dependencyName(tree);
    case 'group-dependency':
      return `requires group ${tree.child?.text ?? '…'}`;
    default:
      return tree.name && tree.name.text !== '' ? tree.name.text : `(${tree.kind} without name)`;
  }
}

function dependencyName({ parent, children, atLeast }: ResourceDependency): string {
  const least = atLeast ? `atleast ${atLeast.text} from ` : '';
  return `${parent.text} requires ${least}${children.length === 0 ? '…' : children.map(({ text }) => text).join(', ')}`;
}

function detailFor(tree: Exclude<Declaration, { kind: 'fragment' }>): string {
  switch (tree.kind) {
    case 'resource':
      return tree.type.text;
    case 'group-dependency':
      return dependencyWords(tree);
    case 'include':
    case 'dependency':
      return '';
    default:
      return tree.kind;
  }
}

function dependencyWords({ category, location, rigidity }: GroupDependency): string {
  return [category, location, rigidity].flatMap((word) => (word ? [word.text] : [])).join(' ');
}

function attributeSymbols(piece: Piece, tree: ObjectDeclaration, base: number): OutlineSymbol[] {
  const spans = tree.attributes.flatMap((attribute) => [attribute, attribute.name]);
  const ranges = offsetsOfSpans(piece.text, spans);
  return tree.attributes.flatMap((attribute, index) => {
    const [whole, name] = [ranges[2 * index], ranges[2 * index + 1]];
    if (whole === undefined || name === undefined) return [];
    const dimension = attribute.dimension === 'vector' ? '[]' : attribute.dimension === 'association' ? '{}' : '';
    const detail = [attribute.modifier, (attribute.dataType?.text ?? '') + dimension];
    return [
      {
        name: attribute.name.text === '' ? '(attribute without name)' : attribute.name.text,
        detail: detail.filter((part) => part !== undefined && part !== '').join(' '),
        kind: 'attribute' as const,
        start: base + whole.start,
        end: base + whole.end,
        selectionStart: base + name.start,
        selectionEnd: base + name.end,
        children: [],
      },
    ];
  });
}
