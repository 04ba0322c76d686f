import type { NodeFileKind } from '../../../server/src/workspace/node-files/node-file';
import { type Line, readLines, type Word } from '../../../server/src/syntax/lines/line';
import type { Random } from '../../harness/random';
import type { NodeText } from '../../harness/typed-nodes';
import type { Change, Mutation } from '../mutations/mutation';

/** A line that says something: a directive, an entry, an assignment. */
export interface Statement extends Line {
  /** The line with its line break. */
  readonly whole: { readonly start: number; readonly end: number };
}

/** A valid file of a node, taken apart, with what lies in its folder. */
export class NodeSource {
  readonly statements: readonly Statement[];

  constructor(
    readonly from: string,
    readonly name: string,
    readonly text: string,
    /** The other files of the folder. */
    readonly beside: readonly NodeText[],
  ) {
    const lines = readLines(text);
    this.statements = lines
      .map((line, index) => ({ ...line, whole: { start: line.start, end: lines[index + 1]?.start ?? line.end } }))
      .filter(({ isComment, words }) => !isComment && words.length > 0);
  }

  /** Statements whose first word is one of these. */
  of(...names: readonly string[]): Statement[] {
    return this.statements.filter(({ words }) => names.includes(words[0]?.text ?? ''));
  }

  /** Links of one of these types; of any where none is named. */
  links(...types: readonly string[]): Statement[] {
    return this.of('link', 'link-lowpri').filter(
      (link) => types.length === 0 || types.includes(link.words[LINK_TYPE]?.text ?? ''),
    );
  }
}

/** The places of the words of a link, counted from its directive. */
export const TAG = 1;
export const DEVICE = 2;
export const NODE_RANGE = 3;
export const LINK_TYPE = 4;
export const PORT = 5;
export const MTU = 6;
export const ADDRESS = 7;
export const BROADCAST = 8;

/** What links run over that have addresses. */
export const OVER_UDP = ['udp', 'udp6', 'rdma'] as const;

/** A kind of mistake that people make in a file of a node. */
export interface NodeMistake {
  readonly name: string;
  readonly file: NodeFileKind;
  /** Why the product rejects the line, or the cluster suffers. */
  readonly oracle: string;
  /** Everywhere in the text where the mistake can be made so that the oracle holds. */
  places(source: NodeSource, random: Random): Mutation[];
}

/** The change that writes a word anew. */
export function written(word: Word, text: string): Change {
  return { start: word.start, end: word.end, text };
}

/** One mutation for each text that a word at that place of the statements may become. */
export function rewritten(statements: readonly Statement[], place: number, ...texts: readonly string[]): Mutation[] {
  return statements.flatMap(({ words }) => {
    const word = words[place];
    return word === undefined
      ? []
      : texts.filter((text) => text !== word.text).map((text) => ({ changes: [written(word, text)] }));
  });
}

/** The change that takes a word out, with the blanks in front of it. */
export function without(statement: Statement, place: number): Change[] {
  const word = statement.words[place];
  const before = statement.words[place - 1];
  return word === undefined ? [] : [{ start: before?.end ?? word.start, end: word.end, text: '' }];
}

/** The changes that swap two words. */
export function swapped(statement: Statement, one: number, other: number): Change[] {
  const first = statement.words[one];
  const second = statement.words[other];
  if (first === undefined || second === undefined || first.text === second.text) return [];
  return [written(first, second.text), written(second, first.text)];
}

/** The change that puts a line behind a statement. */
export function lineBehind(statement: Statement, text: string): Change {
  return { start: statement.end, end: statement.end, text: `\n${text}` };
}

/** The mutation of these changes, unless there are none. */
export function mutationOf(changes: readonly Change[], alsoRight: readonly number[] = []): Mutation[] {
  return changes.length === 0 ? [] : [{ changes, alsoRight }];
}
