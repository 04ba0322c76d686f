import type { ILexerErrorMessageProvider, IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** What a string without closing quote is told. */
export const OPEN_STRING_MESSAGE = 'The quoted text has no closing quote on its line.';

/** Punctuation and keywords have a text for their pattern and are named by it; all else the grammar asks for is a name or value. */
function expectation(token: TokenType): string {
  return typeof token.PATTERN === 'string' ? `"${token.PATTERN}"` : 'A name or value';
}

function before(token: IToken | undefined): string {
  return token === undefined || token.image === '' ? 'at the end' : `before "${token.image}"`;
}

/** Words for what the parser could not read, without the names of its terminals. */
export const parserMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => `${expectation(expected)} is missing ${before(actual)}.`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) => `The declaration ends before "${firstRedundant.image}".`,
  buildNoViableAltMessage: ({ actual }) => `Something is missing ${before(actual[0])}.`,
  buildEarlyExitMessage: ({ actual }) => `Something is missing ${before(actual[0])}.`,
};

/** Words for characters that begin nothing; only a comment that never ends does. */
export const lexerMessages: ILexerErrorMessageProvider = {
  buildUnexpectedCharactersMessage: () => 'The comment has no end.',
  buildUnableToPopLexerModeMessage: () => 'The text cannot be read here.',
};
