import type { Connection, SelectionRange } from 'vscode-languageserver';
import { rangeIn } from './convert';
import { findReady, type HandlerContext } from './handler-context';

/** Answers what an expanding selection takes at each of the places. */
export function handleSelection(connection: Connection, context: HandlerContext): void {
  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return null;
    const { document, language } = found;
    return positions.map((position) => {
      const ranges = language.selectionRanges(document.uri, document.offsetAt(position));
      const chain = ranges.reduceRight<SelectionRange | undefined>(
        (parent, { start, end }) => ({ range: rangeIn(document, start, end), ...(parent && { parent }) }),
        undefined,
      );
      return chain ?? { range: { start: position, end: position } };
    });
  });
}
