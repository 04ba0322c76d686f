import { nearestName } from '../../catalog/nearest-name';
import { objectKeyword, opensDefinition } from './keywords';
import { readAttributes } from './read-attributes';
import { Token } from './token-scanner';
import type { TokenCursor } from './token-cursor';
import type { ObjectDeclaration, ResourceDeclaration } from './tree';

/**
 * Reads `KEYWORD NAME ( … )` or `TYPE NAME ( … )`. Undefined where the text is neither (nothing is taken then): two
 * words without block that no keyword begins.
 */
export function readBlock(cursor: TokenCursor): ObjectDeclaration | ResourceDeclaration | undefined {
  const written = cursor.peek() === Token.Word ? objectKeyword(cursor.text) : undefined;
  const nameless = cursor.kindAt(1) === Token.ParenOpen;
  const braced = !nameless && cursor.kindAt(2) === Token.BraceOpen && !cursor.startsLineAt(2);
  const hasBlock = nameless || braced || cursor.kindAt(2) === Token.ParenOpen;
  const keywordKind = written ?? (holdsDefinitions(cursor) ? 'type' : undefined);
  const attributesFollow = !hasBlock && (cursor.kindAt(3) === Token.Equals || cursor.kindAt(3) === Token.At);
  if (keywordKind === undefined && !hasBlock && !attributesFollow) return undefined;

  const word = cursor.takeWord();
  const named = !nameless && (cursor.peek() === Token.Word || cursor.peek() === Token.String);
  const name = named ? cursor.takeWord() : undefined;
  if (keywordKind !== undefined && word.text !== keywordKind) {
    cursor.problem(written === undefined ? 'misspelt-type-keyword' : 'capital-keyword', word, word.text);
  }
  if (name === undefined) {
    cursor.problem(cursor.peek() === Token.ParenOpen ? 'missing-name' : 'incomplete-declaration', word, word.text);
  }

  if (
    keywordKind !== undefined &&
    name !== undefined &&
    isName(cursor.peek()) &&
    cursor.kindAt(1) === Token.ParenOpen
  ) {
    const surplus = cursor.takeWord();
    cursor.problem('unexpected-text', surplus, surplus.text);
  }
  const hasOpen = braced || cursor.peek() === Token.ParenOpen;
  const open = hasOpen ? cursor.take() : undefined;
  if (braced && open !== undefined) cursor.problem('brace-opens-block', { first: open, last: open }, '{');
  const hasAttributes = hasOpen || (cursor.peek() !== Token.End && name !== undefined);
  if (!hasOpen && name !== undefined && (hasAttributes || keywordKind !== 'system')) {
    cursor.problem('missing-open-paren', name, name.text);
  }
  const owner = { kind: keywordKind ?? 'resource', typeName: word.text } as const;
  // A list that has grown has room for more: of what stays in memory only as much as is needed.
  const attributes = hasAttributes ? readAttributes(cursor, owner).slice() : [];
  const close = hasAttributes ? readClose(cursor, hasOpen, braced) : undefined;
  cursor.rejectRest();

  // Written out, and not spread from somewhere: there are tens of thousands of these in a large file.
  const { problems, typographic, conflict } = cursor;
  const { ascii, plainWords, count: tokenCount } = cursor.tokens;
  const kind = keywordKind ?? 'resource';
  return kind === 'resource'
    ? {
        kind,
        type: word,
        name,
        open,
        close,
        attributes,
        problems,
        typographic,
        conflict,
        ascii,
        plainWords,
        tokenCount,
      }
    : {
        kind,
        keyword: word,
        name,
        open,
        close,
        attributes,
        problems,
        typographic,
        conflict,
        ascii,
        plainWords,
        tokenCount,
      };
}

/** `tyep NAME ( str Address …`: only a type definition holds attributes of this form, whatever its keyword reads like. */
function holdsDefinitions(cursor: TokenCursor): boolean {
  return (
    cursor.kindAt(2) === Token.ParenOpen &&
    cursor.kindAt(3) === Token.Word &&
    cursor.kindAt(4) === Token.Word &&
    opensDefinition(cursor.textAt(3)) &&
    nearestName(['type'], cursor.text) !== undefined
  );
}

function isName(kind: Token): boolean {
  return kind === Token.Word || kind === Token.String;
}

/** The `)` that ends the block, the `}` that somebody wrote in its place, or the mistake that there is none. */
function readClose(cursor: TokenCursor, opened: boolean, braced: boolean): number | undefined {
  if (cursor.peek() === Token.ParenClose) return cursor.take();
  if (cursor.peek() === Token.BraceClose) {
    const token = cursor.take();
    // Whoever opens a block by a brace closes it by one: one mistake.
    if (!braced) cursor.problem('brace-closes-block', { first: token, last: token }, '}');
    return token;
  }
  const last = cursor.lastTaken;
  if (
    opened &&
    cursor.peek() === Token.End &&
    !cursor.problems.some((problem) => problem.last === last && problem.code !== 'capital-keyword')
  ) {
    cursor.problem('missing-close-paren', { first: last, last }, cursor.textOf(last));
  }
  return undefined;
}
