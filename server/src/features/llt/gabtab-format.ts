import type { GabtabTree } from '../../syntax/llt/read-gabtab';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Takes blanks away at the ends of lines: a gabtab is a shell script, and everything else in it is its author's. Nothing
 * within quotes changes, and nothing behind the beginning of a here-document.
 */
export function formatGabtab(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'gabtab') return undefined;
  const { tree, text } = file;
  const edits = new SpaceEdits(text);
  const end = endOfScript(tree, text);
  const lines = tree.lines.filter((line) => line.end <= end);
  for (const line of lines) {
    if (!isInWord(tree, line.end)) layOutLine(line, edits, { before: false, between: false, behind: true });
  }
  if (end === text.length && !isInWord(tree, end)) endLastLine(text, tree.lines, edits);
  return { edits: edits.all };
}

/** Where a here-document may begin, or a quote is not closed; from there on nobody knows what is a command. */
function endOfScript({ commands }: GabtabTree, text: string): number {
  const words = commands.flatMap((command) => command.words);
  const doubtful = words.find(({ text: word }) => word.includes('<<') || !isClosed(word));
  return doubtful?.start ?? text.length;
}

function isClosed(word: string): boolean {
  return /^(?:\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'[^']*'|[^"'\\])*$/.test(word);
}

/** Whether a line ends within a word, which a quote makes possible. */
function isInWord({ commands }: GabtabTree, offset: number): boolean {
  return commands.some(({ words }) => words.some(({ start, end }) => start < offset && offset < end));
}
