import { incomingCallsVcs, outgoingCallsVcs, prepareCallsVcs } from '../../server/src/features/vcs/call-hierarchy';
import { inlayHintsVcs } from '../../server/src/features/vcs/inlay-hints';
import { refactoringsVcs } from '../../server/src/features/vcs/refactorings';
import { selectionRangesVcs } from '../../server/src/features/vcs/selection-ranges';
import { workspaceSymbolsVcs } from '../../server/src/features/vcs/workspace-symbols';
import type { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';

/** A workspace with the texts of its files. */
export interface ReadWorkspace {
  readonly workspace: VcsWorkspace;
  readonly textAt: (uri: string) => string | undefined;
}

interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Asks for everything that helps to read and reshape a file: what expands, hints, who requires whom, changes of form,
 * symbols. Says what is wrong with the answers, or nothing.
 */
export function problemOfReading(read: ReadWorkspace, uri: string, offset: number): string | undefined {
  const atPlace =
    problemOfSelection(read, uri, offset) ??
    problemOfCalls(read, uri, offset) ??
    problemOfRefactorings(read, uri, offset);
  // What is no matter of a place need not be asked at each.
  return atPlace ?? (offset % 10 === 0 ? (problemOfHints(read, uri) ?? problemOfSymbols(read)) : undefined);
}

/** Each range holds the one before and is larger; the last one is the file. */
function problemOfSelection({ workspace, textAt }: ReadWorkspace, uri: string, offset: number): string | undefined {
  let last = { start: offset, end: offset };
  for (const range of selectionRangesVcs(workspace, uri, offset)) {
    const grows = range.start <= last.start && last.end <= range.end;
    if (!grows) return `selection ${show({ uri, ...range })} does not hold ${show({ uri, ...last })}`;
    last = range;
  }
  return last.start === 0 && last.end === textAt(uri)?.length ? undefined : 'the selection does not reach the file';
}

/** Hints come in file order. */
function problemOfHints({ workspace, textAt }: ReadWorkspace, uri: string): string | undefined {
  const length = textAt(uri)?.length ?? 0;
  const kinds = { defaults: true, durations: true, priorities: true, addresses: true, timers: true, linkFields: true };
  let last = 0;
  for (const hint of inlayHintsVcs(workspace, uri, { start: 0, end: length }, kinds)) {
    if (hint.offset < last || hint.offset > length || hint.label === '')
      return `hint "${hint.label}" at ${String(hint.offset)} after ${String(last)}`;
    last = hint.offset;
  }
  return undefined;
}

/** Who requires somebody is among those who require that one. */
function problemOfCalls(read: ReadWorkspace, uri: string, offset: number): string | undefined {
  const { workspace } = read;
  for (const item of prepareCallsVcs(workspace, uri, offset)) {
    const { selection } = item;
    const isPlaced = isInside(read, item) && item.start <= selection.start && selection.end <= item.end;
    if (!isPlaced) return `call item "${item.name}" ${show(item)}`;
    for (const { item: other, places } of outgoingCallsVcs(workspace, item)) {
      const outside = places.find((place) => !isInside(read, place));
      if (outside || places.length === 0) return `"${item.name}" requires "${other.name}" in no place of its file`;
      if (!incomingCallsVcs(workspace, other).some(({ item: { name } }) => name === item.name))
        return `"${other.name}" does not know that "${item.name}" requires it`;
    }
  }
  return undefined;
}

/** Edits of one refactoring lie in their files and do not overlap. */
function problemOfRefactorings(read: ReadWorkspace, uri: string, offset: number): string | undefined {
  for (const { title, edits } of refactoringsVcs(read.workspace, uri, offset)) {
    const sorted = [...edits].sort((one, other) => one.start - other.start);
    const wrong = sorted.find((edit, index) => {
      const before = sorted[index - 1];
      return !isInside(read, edit) || (before?.uri === edit.uri && before.end > edit.start);
    });
    if (wrong || edits.length === 0) return `"${title}" edits ${wrong ? show(wrong) : 'nothing'}`;
  }
  return undefined;
}

function problemOfSymbols(read: ReadWorkspace): string | undefined {
  const outside = workspaceSymbolsVcs(read.workspace, '').find((symbol) => !isInside(read, symbol));
  return outside && `symbol "${outside.name}" ${show(outside)}`;
}

function isInside({ textAt }: ReadWorkspace, { uri, start, end }: Place): boolean {
  return 0 <= start && start <= end && end <= (textAt(uri)?.length ?? -1);
}

function show({ uri, start, end }: Place): string {
  return `[${String(start)}, ${String(end)}) of ${uri}`;
}
