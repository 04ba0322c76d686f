import { objectKeyword, DEPENDENCY_WORDS } from './keywords';
import { TokenTable } from './piece-tokens';
import { readBlock } from './read-block';
import { Token } from './token-scanner';
import { TokenCursor } from './token-cursor';
import type {
  Declaration,
  DeclarationBase,
  Fragment,
  GroupDependency,
  IncludeDeclaration,
  ResourceDependency,
  Span,
  Word,
} from './tree';

/** Reading is synchronous, and no tree keeps tokens: one table serves all pieces. */
const table = new TokenTable();

/**
 * Reads the one declaration of a piece. A tree always comes back; what could not be understood is listed in its
 * `problems`, one for each mistake.
 */
export function readDeclaration(text: string): Declaration {
  return readFrom(new TokenCursor(table.read(text)));
}

function readFrom(cursor: TokenCursor): Declaration {
  const kind = cursor.peek();
  if (kind === Token.End) return { kind: 'fragment', empty: true, ...notesOf(cursor) };
  if (kind === Token.Word) {
    const word = cursor.text;
    if (word === 'include') return readInclude(cursor);
    if (word === 'requires' && cursor.textAt(1) === 'group') return readGroupDependency(cursor, undefined);
  }
  if (kind === Token.Word || kind === Token.String || kind === Token.OpenString) {
    if (cursor.textAt(1) === 'requires' && cursor.kindAt(2) !== Token.ParenOpen) return readDependency(cursor);
    const opens = cursor.kindAt(1) === Token.ParenOpen || isName(cursor.kindAt(1));
    if (opens || (kind === Token.Word && objectKeyword(cursor.text) !== undefined)) {
      const block = readBlock(cursor);
      if (block !== undefined) return block;
    }
  }
  return readFragment(cursor);
}

function notesOf({ problems, typographic, conflict, tokens }: TokenCursor): DeclarationBase {
  return {
    problems,
    typographic,
    conflict,
    ascii: tokens.ascii,
    plainWords: tokens.plainWords,
    tokenCount: tokens.count,
  };
}

function isName(kind: Token): boolean {
  return kind === Token.Word || kind === Token.String || kind === Token.OpenString;
}

function readInclude(cursor: TokenCursor): IncludeDeclaration {
  const keyword = cursor.takeWord();
  if (!isName(cursor.peek())) {
    cursor.problem('missing-file-name', keyword);
    return { kind: 'include', ...notesOf(cursor) };
  }
  const unquoted = cursor.peek() === Token.Word;
  const file = cursor.takeWord();
  if (unquoted) cursor.problem('unquoted-file-name', file, file.text);
  cursor.rejectRest();
  return { kind: 'include', file, ...notesOf(cursor) };
}

function readDependency(cursor: TokenCursor): ResourceDependency | GroupDependency {
  const parent = cursor.takeWord();
  const requires = cursor.takeWord();
  if (cursor.peek() === Token.Word && cursor.text === 'group') return readGroupDependency(cursor, parent);
  if (!isName(cursor.peek())) {
    cursor.problem('incomplete-dependency', requires, parent.text);
    cursor.rejectRest();
    return dependency(cursor, parent, []);
  }
  if (!(cursor.peek() === Token.Word && cursor.text === 'atleast')) {
    const child = cursor.takeWord();
    cursor.rejectRest();
    return dependency(cursor, parent, [child]);
  }
  return readAtLeast(cursor, parent);
}

/** `atleast N from CHILD,CHILD …` (6.2 and later). */
function readAtLeast(cursor: TokenCursor, parent: Word): ResourceDependency {
  const word = cursor.takeWord();
  const children: Word[] = [];
  const atLeast = cursor.peek() === Token.Word && /^\d+$/.test(cursor.text) ? cursor.takeWord() : undefined;
  const hasFrom = cursor.peek() === Token.Word && cursor.text === 'from';
  if (hasFrom) cursor.takeWord();
  let expectsChild = true;
  while (isName(cursor.peek())) {
    children.push(cursor.takeWord());
    expectsChild = cursor.peek() === Token.Comma || cursor.peek() === Token.Semicolon;
    if (!expectsChild) break;
    cursor.take();
  }
  if (atLeast === undefined || !hasFrom || expectsChild) cursor.problem('incomplete-dependency', word, parent.text);
  cursor.rejectRest();
  return dependency(cursor, parent, children, atLeast);
}

/** Written out, and not spread from somewhere: there are as many of these as of resources. */
function dependency(cursor: TokenCursor, parent: Word, children: readonly Word[], atLeast?: Word): ResourceDependency {
  const { problems, typographic, conflict } = cursor;
  const { ascii, plainWords, count } = cursor.tokens;
  return {
    kind: 'dependency',
    parent,
    children,
    atLeast,
    problems,
    typographic,
    conflict,
    ascii,
    plainWords,
    tokenCount: count,
  };
}

function readGroupDependency(cursor: TokenCursor, parent: Word | undefined): GroupDependency {
  const first = parent ?? cursor.takeWord();
  const group = cursor.takeWord();
  if (!isName(cursor.peek())) {
    cursor.problem('incomplete-dependency', { first: first.first, last: group.last }, 'group');
    cursor.rejectRest();
    return { kind: 'group-dependency', parent, ...notesOf(cursor) };
  }
  const child = cursor.takeWord();
  const words: Word[] = [];
  let misspelt = false;
  while (cursor.peek() === Token.Word && words.length < 3) {
    const word = cursor.takeWord();
    if (!DEPENDENCY_WORDS.has(word.text) && !misspelt) {
      misspelt = true;
      cursor.problem('unexpected-text', word, word.text);
    }
    words.push(word);
  }
  const [category, location, rigidity] = words;
  if (words.length < 2 && !misspelt)
    cursor.problem('incomplete-dependency', { first: first.first, last: (category ?? child).last }, 'group');
  cursor.rejectRest();
  return { kind: 'group-dependency', parent, child, category, location, rigidity, ...notesOf(cursor) };
}

/** Text that opens no declaration: one finding for all of it. */
function readFragment(cursor: TokenCursor): Fragment {
  const first = cursor.position;
  const word = cursor.text;
  const closing = cursor.peek() === Token.ParenClose || cursor.peek() === Token.BraceClose;
  const attribute = cursor.kindAt(1) === Token.Equals;
  cursor.takeAll();
  const span = { first, last: cursor.lastTaken };
  if (closing && span.first === span.last) cursor.problem('unexpected-closing', span, word);
  else if (attribute) cursor.problem('attribute-outside-block', { first, last: first }, word);
  else cursor.problem('unknown-declaration', lineOf(cursor, span), word);
  return { kind: 'fragment', empty: false, ...notesOf(cursor) };
}

function lineOf(cursor: TokenCursor, span: Span): Span {
  let last = span.first;
  while (last < span.last && !cursor.isFirstOnLine(last + 1)) last++;
  return { first: span.first, last };
}
