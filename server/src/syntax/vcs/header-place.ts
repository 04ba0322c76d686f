import type { CursorObject, CursorPlace } from './cursor-context';
import { type CursorToken, isText } from './cursor-tokens';
import { DEPENDENCY_WORDS, objectKeyword } from './keywords';
import { Token } from './token-scanner';

/** The block of a piece: whose it is, and its first token. */
export interface BlockStart {
  readonly object: CursorObject;
  readonly first: number;
}

/**
 * Where the attributes of the piece begin: behind `(`, or, where that is missing, with the first attribute. Undefined
 * for a piece without attributes.
 */
export function blockStart(tokens: readonly CursorToken[]): BlockStart | undefined {
  for (let open = 0; open < 3; open++) {
    const token = tokens[open];
    if (token?.kind === Token.ParenOpen) return { object: objectOf(tokens, open), first: open + 1 };
    if (token?.kind === Token.Equals || token?.kind === Token.BraceOpen || token?.kind === Token.At) {
      // `group g1` and its attributes, or attributes that nothing introduces. The name itself may be what is being typed.
      return { object: objectOf(tokens, Math.min(2, open)), first: open === 2 ? 2 : 0 };
    }
    if (!isText(token)) return undefined;
  }
  const sign = tokens[3]?.kind;
  if (tokens[1]?.text === 'requires' || (sign !== Token.Equals && sign !== Token.At)) return undefined;
  return { object: objectOf(tokens, 2), first: 2 };
}

function keywordOf(token: CursorToken | undefined): ReturnType<typeof objectKeyword> {
  return token?.kind === Token.Word ? objectKeyword(token.text) : undefined;
}

function objectOf(tokens: readonly CursorToken[], words: number): CursorObject {
  const [first, second] = tokens;
  if (words < 1 || first === undefined || (words === 1 && tokens[1]?.kind !== Token.ParenOpen)) return {};
  const keyword = keywordOf(first);
  const name = words > 1 ? second?.text : undefined;
  return {
    ...(keyword ? { kind: keyword } : { kind: 'resource' as const, typeName: first.text }),
    ...(name !== undefined && { name }),
  };
}

/** What may stand behind the first `count` tokens of a piece, before its block. */
export function headerPlace(tokens: readonly CursorToken[], count: number, newLine: boolean): CursorPlace {
  const [first, second, third] = tokens;
  // Whoever goes on to a new line has left what is above it, even if that is not complete.
  if (count === 0 || newLine || first === undefined) return { kind: 'declaration' };
  if (!isText(first)) return { kind: 'nothing' };
  const isWord = first.kind === Token.Word;
  const keyword = keywordOf(first);
  if (count === 1) {
    if (isWord && first.text === 'include') return { kind: 'include-file' };
    if (keyword) return { kind: 'declared-name', object: { kind: keyword } };
    if (isWord && first.text === 'requires') return { kind: 'group-keyword' };
    return { kind: 'after-first-word', first: first.text };
  }
  if (isWord && first.text === 'include') return { kind: 'declaration' };
  if (isWord && first.text === 'requires' && second?.text === 'group') {
    return groupDependencyPlace(tokens.slice(2, count));
  }
  if (second?.text !== 'requires' || keyword) return { kind: 'nothing' };
  if (third?.text === 'group' && count > 2) return groupDependencyPlace(tokens.slice(3, count), first.text);
  return childPlace(first.text, tokens.slice(2, count));
}

/** Behind `requires group`. */
function groupDependencyPlace(tokens: readonly CursorToken[], parent?: string): CursorPlace {
  const [child, ...words] = tokens.map(({ text }) => text);
  const from = parent === undefined ? {} : { parent };
  if (child === undefined) return { kind: 'child-group', ...from };
  const complete = words.length > 2 || words.some((word) => !DEPENDENCY_WORDS.has(word));
  return complete ? { kind: 'declaration' } : { kind: 'dependency-word', ...from, child, words };
}

/** Behind `PARENT requires`. */
function childPlace(parent: string, tokens: readonly CursorToken[]): CursorPlace {
  const [first] = tokens;
  if (first === undefined) return { kind: 'child', parent, children: [], atLeast: false };
  if (first.text !== 'atleast' || first.kind !== Token.Word) return { kind: 'declaration' };
  if (tokens.length === 1) return { kind: 'at-least-number' };
  if (tokens.length === 2) return { kind: 'from-keyword' };
  const list = tokens.slice(tokens[2]?.text === 'from' ? 3 : 2);
  const last = list[list.length - 1];
  if (last !== undefined && isText(last)) return { kind: 'declaration' };
  return { kind: 'child', parent, children: list.filter(isText).map(({ text }) => text), atLeast: true };
}
