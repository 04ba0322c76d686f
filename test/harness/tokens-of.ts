import { Token, TokenScanner } from '../../server/src/syntax/vcs/token-scanner';

/** The places of all tokens of a text, comments left out. */
export function tokensOf(text: string): { readonly start: number; readonly end: number }[] {
  const scanner = new TokenScanner(text);
  const tokens: { start: number; end: number }[] = [];
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    if (kind < Token.LineComment) tokens.push({ start: scanner.start, end: scanner.end });
  }
  return tokens;
}
