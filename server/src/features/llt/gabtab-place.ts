import { lineAt } from '../../syntax/lines/line';
import type { GabtabTree, ShellCommand } from '../../syntax/llt/read-gabtab';

/** The gabconfig command that an offset is in, or where one more option of it would stand; undefined: in none. */
export function gabconfigAt({ gabconfigs, comments, lines }: GabtabTree, offset: number): ShellCommand | undefined {
  if (comments.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  return gabconfigs.find((command) => {
    if (offset < command.start) return false;
    if (offset <= command.end) return true;
    const line = lineAt(lines, command.end);
    // Only blanks part the offset from the command: nothing that ends it.
    return line !== undefined && offset <= line.end && /^[ \t]*$/.test(between(line, command.end, offset));
  });
}

function between(line: { readonly text: string; readonly start: number }, from: number, to: number): string {
  return line.text.slice(from - line.start, to - line.start);
}
