import type { AstNode, LangiumCoreServices, LangiumParser, ParseResult } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { ConfigurationFile, Declaration } from './generated/ast';
import { ClusterwrightGeneratedSharedModule, VcsGeneratedModule } from './generated/module';
import { NameTokenBuilder } from './name-token-builder';
import { OpenStringLexer } from './open-string-lexer';
import { lexerMessages, parserMessages } from './parser-messages';

/** What the parser could not read: where, counted from the start of the text it was given, and why. */
export interface ParseProblem {
  offset: number;
  length: number;
  message: string;
}

/** A quoted text without its quotes and escapes, anything else as it is; an open string loses only its quote. */
function unquoted(image: string): string {
  if (!image.startsWith('"')) return image;
  const end = image.length > 1 && image.endsWith('"') ? -1 : image.length;
  const inner = image.slice(1, end);
  return inner.includes('\\') ? inner.replace(/\\([\\"])/g, '$1') : inner;
}

const ownServices = {
  parser: {
    TokenBuilder: () => new NameTokenBuilder(),
    Lexer: (services: LangiumCoreServices) => new OpenStringLexer(services),
    LexerErrorMessageProvider: () => lexerMessages,
    ParserErrorMessageProvider: () => parserMessages,
    ValueConverter: () => ({ convert: unquoted }),
  },
};

let created: LangiumParser | undefined;

/** Services are made when first asked for, so that this makes the lexer and the parser and none of the rest. */
function parser(): LangiumParser {
  if (created === undefined) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ClusterwrightGeneratedSharedModule);
    created = inject(createDefaultCoreModule({ shared }), VcsGeneratedModule, ownServices).parser.LangiumParser;
  }
  return created;
}

function problemsOf(text: string, result: ParseResult<AstNode>): ParseProblem[] {
  // A parser error at the end of the text has no place of its own: it goes to the end of what is written.
  const end = text.trimEnd().length;
  return [
    ...result.lexerErrors.map(({ offset, length, message }) => ({ offset, length, message })),
    ...result.parserErrors.map(({ token, message }) =>
      token.startOffset >= 0
        ? { offset: token.startOffset, length: token.image.length, message }
        : { offset: end, length: 0, message },
    ),
  ];
}

/** Reads one declaration with the grammar; every property of the tree may be missing when there are problems. */
export function parseDeclaration(text: string): { declaration: Declaration; problems: ParseProblem[] } {
  const result = parser().parse<Declaration>(text, { rule: 'Declaration' });
  return { declaration: result.value, problems: problemsOf(text, result) };
}

/** Reads a whole file with the grammar in one go. */
export function parseConfigurationFile(text: string): { file: ConfigurationFile; problems: ParseProblem[] } {
  const result = parser().parse<ConfigurationFile>(text);
  return { file: result.value, problems: problemsOf(text, result) };
}
