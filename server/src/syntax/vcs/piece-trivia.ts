import { isLineBreak, Token, TokenScanner } from './token-scanner';

/**
 * Where white space and comments behind a declaration stop being its own: comments that touch the next declaration, with
 * no blank line between, belong to that one.
 */
export function endOfTrivia(text: string, declarationEnd: number): number {
  const scanner = new TokenScanner(text, declarationEnd);
  scanner.seek(declarationEnd, false);
  let cut = -1;
  let previousEnd = declarationEnd;
  for (;;) {
    const kind = scanner.next();
    if (kind === Token.End) return text.length;
    if (!scanner.firstOnLine) cut = -1;
    else if (cut < 0 || hasBlankLine(text, previousEnd, scanner.start))
      cut = startOfLine(text, scanner.start, declarationEnd);
    if (kind < Token.StrayBlank) return cut < 0 ? scanner.start : cut;
    previousEnd = scanner.end;
  }
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  return breaks > 1;
}

function startOfLine(text: string, offset: number, notBefore: number): number {
  while (offset > notBefore && !isLineBreak(text.charCodeAt(offset - 1))) offset--;
  return offset;
}
