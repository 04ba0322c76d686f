import { DefaultLexer, type LexerResult } from 'langium';
import { OPEN_STRING_MESSAGE } from './parser-messages';

/** Reports strings without closing quote; the parser takes them for strings, so that each is one mistake only. */
export class OpenStringLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    for (const { tokenType, startOffset, startLine, startColumn, image } of result.tokens) {
      if (tokenType.name !== 'OPEN_STRING') continue;
      const place = { offset: startOffset, line: startLine, column: startColumn, length: image.length };
      result.errors.push({ ...place, message: OPEN_STRING_MESSAGE });
    }
    return result;
  }
}
