import { completeVcs } from '../../server/src/features/vcs/completion';
import { definitionVcs } from '../../server/src/features/vcs/definition';
import { documentHighlightsVcs } from '../../server/src/features/vcs/document-highlights';
import { documentLinksVcs } from '../../server/src/features/vcs/document-links';
import { documentSymbolsVcs } from '../../server/src/features/vcs/document-symbols';
import type { OutlineSymbol } from '../../server/src/features/shared/outline-symbol';
import { foldingVcs } from '../../server/src/features/vcs/folding';
import { hoverVcs } from '../../server/src/features/vcs/hover';
import { referencesVcs } from '../../server/src/features/vcs/references';
import { prepareRenameVcs, renameVcs } from '../../server/src/features/vcs/rename';
import { semanticTokensVcs } from '../../server/src/features/vcs/semantic-tokens';
import { typeDefinitionVcs } from '../../server/src/features/vcs/type-definition';
import { problemOfReading } from './ask-reading';
import type { TypedCluster } from './typed-cluster';
import { uriOf } from './typed-cluster';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Asks every feature about the file, those of a place at the given offset. Says what is wrong with the answers, or
 * nothing; a feature that throws lets the test fail.
 */
export function askFeatures(cluster: TypedCluster, name: string, offset: number): string | undefined {
  const { workspace } = cluster;
  const uri = uriOf(name);
  const text = cluster.textOf(name);
  const inside = ({ start, end }: Stretch): boolean => 0 <= start && start <= end && end <= text.length;
  const holds = (stretch: Stretch): boolean => inside(stretch) && stretch.start <= offset && offset <= stretch.end;

  for (const entry of completeVcs(workspace, uri, offset)) {
    const oneLine = !/[\r\n]/.test(text.slice(entry.start, entry.end));
    if (!holds(entry) || !oneLine || entry.label === '') return `completion "${entry.label}" ${range(entry)}`;
  }
  const hover = hoverVcs(workspace, uri, offset);
  if (hover && (!holds(hover) || hover.markdown.trim() === '')) return `hover ${range(hover)}`;
  const definition = definitionVcs(workspace, uri, offset);
  if (definition && (!holds(definition) || definition.targets.length === 0)) return `definition ${range(definition)}`;
  for (const target of definition?.targets ?? []) {
    const other = cluster.textAt(target.uri);
    if (other !== undefined && target.end > other.length) return `definition in ${target.uri} ${range(target)}`;
  }
  const typeDefinition = typeDefinitionVcs(workspace, uri, offset);
  if (typeDefinition && !holds(typeDefinition)) return `type definition ${range(typeDefinition)}`;
  const names = problemOfNames(cluster, uri, text, offset);
  if (names !== undefined) return names;
  const reading = problemOfReading({ workspace, textAt: (other) => cluster.textAt(other) }, uri, offset);
  if (reading !== undefined) return reading;
  const link = documentLinksVcs(workspace, uri).find((found) => !inside(found));
  if (link) return `link ${range(link)}`;
  const fold = foldingVcs(workspace, uri).find((found) => !inside(found) || found.start === found.end);
  if (fold) return `folding ${range(fold)}`;
  return problemOfTokens(semanticTokensVcs(workspace, uri), text) ?? problemOfOutline(cluster, uri, text);
}

/** The places of a name lie in their files, hold the same text and do not overlap; what can be renamed is one of them. */
function problemOfNames(cluster: TypedCluster, uri: string, text: string, offset: number): string | undefined {
  const { workspace } = cluster;
  const places = referencesVcs(workspace, uri, offset, true);
  const highlights = documentHighlightsVcs(workspace, uri, offset);
  const own = places.filter((place) => place.uri === uri);
  if (highlights.length !== own.length)
    return `${String(highlights.length)} highlights, ${String(own.length)} references`;
  let last = 0;
  for (const highlight of highlights) {
    const { start, end } = highlight;
    if (start < last || end <= start || end > text.length) return `highlight ${range(highlight)} after ${String(last)}`;
    last = end;
  }
  for (const place of places) {
    if (place.end > (cluster.textAt(place.uri)?.length ?? 0)) return `reference in ${place.uri} ${range(place)}`;
  }
  const prepared = prepareRenameVcs(workspace, uri, offset);
  if ('refused' in prepared) return prepared.refused === '' ? 'a refusal without a word' : undefined;
  if (!own.some(({ start, end }) => start === prepared.start && end === prepared.end))
    return `${range(prepared)} can be renamed, and is no reference`;
  const renamed = renameVcs(workspace, uri, offset, 'x-name-of-no-other-thing');
  if ('refused' in renamed) return `"${prepared.placeholder}" is not renamed: ${renamed.refused}`;
  return renamed.edits.length === places.length ? undefined : 'not every reference is renamed';
}

/** Semantic tokens come in file order, do not overlap, and stay on their line. */
function problemOfTokens(tokens: readonly Stretch[], text: string): string | undefined {
  let last = 0;
  for (const token of tokens) {
    const { start, end } = token;
    if (start < last || end <= start || end > text.length || /[\r\n]/.test(text.slice(start, end)))
      return `semantic token ${range(token)} after ${String(last)}`;
    last = end;
  }
  return undefined;
}

/** What an editor demands of an outline: a name, the selection within the symbol, children within their parent. */
function problemOfOutline(cluster: TypedCluster, uri: string, text: string): string | undefined {
  const problemIn = (symbols: readonly OutlineSymbol[], within: Stretch): string | undefined => {
    for (const symbol of symbols) {
      const { start, end, selectionStart, selectionEnd, children } = symbol;
      const placed = within.start <= start && end <= within.end && start <= selectionStart && selectionEnd <= end;
      if (!placed || selectionStart > selectionEnd || symbol.name.trim() === '')
        return `symbol "${symbol.name}" ${range(symbol)}`;
      const below = problemIn(children, symbol);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return problemIn(documentSymbolsVcs(cluster.workspace, uri), { start: 0, end: text.length });
}

function range({ start, end }: Stretch): string {
  return `[${String(start)}, ${String(end)})`;
}
