import type { OffsetRange } from '../../text/offset-range';
import { type LineTree, readLines, type Word } from '../lines/line';

/** A simple command of the script: its words as written, the first one its program. */
export interface ShellCommand extends OffsetRange {
  readonly words: readonly Word[];
}

/** A gabtab. */
export interface GabtabTree extends LineTree {
  readonly commands: readonly ShellCommand[];
  /** The commands that run gabconfig; nothing else of the script is looked at. */
  readonly gabconfigs: readonly ShellCommand[];
}

/** What ends a command, what is a comment, what glues lines together, and a word with its quotes. */
const TOKEN = /\\\r?\n|\r\n|[\r\n;&|()]|#[^\r\n]*|(?:\\[^\r\n]|"(?:\\[\s\S]|[^"\\]+)*"?|'[^']*'?|[^\s;&|()'"\\]+)+|\\/g;

/** Reads a gabtab as far as needed to find gabconfig in it: the shell itself is not followed. */
export function readGabtab(text: string): GabtabTree {
  const commands: ShellCommand[] = [];
  const comments: OffsetRange[] = [];
  let words: Word[] = [];
  const finish = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) commands.push({ words, start: first.start, end: last.end });
    words = [];
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const end = index + token.length;
    if (/^\\\r?\n/.test(token)) continue;
    if (token.startsWith('#')) comments.push({ start: index, end });
    else if (/^[\r\n;&|()]/.test(token)) finish();
    else words.push({ text: token, start: index, end });
  }
  finish();
  return { lines: readLines(text), comments, commands, gabconfigs: commands.flatMap(gabconfigIn) };
}

/** What may stand in front of a command: words of the shell, programs that run another one, and variables for it. */
const BEFORE_COMMAND = /^(?:if|then|else|elif|do|while|until|!|\{|exec|sudo|nohup|env|time|\w+=.*)$/;

/** The command from its gabconfig on, if it runs one. */
function gabconfigIn({ words, end }: ShellCommand): ShellCommand[] {
  const at = words.findIndex(({ text }) => !BEFORE_COMMAND.test(text));
  const program = words[at];
  if (program === undefined || !/^(?:[^=]*\/)?gabconfig$/.test(program.text)) return [];
  return [{ words: words.slice(at), start: program.start, end }];
}
