import { DefaultLexer, type LexerResult } from 'langium';
import { OPEN_STRING_MESSAGE } from './parser-messages';

/** Reports strings without closing quote; the parser takes them for strings, so that each is one mistake only. */
export class OpenStringLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    for (const token of result.tokens) {
      if (token.tokenType !== this.tokenTypes.OPEN_STRING) continue;
      const place = { offset: token.startOffset, line: token.startLine, column: token.startColumn };
      result.errors.push({ ...place, length: token.image.length, message: OPEN_STRING_MESSAGE });
    }
    return result;
  }
}
