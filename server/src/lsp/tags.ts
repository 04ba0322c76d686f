import type { Connection } from 'vscode-languageserver';
import { CLOSE_TAG_REQUEST, type CloseTagParams, type CloseTagResult } from '../protocol/close-tag-request';
import { rangeIn } from './convert';
import { type HandlerContext, locate } from './handler-context';

/** Answers which close tag belongs behind a tag just typed, and which names of tags change together. */
export function handleTags(connection: Connection, context: HandlerContext): void {
  connection.onRequest(CLOSE_TAG_REQUEST, async (params: CloseTagParams): Promise<CloseTagResult> => {
    const found = await locate(context, params);
    return found?.language.closeTag(found.document.uri, found.offset) ?? null;
  });
  connection.languages.onLinkedEditingRange(async (params) => {
    const found = await locate(context, params);
    const ranges = found?.language.linkedRanges(found.document.uri, found.offset) ?? [];
    if (found === undefined || ranges.length === 0) return null;
    return { ranges: ranges.map(({ start, end }) => rangeIn(found.document, start, end)) };
  });
}
