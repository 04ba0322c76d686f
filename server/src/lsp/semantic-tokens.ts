import { type Connection, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SEMANTIC_TOKEN_MODIFIERS, SEMANTIC_TOKEN_TYPES, type SemanticToken } from '../features/shared/semantic-token';
import { findReady, type HandlerContext } from './handler-context';

/** The names behind the numbers of semantic tokens. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...SEMANTIC_TOKEN_TYPES],
  tokenModifiers: [...SEMANTIC_TOKEN_MODIFIERS],
};

/** Answers for whole documents, for what changed in them, and for the lines in view. */
export function handleSemanticTokens(connection: Connection, context: HandlerContext): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    let builder = builders.get(uri);
    if (builder === undefined) builders.set(uri, (builder = new SemanticTokensBuilder()));
    return builder;
  };
  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    builders.set(found.document.uri, builder);
    push(builder, found.document, found.language.semanticTokens(found.document.uri));
    return builder.build();
  });
  connection.languages.semanticTokens.onDelta(async ({ textDocument, previousResultId }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return { data: [] };
    const builder = builderOf(found.document.uri);
    builder.previousResult(previousResultId);
    push(builder, found.document, found.language.semanticTokens(found.document.uri));
    return builder.buildEdits();
  });
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return { data: [] };
    const { document, language } = found;
    const builder = new SemanticTokensBuilder();
    const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    push(builder, document, language.semanticTokens(document.uri, stretch));
    return builder.build();
  });
}

const TYPE_NUMBERS = new Map(SEMANTIC_TOKEN_TYPES.map((type, index) => [type, index]));

function push(builder: SemanticTokensBuilder, document: TextDocument, tokens: readonly SemanticToken[]): void {
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(start);
    builder.push(line, character, end - start, TYPE_NUMBERS.get(type) ?? 0, modifiers);
  }
}
