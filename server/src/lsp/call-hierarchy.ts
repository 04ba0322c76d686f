import { type CallHierarchyItem, type Connection, type Range, SymbolKind } from 'vscode-languageserver';
import type { Call, CallItem } from '../features/vcs/call-hierarchy';
import type { Language } from '../languages/language';
import { type HandlerContext, locate } from './handler-context';

// As in the outline.
const KINDS = { resource: SymbolKind.Variable, group: SymbolKind.Namespace } as const;

/** What an item carries along until somebody asks further. */
interface ItemData {
  readonly language: string;
  readonly item: CallItem;
}

/** Answers which resources and groups require one, and which it requires. */
export function handleCallHierarchy(connection: Connection, context: HandlerContext): void {
  const shown = (language: Language, item: CallItem): CallHierarchyItem[] => {
    const range = context.rangeOf(item);
    const selectionRange = context.rangeOf({ uri: item.uri, ...item.selection });
    if (range === undefined || selectionRange === undefined) return [];
    const data: ItemData = { language: language.id, item };
    const { name, detail, uri, kind } = item;
    return [{ name, detail, uri, kind: KINDS[kind], range, selectionRange, data }];
  };
  /** The stretches of calls that stand in the file of the caller: clients look for them nowhere else. */
  const rangesIn = (caller: CallItem, { places }: Call): Range[] => {
    const ranges = places.filter(({ uri }) => uri === caller.uri).flatMap((place) => context.rangeOf(place) ?? []);
    return ranges.length > 0
      ? ranges
      : [context.rangeOf({ uri: caller.uri, ...caller.selection })].flatMap((one) => one ?? []);
  };
  const about = ({ data }: CallHierarchyItem): { language: Language; item: CallItem } | undefined => {
    const { language: id, item } = data as ItemData;
    const language = context.services.languages.get(id);
    return language && { language, item };
  };

  connection.languages.callHierarchy.onPrepare(async (params) => {
    const found = await locate(context, params);
    if (found === undefined) return null;
    const { document, language, offset } = found;
    const items = language.prepareCalls(document.uri, offset).flatMap((item) => shown(language, item));
    return items.length === 0 ? null : items;
  });
  connection.languages.callHierarchy.onIncomingCalls(({ item: asked }) => {
    const found = about(asked);
    if (found === undefined) return null;
    const { language, item } = found;
    return language
      .incomingCalls(item)
      .flatMap((call) => shown(language, call.item).map((from) => ({ from, fromRanges: rangesIn(call.item, call) })));
  });
  connection.languages.callHierarchy.onOutgoingCalls(({ item: asked }) => {
    const found = about(asked);
    if (found === undefined) return null;
    const { language, item } = found;
    return language
      .outgoingCalls(item)
      .flatMap((call) => shown(language, call.item).map((to) => ({ to, fromRanges: rangesIn(item, call) })));
  });
}
