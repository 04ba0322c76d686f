import { objectAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import type { OffsetRange } from '../../text/offset-range';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import { type Attribute, attributesNamed, type Block, isBlock, itemsOf, type Span } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { listedPriorities } from '../../workspace/system-priorities';
import { indexOfPiece, startOfPiece } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { InlayHint, InlayHintKinds } from '../shared/inlay-hint';
import { durationInWords } from './duration-words';
import { definitionOf } from './word-meaning';

/** Below two minutes everybody reads seconds. */
const SHORTEST = 120;

/** The attributes whose default decides what the cluster does, by what has them. */
const IMPORTANT: Readonly<Partial<Record<Block['kind'], readonly string[]>>> = {
  group: ['AutoStart', 'AutoFailOver', 'Parallel'],
  resource: ['Critical'],
};

/** A hint at the end of a part of a block. */
interface Behind {
  readonly span: Span;
  readonly label: string;
  readonly tooltip: string;
}

/** The hints of a stretch of a file, in file order. */
export function inlayHintsVcs(
  workspace: VcsWorkspace,
  uri: string,
  { start, end }: OffsetRange,
  kinds: InlayHintKinds,
): InlayHint[] {
  const file = workspace.file(uri);
  const [cluster] = file ? workspace.clustersOf(uri) : [];
  if (file === undefined || cluster === undefined) return [];
  const hints: InlayHint[] = [];
  for (let index = indexOfPiece(file.ends, start); index < file.pieces.length; index++) {
    const base = startOfPiece(file, index);
    if (base > end) break;
    const piece = file.pieces[index];
    if (piece === undefined || !isBlock(piece.tree)) continue;
    const found = hintsOf(cluster, piece.tree, kinds);
    if (found.length === 0) continue;
    const ranges = offsetsOfSpans(
      piece.text,
      found.map(({ span }) => span),
    );
    found.forEach(({ label, tooltip }, at) => {
      const offset = base + (ranges[at]?.end ?? 0);
      if (start <= offset && offset <= end) hints.push({ offset, label, tooltip });
    });
  }
  return hints.sort((one, other) => one.offset - other.offset);
}

function hintsOf(cluster: Cluster, block: Block, kinds: InlayHintKinds): Behind[] {
  return [
    ...(kinds.defaults ? defaultsOf(block) : []),
    ...(kinds.durations ? block.attributes.flatMap((attribute) => durationOf(cluster, block, attribute)) : []),
    ...(kinds.priorities && block.kind === 'group' ? prioritiesOf(block) : []),
  ];
}

/** Behind the opening parenthesis: what holds although nobody wrote it. */
function defaultsOf(block: Block): Behind[] {
  const { open, kind } = block;
  // What cannot be read may be the attribute that seems to be missing.
  if (open === undefined || block.problems.length > 0 || block.conflict !== undefined) return [];
  if (kind !== 'group' && kind !== 'resource') return [];
  const unset = (IMPORTANT[kind] ?? []).flatMap((name) => {
    const fact = objectAttribute(kind, name);
    const isCited = fact?.confidence === 'high' && fact.unconfirmed?.includes('default') !== true;
    if (!isCited || fact.default === undefined || attributesNamed(block, name).length > 0) return [];
    return [`${name} = ${fact.default}`];
  });
  if (unset.length === 0) return [];
  const tooltip = unset.length === 1 ? 'The default, as it is not set.' : 'The defaults, as they are not set.';
  return [{ span: { first: open, last: open }, label: unset.join(', '), tooltip }];
}

function durationOf(cluster: Cluster, block: Block, attribute: Attribute): Behind[] {
  const { value, broken, name } = attribute;
  if (broken || value?.kind !== 'scalar' || !/^\d{3,9}$/.test(value.text)) return [];
  const number = Number(value.text);
  const fact = definitionOf(cluster, block, name.text)?.fact;
  // A type that has a default of its own for a static attribute says nothing of the unit, which is that of all types.
  const unit = fact?.unit ?? (fact?.static ? staticAttribute(name.text)?.unit : undefined);
  const seconds = unit === 'seconds' ? number : unit === 'minutes' ? number * 60 : 0;
  // Two hours in minutes are as hard to read as two minutes in seconds.
  if (number < SHORTEST || seconds === 0) return [];
  const label = durationInWords(seconds);
  return [{ span: value, label, tooltip: `${value.text} ${unit ?? ''} are ${label}.` }];
}

function prioritiesOf(block: Block): Behind[] {
  const [list, more] = attributesNamed(block, 'SystemList');
  if (list === undefined || list.broken || more !== undefined) return [];
  return listedPriorities(itemsOf(list.value)).flatMap(({ item, priority, counted }) =>
    counted && priority !== undefined
      ? [
          {
            span: item.key,
            label: `= ${String(priority)}`,
            tooltip: 'Without a number a system gets one more than the system before it; the first one gets 0.',
          },
        ]
      : [],
  );
}
