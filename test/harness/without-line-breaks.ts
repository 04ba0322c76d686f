import { Token, TokenScanner } from '../../server/src/syntax/vcs/token-scanner';

/** The text with every line break that ends no comment turned into a blank. */
export function withoutLineBreaks(text: string): string {
  const keep = new Set<number>();
  const scanner = new TokenScanner(text);
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    if (kind === Token.LineComment) keep.add(scanner.end);
  }
  return text.replace(/\r?\n/g, (newline, offset: number) => (keep.has(offset) ? newline : ' '));
}
