import { type Connection, MarkupKind } from 'vscode-languageserver';
import { type HandlerContext, locate } from './handler-context';

/** Characters behind which the next field begins. */
export const SIGNATURE_TRIGGERS = [' ', '\t'];

/** Answers which field of a line the cursor is in. */
export function handleSignatureHelp(connection: Connection, context: HandlerContext): void {
  connection.onSignatureHelp(async (params) => {
    const found = await locate(context, params);
    const help = found?.language.signatureHelp(found.document.uri, found.offset);
    if (help === undefined) return null;
    const markdown = (value: string): { kind: MarkupKind; value: string } => ({ kind: MarkupKind.Markdown, value });
    const signature = {
      label: help.label,
      documentation: markdown(help.documentation),
      parameters: help.parameters.map(({ start, end, documentation }) => ({
        label: [start, end] as [number, number],
        documentation: markdown(documentation),
      })),
    };
    // A number beyond the last field marks none; a number that is missing would mark the first one.
    return {
      signatures: [signature],
      activeSignature: 0,
      activeParameter: help.activeParameter ?? signature.parameters.length,
    };
  });
}
